using System.Text;
using System.Text.RegularExpressions;

namespace Ilacs.Model.Tests.Support;

/// <summary>A Markdown file of this repository, as a reader sees it: its code blocks, its headings, its links.</summary>
internal sealed partial class Markdown
{
    private static readonly string[] NotOurs = [".git", "artifacts", "bin", "node_modules", "obj", "BenchmarkDotNet.Artifacts", "StrykerOutput", "TestResults"];

    private Markdown(string path)
    {
        Path = path;
        Text = Repository.Read(path).ReplaceLineEndings("\n");
        Blocks = [.. BlocksOf(Text)];
        Prose = WithoutBlocks(Text);
    }

    /// <summary>Every one, by path.</summary>
    internal static IReadOnlyList<Markdown> All { get; } = [.. PathsBelow(Repository.Root).Order(StringComparer.Ordinal).Select(path => new Markdown(path))];

    /// <summary>Those that explain the packages to others: the README and all beside the code.</summary>
    internal static IReadOnlyList<Markdown> Guides { get; } =
        [.. All.Where(one => one.Path == "README.md" || one.Path.StartsWith("src/", StringComparison.Ordinal))];

    /// <summary>From the root of the repository, with slashes.</summary>
    internal string Path { get; }

    internal string Text { get; }

    internal IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>The text without its code blocks.</summary>
    internal string Prose { get; }

    /// <summary>Where links lead that are no addresses, as they are written.</summary>
    internal IEnumerable<string> RelativeLinks => Link().Matches(CodeSpan().Replace(Prose, "")).Select(match => match.Groups[1].Value)
        .Where(to => !to.Contains("://", StringComparison.Ordinal));

    /// <summary>The files to which relative links lead, from the root of the repository.</summary>
    internal IEnumerable<string> LinksHere => RelativeLinks.Select(link => link.Split('#')[0]).Where(link => link.Length > 0).Select(link => System.IO.Path
        .GetRelativePath(Repository.Root, System.IO.Path.Combine(Repository.Root, System.IO.Path.GetDirectoryName(Path)!, link)).Replace('\\', '/'));

    /// <summary>What stands between backticks in a line.</summary>
    internal IEnumerable<string> CodeSpans => CodeSpan().Matches(Prose).Select(match => match.Value.Trim('`'));

    /// <summary>What a link can lead to, as GitHub makes it of the headings.</summary>
    internal IEnumerable<string> Anchors => Heading().Matches(Prose).Select(match => Anchor(match.Groups[1].Value));

    internal static Markdown At(string path) => All.Single(one => one.Path == path);

    /// <summary>The blocks of a language, each with its number from 1.</summary>
    internal IEnumerable<(int Number, MarkdownBlock Block)> BlocksIn(string language) =>
        Blocks.Where(block => block.Language == language).Select((block, i) => (i + 1, block));

    /// <summary>Compares what a block prints with what the text after it says. With the environment variable ILACS_ACCEPT the text is written anew and the
    /// test fails once more, as for all that is approved.</summary>
    internal static void Prints(string path, string language, int number, string printed)
    {
        // Read anew, since another block of the same file may just have been written.
        var file = new Markdown(path);
        var block = file.BlocksIn(language).ElementAt(number - 1).Block;
        if (block.Output is { } said && said != printed && Environment.GetEnvironmentVariable("ILACS_ACCEPT") is { Length: > 0 })
        {
            File.WriteAllText(Repository.PathOf(path), file.Text[..block.OutputAt] + printed + file.Text[(block.OutputAt + said.Length)..]);
        }

        printed.Should().Be(block.Output, $"this is what {path} says of its block {number}");
    }

    public override string ToString() => Path;

    private static string Anchor(string heading)
    {
        StringBuilder anchor = new();
        foreach (var letter in heading.Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '_')
            {
                anchor.Append(letter);
            }
            else if (letter == ' ')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString();
    }

    private static IEnumerable<string> PathsBelow(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.md").Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')),
        .. Directory.EnumerateDirectories(folder).Where(below => !NotOurs.Contains(System.IO.Path.GetFileName(below))).SelectMany(PathsBelow),
    ];

    // A block belongs to the one before it as its output if nothing but an empty line stands between them.
    private static IEnumerable<MarkdownBlock> BlocksOf(string text)
    {
        var blocks = Block().Matches(text);
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            var isFollowed = next is not null && next.Groups[1].Value == "text" && next.Index == blocks[i].Index + blocks[i].Length + 2;
            yield return new(blocks[i].Groups[1].Value, blocks[i].Groups[2].Value, isFollowed ? next!.Groups[2].Value : null, isFollowed ? next!.Groups[2].Index : 0);
        }
    }

    private static string WithoutBlocks(string text) => Block().Replace(text, "");

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
