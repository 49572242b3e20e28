using System.Text.RegularExpressions;

namespace Ilacs.Model.Tests.Support;

/// <summary>A part of a Markdown file that is made from the model, between two comments that a reader does not see.</summary>
/// <param name="Name">Which part it is.</param>
/// <param name="Text">What stands there.</param>
internal sealed partial record GeneratedPart(string Name, string Text)
{
    internal static IEnumerable<GeneratedPart> AllOf(Markdown file) => Part().Matches(file.Text).Select(match => new GeneratedPart(match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>The text of a file with another text for one of its parts.</summary>
    internal static string Replace(string file, string name, string text) =>
        Part().Replace(file, match => match.Groups[1].Value == name ? $"<!-- generated: {name} -->\n\n{text}\n<!-- end of {name} -->" : match.Value);

    [GeneratedRegex("<!-- generated: ([a-z-]+) -->\n\n(.*?)\n?<!-- end of \\1 -->", RegexOptions.Singleline)]
    private static partial Regex Part();
}
