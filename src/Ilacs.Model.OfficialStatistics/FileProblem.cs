namespace Ilacs.Model.OfficialStatistics;

/// <summary>Something wrong at a place in a file: a cell that is not understood, a row that is no row of its table, or a record that breaks a rule.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Sheet">The sheet; <c>null</c> where a file has no sheets.</param>
/// <param name="Line">The line, or the row of the sheet, from 1; 0 for the file or the sheet as a whole.</param>
/// <param name="Column">The heading of the column as it stands in the file; empty for the whole line.</param>
/// <param name="Text">The cell as it stands in the file; <c>null</c> where no one cell is meant.</param>
/// <param name="Code">The permanent code, such as <c>grade-not-understood</c>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">What is wrong, in a plain sentence.</param>
public sealed record FileProblem(string File, string? Sheet, int Line, string Column, string? Text, string Code, Severity Severity, string Message)
{
    /// <summary>Such as <c>error inspections.csv:7 overall: …</c>.</summary>
    public override string ToString()
    {
        var sheet = Sheet is null ? "" : $" [{Sheet}]";
        var line = Line == 0 ? "" : FormattableString.Invariant($":{Line}");
        return $"{Severity.Code()} {File}{sheet}{line}{(Column.Length == 0 ? "" : " " + Column)}: {Message}";
    }
}
