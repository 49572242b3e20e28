using Ilacs.Cli.Commands;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>The examples at the end of each command's help.</summary>
public class ExamplesTests
{
    private static readonly (string Command, string[] Words)[] Examples =
    [
        .. ListedCommand.All.SelectMany(command => command.Make().Examples.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => (command.Name, WithoutTheShell(line).Split(' ')))),
    ];

    [Fact]
    public void Every_command_has_examples_which_call_it()
    {
        ListedCommand.All.Select(command => command.Name).Should().BeEquivalentTo(Examples.Select(one => one.Command).Distinct());
        Examples.Should().OnlyContain(one => one.Words[0] == "ilacs" && one.Words[1] == one.Command);
    }

    [Fact]
    public void Every_example_that_reads_nothing_but_seeds_and_writes_no_file_can_be_carried_out()
    {
        var ran = 0;
        foreach (var (_, words) in Examples.Where(one => one.Words.All(CanBeHere) && !one.Words.Contains("-o") && !one.Words.Contains("--output") && !one.Words.Contains("--to")))
        {
            Ran.With([.. words.Skip(1).Select(Placed)]).ExitCode.Should().BeOneOf([0, 1], string.Join(' ', words));
            ran++;
        }

        ran.Should().BeGreaterThan(15);
    }

    private static string WithoutTheShell(string line) => line.Split(" > ")[0];

    // Other files than seeds are those that the reader is thought to have.
    private static bool CanBeHere(string word) => word.StartsWith("seeds/", StringComparison.Ordinal) || !Path.HasExtension(word);

    private static string Placed(string word) => word.StartsWith("seeds/", StringComparison.Ordinal) ? Repository.PathOf(word) : word;
}
