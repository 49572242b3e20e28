using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Output;

/// <summary>Issues, problems and sources as people read them.</summary>
internal static class FoundText
{
    /// <summary>Such as <c>Error, line 24, column 31: Overall effectiveness is … (overall-not-permitted, /events/0)</c>.</summary>
    internal static string InWords(this ValidationIssue issue)
    {
        var line = issue.Position is { } position ? FormattableString.Invariant($", line {position.Line}, column {position.Column}") : "";
        var pointer = issue.Pointer.Length == 0 ? "" : $", {issue.Pointer}";
        return $"{InWords(issue.Severity)}{line}: {issue.Message} ({issue.Code}{pointer})";
    }

    /// <summary>Such as <c>Error: inspections.csv, line 7, overall: 'satisfactory' is not a grade</c>.</summary>
    internal static string InWords(this FileProblem problem)
    {
        var sheet = problem.Sheet is null ? "" : $", sheet {problem.Sheet}";
        var line = problem.Line == 0 ? "" : FormattableString.Invariant($", line {problem.Line}");
        var column = problem.Column.Length == 0 ? "" : $", {problem.Column}";
        return $"{InWords(problem.Severity)}: {problem.File}{sheet}{line}{column}: {problem.Message}";
    }

    internal static string InWords(Severity severity) =>
        severity == Severity.Information ? "For information" : Words.Sentence(severity.Label());

    /// <summary>Such as <c>Authorities judged inadequate are visited regularly (council paper: …)</c>.</summary>
    internal static string InWords(this Evidence evidence) =>
        $"{evidence.Statement.TrimEnd('.')} ({(evidence.Observed is { } held ? $"observed in {held}" : evidence.Strength.Label())}: {evidence.Citation})";
}
