using Ilacs.Model;

namespace Ilacs.Cli.Input;

/// <summary>Something wrong at a place in a file.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The heading of the column; empty for the whole line.</param>
/// <param name="Code">The permanent code.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, in a plain sentence with the raw text.</param>
internal sealed record Problem(string File, int Line, string Column, string Code, Severity Severity, string Message)
{
    /// <summary>Such as <c>inspections.csv:7 overall: …</c>.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : FormattableString.Invariant($"{File}:{Line}");
        return $"{Severity.Code()} {place}{(Column.Length == 0 ? "" : " " + Column)}: {Message}";
    }
}
