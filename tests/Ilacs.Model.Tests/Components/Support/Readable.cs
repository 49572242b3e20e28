using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Ilacs.Model.Tests.Support;

/// <summary>A page as someone would read it aloud, a line for each block and for each row of a table.</summary>
internal static partial class Readable
{
    internal static IDocument Parsed(string html) => new HtmlParser().ParseDocument(html);

    internal static string Of(string html)
    {
        var text = new StringBuilder();
        foreach (var element in Parsed(html).Body!.QuerySelectorAll("h1, h2, h3, h4, p, li, dt, tr, svg, summary, footer"))
        {
            var (before, line) = element.LocalName switch
            {
                "h1" or "h2" or "h3" or "h4" => ($"\n{new string('#', element.LocalName[1] - '0')} ", Text(element)),
                "li" => ("- ", Text(element)),
                "tr" => ("", string.Join(" | ", element.Children.Select(cell => Text(cell)))),
                "svg" => ("", $"[{Text(element.QuerySelector("title")!)}. {Text(element.QuerySelector("desc")!)}]"),
                _ => ("", Text(element)),
            };
            text.Append(before).Append(line.Trim()).Append('\n');
        }

        return text.ToString().TrimStart('\n');
    }

    private static string Text(IElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.ChildNodes)
        {
            text.Append(node is IElement inner ? inner.ClassList.Contains("ilacs-second") || inner.LocalName is "span" or "strong" ? $" {Text(inner)} " : Text(inner) : node.TextContent);
        }

        return Space().Replace(text.ToString(), " ").Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
