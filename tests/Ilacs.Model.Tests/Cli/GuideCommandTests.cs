using System.Globalization;
using System.Text.RegularExpressions;
using Ilacs.Cli.Commands;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Every command line of every guide does what it says.</summary>
public partial class GuideCommandTests
{
    private const string Built = "dotnet run --project src/Ilacs.Cli -- ";
    private const string Installed = "ilacs ";

    // A command that ends in this prints its exit code last; any other one ends well.
    private const string ThenItsExitCode = "; echo $?";

    public static TheoryData<string, int> Commands
    {
        get
        {
            TheoryData<string, int> commands = [];
            foreach (var guide in Markdown.Guides)
            {
                foreach (var (number, block) in guide.BlocksIn("sh"))
                {
                    if (WordsOf(block) is not null)
                    {
                        commands.Add(guide.Path, number);
                    }
                }
            }

            return commands;
        }
    }

    [Fact]
    public void The_main_command_and_the_test_command_stand_in_the_README() =>
        Markdown.At("README.md").BlocksIn("sh").Select(one => one.Block.Text.TrimEnd()).Should().Contain(Built + "check seeds/records").And.Contain("dotnet test");

    [Fact]
    public void Any_other_command_is_one_of_the_SDK() =>
        Markdown.Guides.SelectMany(guide => guide.BlocksIn("sh")).Where(one => WordsOf(one.Block) is null)
            .SelectMany(one => one.Block.Text.TrimEnd().Split('\n')).Should().OnlyContain(line => line.StartsWith("dotnet ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_runs_and_prints_the_text_after_it(string guide, int number)
    {
        using var folder = new TemporaryFolder();
        var block = Markdown.At(guide).BlocksIn("sh").ElementAt(number - 1).Block;
        var written = new Dictionary<string, string>();
        var words = WordsOf(block)!.ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].StartsWith("seeds/", StringComparison.Ordinal))
            {
                words[i] = Repository.PathOf(words[i]);
            }
            else if (i > 0 && words[i - 1] is "-o" or "--output" or "--to")
            {
                written[words[i]] = words[i] = Path.Combine(folder.Path, words[i]);
            }
        }

        var ran = Ran.With(words);
        var printed = written.Aggregate(ran.Output, (text, one) => text.Replace(one.Value, one.Key, StringComparison.Ordinal))
            .Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        if (block.Text.Contains(ThenItsExitCode, StringComparison.Ordinal))
        {
            printed += string.Create(CultureInfo.InvariantCulture, $"{ran.ExitCode}\n");
        }
        else
        {
            ran.ExitCode.Should().Be(0, ran.Error);
        }

        if (block.Output is not null)
        {
            Markdown.Prints(guide, "sh", number, WithoutSpacesAtTheEnd(printed));
        }
    }

    [Fact]
    public void Every_command_there_is_has_its_place_in_the_guide_to_them()
    {
        var guide = Markdown.At("src/Ilacs.Cli/README.md");
        var shown = guide.BlocksIn("sh").Select(one => WordsOf(one.Block)?[0]).ToHashSet();
        var commands = ListedCommand.All.Select(command => command.Name).ToArray();
        commands.Where(name => !shown.Contains(name)).Should().BeEmpty();
        Row().Matches(guide.Prose).Select(match => match.Groups[1].Value).Should().Equal(commands);
    }

    // Which an editor would not keep.
    private static string WithoutSpacesAtTheEnd(string text) => $"{string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n')}\n";

    /// <summary>The words after the name of the program; <c>null</c> for another program.</summary>
    private static string[]? WordsOf(MarkdownBlock block)
    {
        var line = block.Text.TrimEnd().Replace(ThenItsExitCode, "", StringComparison.Ordinal);
        return new[] { Built, Installed }.FirstOrDefault(beginning => line.StartsWith(beginning, StringComparison.Ordinal)) is { } begins && !line.Contains('\n')
            ? line[begins.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : null;
    }

    [GeneratedRegex("^\\| `ilacs ([a-z-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
