using System.Text.RegularExpressions;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Every command line of the README does what it says.</summary>
public partial class ReadmeCommandTests
{
    private const string Runs = "dotnet run --project src/Ilacs.Cli -- ";

    [Fact]
    public void The_main_command_and_the_test_command_stand_in_the_README() =>
        Commands().Select(one => one.Command).Should().Contain(Runs + "check seeds/records").And.Contain("dotnet test");

    [Fact]
    public void Every_command_runs_and_prints_the_text_after_it()
    {
        foreach (var (command, output) in Commands().Where(one => one.Command.StartsWith(Runs, StringComparison.Ordinal)))
        {
            var words = command[Runs.Length..].Split(' ').Select(word => word.StartsWith("seeds/", StringComparison.Ordinal) ? Repository.PathOf(word) : word);
            var ran = Ran.With([.. words]);
            ran.ExitCode.Should().Be(0, command);
            if (output.Length > 0)
            {
                ran.Output.Should().Be(output);
            }
        }
    }

    private static IEnumerable<(string Command, string Output)> Commands() =>
        Command().Matches(Repository.Read("README.md").ReplaceLineEndings("\n")).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex("^```sh\n(.*?)\n```\n(?:\n^```text\n(.*?)^```)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Command();
}
