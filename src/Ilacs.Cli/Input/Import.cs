using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>Files that were read, and the histories that they make together.</summary>
internal sealed class Import(IReadOnlyList<OfficialFile> files)
{
    internal static readonly string[] ProblemHeadings = ["file", "sheet", "line", "column", "text", "code", "severity", "message"];

    private static readonly string[] FindingHeadings = ["authority", "type", "first_on_site_day", "code", "severity", "message"];

    internal IReadOnlyList<OfficialFile> Files { get; } = files;

    internal JoinedHistories Joined { get; } = JoinedHistories.Of([.. files]);

    /// <summary>A finding of joining as a problem of the files that it is about.</summary>
    internal static FileProblem ProblemOf(JoinFinding finding) => new(
        finding.Activity is { } activity
            ? string.Join(", ", activity.Sources.Select(source => source.Document).Distinct())
            : "joined files",
        null, 0, "", null, finding.Code, finding.Severity, $"{finding.Authority}: {finding.Message}");

    internal IEnumerable<FileProblem> Problems => Files.SelectMany(file => file.Problems);

    /// <summary>The problems as cells.</summary>
    internal IEnumerable<IReadOnlyList<string>> ProblemRows() => Problems.Select(problem => (IReadOnlyList<string>)
    [
        problem.File, problem.Sheet ?? "", problem.Line.ToString(CultureInfo.InvariantCulture), problem.Column, problem.Text ?? "", problem.Code, problem.Severity.Code(),
        problem.Message,
    ]);

    /// <summary>Writes a document for each history, and the problems and findings as tables.</summary>
    /// <exception cref="IOException">A file is there already, or cannot be written; nothing is written over.</exception>
    internal void WriteTo(string folder)
    {
        var documents = Joined.Histories.Select(history => (Path: Path.Combine(folder, NameOf(history.Authority)), History: history)).ToArray();
        string problems = Path.Combine(folder, "problems.csv"), findings = Path.Combine(folder, "findings.csv");
        if (documents.Select(document => document.Path).Append(problems).Append(findings).FirstOrDefault(Path.Exists) is { } there)
        {
            throw new IOException($"'{there}' is there already, and is not overwritten.");
        }

        Directory.CreateDirectory(folder);
        foreach (var (path, history) in documents)
        {
            using var file = new FileStream(path, FileMode.CreateNew);
            IlacsJson.History.Write(history, file);
        }

        Write(problems, ProblemHeadings, ProblemRows());
        Write(findings, FindingHeadings, Joined.Findings.Select(finding => (IReadOnlyList<string>)
        [
            finding.Authority, finding.Activity?.Type.Code() ?? "", finding.Activity?.FirstOnSiteDay.ToString() ?? "", finding.Code, finding.Severity.Code(), finding.Message,
        ]));
    }

    private static void Write(string path, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var writer = new StreamWriter(new FileStream(path, FileMode.CreateNew));
        CsvText.Write(writer, headings, rows);
    }

    /// <summary>Such as <c>80459-derby.json</c>; what has no number of Ofsted begins with another code.</summary>
    internal static string NameOf(Authority authority)
    {
        var words = authority.Name.ToLowerInvariant().Split([.. authority.Name.ToLowerInvariant().Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return $"{authority.Urn?.Code ?? authority.GssCode?.Code ?? authority.DfeCode!.Value.Code}-{string.Join('-', words)}.json";
    }
}
