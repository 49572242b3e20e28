namespace Ilacs.Model.Tests;

/// <summary>A table in Markdown.</summary>
internal static class MarkdownTable
{
    internal static string Of(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Concat([Line(headings), $"|{string.Concat(headings.Select(_ => "---|"))}\n", .. rows.Select(Line)]);

    internal static string Code(string code) => $"`{code}`";

    internal static string CodesOf(IEnumerable<string> codes) => string.Join(", ", codes.Select(Code));

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";
}
