namespace Ilacs.Model.OfficialStatistics;

/// <summary>A problem at one place in a file: a cell that was not understood, a row that does not fit its table, or a record that
/// breaks a rule.</summary>
/// <param name="File">The name that the caller gave the file.</param>
/// <param name="Sheet">The sheet; <c>null</c> if the file has no sheets.</param>
/// <param name="Line">The line, or the row of the sheet, from 1; 0 for the whole file or sheet.</param>
/// <param name="Column">The heading of the column, exactly as in the file; empty for the whole line.</param>
/// <param name="Text">The cell, exactly as in the file; <c>null</c> if the problem is not about one cell.</param>
/// <param name="Code">The permanent code, such as <c>grade-not-understood</c>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">The problem in plain English, and what to do about it.</param>
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
