using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>Codes that are constants, with what their documentation says of each.</summary>
internal static partial class ConstantTables
{
    /// <summary>The constants of one file in their order.</summary>
    /// <param name="file">The file, from the root of the repository.</param>
    internal static string Of(string file) => MarkdownTable.Of(
        ["code", "what it means"],
        Constant().Matches(Repository.Read(file).ReplaceLineEndings("\n")).Select(match => new[] { Code(match.Groups[2].Value), Sentence(match.Groups[1].Value, match.Groups[2].Value) }));

    // The code itself, with which some begin, stands in the other column.
    private static string Sentence(string summary, string code)
    {
        var text = NextLine().Replace(summary, " ").Replace($"<c>{code}</c>", "", StringComparison.Ordinal).TrimStart(',', ':', ' ');
        return char.ToUpperInvariant(text[0]) + text[1..].Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal);
    }

    [GeneratedRegex("/// <summary>((?:(?!</summary>).)*)</summary>\n    public const string \\w+ = \"([a-z0-9-]+)\";", RegexOptions.Singleline)]
    private static partial Regex Constant();

    [GeneratedRegex("\n *///\\s*")]
    private static partial Regex NextLine();
}
