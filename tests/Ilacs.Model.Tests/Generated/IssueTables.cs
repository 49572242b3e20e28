using System.Text;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>Every issue and every refusal, for the catalogue.</summary>
internal static class IssueTables
{
    private const string Folder = "seeds/invalid";

    /// <summary>All codes in one table, each with a link to what is said of it below.</summary>
    internal static string Issues() => Of(
        ["severity", "codes"],
        IssueCodes.All.GroupBy(code => code.Severity).OrderBy(group => group.Key)
            .Select(group => new[] { Code(group.Key.Code()), string.Join(", ", group.Select(code => $"[{code}](#{code})")) }));

    internal static string ByCode() => string.Join('\n', IssueCodes.All.Select(Section));

    private static string Section(IssueCode code)
    {
        var issue = Faulty.Read(code.Code).Issues[^1];
        return $"""
            ### {code}

            **{char.ToUpperInvariant(code.Severity.Code()[0])}{code.Severity.Code()[1..]}.** {code.Title}
            {(code.Evidence is { } evidence ? $"Rests on: {evidence}." : "Follows from what the words mean, or from the shape of the data.")}

            [`{Folder}/{code}.json`](../../../{Folder}/{code}.json), at {issue.Position}{(issue.Pointer.Length == 0 ? "" : $", {Code(issue.Pointer)}")}. {Shortened(issue.Message)}

            """.ReplaceLineEndings("\n");
    }

    // One message repeats a text that is too long for its document.
    private static string Shortened(string message) => message.Length <= 400 ? message : new StringBuilder(message, 0, 400, 401).Append('…').ToString();
}
