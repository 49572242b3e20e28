using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>Files that were read, and the histories made from them.</summary>
internal sealed class Import(IReadOnlyList<OfficialFile> files)
{
    /// <summary>The names of the tables that are written beside the histories.</summary>
    internal static readonly string[] Tables = ["problems.csv", "issues.csv"];

    // Every file system has room for that.
    private const int LongestName = 80;

    internal static readonly string[] ProblemHeadings = ["file", "sheet", "line", "column", "text", "code", "severity", "message"];

    private static readonly string[] IssueHeadings = ["authority", "type", "first_on_site_day", "code", "severity", "message"];

    internal IReadOnlyList<OfficialFile> Files { get; } = files;

    internal JoinedHistories Joined { get; } = JoinedHistories.Of([.. files]);

    /// <summary>An issue of joining as a problem of the files that it is about.</summary>
    internal static FileProblem ProblemOf(JoinIssue issue) => new(
        issue.CycleEvent is { } cycleEvent
            ? string.Join(", ", cycleEvent.Sources.Select(source => source.Document).Distinct())
            : "joined files",
        null, 0, "", null, issue.Code, issue.Severity,
            $"{issue.Authority}{(issue.CycleEvent is { } about ? $", {about.Summary}" : "")}: {issue.Message}");

    /// <summary>All rows of all tables.</summary>
    internal IEnumerable<OfficialRow> Rows => Files.SelectMany(file => file.Tables).SelectMany(table => table.Rows);

    internal IEnumerable<FileProblem> Problems => Files.SelectMany(file => file.Problems);

    /// <summary>The problems as cells.</summary>
    internal IEnumerable<IReadOnlyList<string>> ProblemRows() => Problems.Select(problem => (IReadOnlyList<string>)
    [
        problem.File, problem.Sheet ?? "", problem.Line.ToString(CultureInfo.InvariantCulture), problem.Column, problem.Text ?? "", problem.Code, problem.Severity.Code(),
        problem.Message,
    ]);

    /// <summary>Writes a document for each history, and the problems and issues as tables: all of them or nothing.</summary>
    /// <exception cref="IOException">A file exists already, or cannot be written; nothing is overwritten.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    internal void WriteTo(string folder, CancellationToken cancellation)
    {
        using var files = new WholeOrNothing(folder);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var history in Joined.Histories)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = IlacsJson.InspectionHistory.Write(history);
            if (document.Length > IlacsJsonLimits.LongestDocument)
            {
                throw new IOException(
                    FormattableString.Invariant($"The record of {history.Authority.NameAndCode()} would have {document.Length} bytes. ")
                    + FormattableString.Invariant($"A document has at most {IlacsJsonLimits.LongestDocument}."));
            }

            using var file = files.Create(NameOf(history.Authority, names));
            file.Write(document);
        }

        Write(files, Tables[0], ProblemHeadings, ProblemRows());
        Write(files, Tables[1], IssueHeadings, Joined.Issues.Select(issue => (IReadOnlyList<string>)
        [
            issue.Authority, issue.CycleEvent?.Type.Code() ?? "", issue.CycleEvent?.FirstOnSiteDay.ToString() ?? "", issue.Code,
                issue.Severity.Code(), issue.Message,
        ]));
        cancellation.ThrowIfCancellationRequested();
        files.Commit();
    }

    private static void Write(WholeOrNothing files, string name, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var writer = new StreamWriter(files.Create(name));
        CsvText.Write(writer, headings, rows);
    }

    /// <summary>Such as <c>80459-derby.json</c>; without Ofsted's number, the name begins with another code.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="taken">The names already used, to which it is added.</param>
    internal static string NameOf(Authority authority, HashSet<string> taken)
    {
        var letters = authority.Name.ToLowerInvariant()
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')
            .Take(LongestName);
        string[] words =
        [
            authority.Urn?.Code ?? authority.GssCode?.Code ?? authority.DfeCode!.Value.Code,
            .. string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
        var name = string.Join('-', words);
        for (var number = 2; !taken.Add(name); number++)
        {
            name = FormattableString.Invariant($"{string.Join('-', words)}-{number}");
        }

        return name + ".json";
    }
}
