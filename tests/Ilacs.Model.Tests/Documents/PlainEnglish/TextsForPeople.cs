using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ilacs.Model.Tests;

/// <summary>All that users read, each text with the file that has it.</summary>
internal static partial class TextsForPeople
{
    private static readonly string[] CodeInDocs = ["c", "code"];

    // Lists that tests write from codes and dates, in one line each; no user reads them.
    private static readonly string[] ForExperts = ["picture-2024-03-31.txt", "official-visits.txt", "published-histories.txt", "register.txt"];

    /// <summary>The documentation of public members, and the strings in the code.</summary>
    internal static IEnumerable<(string File, string Text)> InCode() =>
        from path in Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        let root = CSharpSyntaxTree.ParseText(File.ReadAllText(path), new(LanguageVersion.Preview, DocumentationMode.Parse)).GetRoot()
        from text in Documentation(root).Concat(Strings(root))
        select (file, text);

    /// <summary>The prose of guides and of what else is written in Markdown.</summary>
    internal static IEnumerable<(string File, string Text)> InMarkdown() =>
        from file in Markdown.All
        from text in file.Prose.Split('\n').Aggregate(new List<string> { "" }, Joined)
        select (file.Path, text);

    /// <summary>What is approved: messages, explanations, outlooks, evidence, the output of the tool.</summary>
    internal static IEnumerable<(string File, string Text)> Approved() =>
        from path in Directory.EnumerateFiles(Repository.PathOf("tests/Ilacs.Model.Tests/Golden"), "*.txt", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !ForExperts.Contains(Path.GetFileName(path)) && !file.Contains("public-api", StringComparison.Ordinal)
        from line in File.ReadLines(path)
        where !line.TrimStart().StartsWith("ilacs ", StringComparison.Ordinal) && !line.TrimStart().StartsWith('{')
        from cell in BeforeTheMessage().Replace(line, "").Split(" | ")
        select (file, cell.Trim());

    /// <summary>The titles of all members of all documents.</summary>
    internal static IEnumerable<(string File, string Text)> InSchemas() =>
        from path in Directory.EnumerateFiles(Repository.PathOf("seeds/schemas"), "*.json")
        from text in TitlesIn(JsonNode.Parse(File.ReadAllText(path)))
        select ("seeds/schemas", text);

    private static IEnumerable<string> TitlesIn(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => member is { Key: "title" or "description", Value: JsonValue text } ? [text.ToString()] : TitlesIn(member.Value)),
        JsonArray list => list.SelectMany(TitlesIn),
        _ => [],
    };

    // A table cell, an item of a list and a heading are texts of their own; other lines belong to one paragraph.
    private static List<string> Joined(List<string> texts, string line)
    {
        if (line.StartsWith('|'))
        {
            texts.AddRange(line.Trim('|').Split('|').Select(cell => cell.Trim()));
            texts.Add("");
        }
        else if (line.Length == 0 || line[0] is '#' or '<')
        {
            texts.Add(line.TrimStart('#', ' '));
            texts.Add("");
        }
        else if (Item().IsMatch(line))
        {
            texts.Add(Item().Replace(line, ""));
        }
        else
        {
            texts[^1] = $"{texts[^1]} {line}".Trim();
        }

        return texts;
    }

    private static IEnumerable<string> Documentation(SyntaxNode root) =>
        from comment in root.DescendantNodes(descendIntoTrivia: true).OfType<DocumentationCommentTriviaSyntax>()
        where comment.ParentTrivia.Token.Parent?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().All(IsPublic) == true
        from element in comment.Content.OfType<XmlElementSyntax>()
        from text in Text(element).Split("\n\n")
        select text;

    private static bool IsPublic(MemberDeclarationSyntax member) => member is BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax
        || member.Parent is InterfaceDeclarationSyntax || member.Modifiers.Any(SyntaxKind.PublicKeyword) || member is ExtensionBlockDeclarationSyntax;

    private static string Text(SyntaxNode node) => node switch
    {
        XmlTextSyntax text => string.Concat(text.TextTokens.Select(token => token.ValueText)),
        XmlElementSyntax element when CodeInDocs.Contains(element.StartTag.Name.ToString()) => "`X`",
        XmlElementSyntax element => $"\n\n{string.Concat(element.Content.Select(Text))}\n\n",
        _ => " X ",
    };

    private static IEnumerable<string> Strings(SyntaxNode root) =>
        from node in root.DescendantNodes()
        where node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax
            && node.Parent is not BinaryExpressionSyntax && node.FirstAncestorOrSelf<AttributeSyntax>() is null
            || (node is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression) && node.Parent is not BinaryExpressionSyntax)
        let text = Value(node)
        where text.Contains(' ', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal)
        select text;

    private static string Value(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(part =>
            part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : "X")),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => Value(sum.Left) + Value(sum.Right),
        ParenthesizedExpressionSyntax => "X",
        _ => "",
    };

    [GeneratedRegex(@"^\s*(error|warning|information) \S+( \d+:\d+)?( /\S*)?( [\w.-]+:\d+ \w+)?:? ")]
    private static partial Regex BeforeTheMessage();

    [GeneratedRegex(@"^\s*(- |\d+\. )")]
    private static partial Regex Item();
}
