using System.Text.RegularExpressions;
using Ilacs.Cli.Commands;
using Ilacs.Cli.Output;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Text for a terminal cannot steer it and fits it; a file or a pipe gets exact data.</summary>
public class TerminalTests
{
    private const string Hostile = "\u001b[2J\u0007\r\u009b1m\u202Eevil\u2066\u2028\u200F";

    [Theory]
    [InlineData("plain \u00e9 \ud83d\ude00\ttext\n", "plain \u00e9 \ud83d\ude00\ttext\n")]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("\r\b\0\u007f", "\\u000d\\u0008\\u0000\\u007f")]
    [InlineData("\u0085\u009b", "\\u0085\\u009b")]
    [InlineData("\u202A\u202E\u2066\u2069\u061C\u200E", "\\u202a\\u202e\\u2066\\u2069\\u061c\\u200e")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    public void Control_and_direction_are_shown_as_escapes(string text, string shown)
    {
        Harmless.Of(text).Should().Be(shown);
        foreach (var write in new Action<TextWriter>[]
        {
            writer => writer.Write(text), writer => writer.Write(text.ToCharArray()), writer => writer.Write(text.AsSpan()), writer => text.ToList().ForEach(writer.Write),
            writer => writer.Write("{0}", text),
        })
        {
            using var inner = new StringWriter();
            using var outer = new HarmlessWriter(inner);
            write(outer);
            inner.ToString().Should().Be(shown);
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("text")]
    public void A_terminal_gets_nothing_that_steers_it_whatever_is_printed(string format)
    {
        const string Headings = "local_authority,regime,start_date,overall,leaders,help_and_protection,care";
        using var file = new TemporaryFile($"{Headings}\n\"Name {Hostile}\",ilacs2018,2019-05-13,\"{Hostile}\",good,good,good\n");
        foreach (var command in new[] { "outcomes", "summary" })
        {
            var (output, error) = OnATerminal([command, file.Path, "--format", format, .. command == "summary" ? ["--as-of", "2024-01-01"] : Array.Empty<string>()]);
            (output + error).Where(Harmless.IsHarmful).Should().BeEmpty(command);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("convert")]
    [InlineData("lifecycle")]
    public void Names_of_members_and_files_are_shown_as_escapes(string command)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x\u001b[2J\u202E.json");
        File.WriteAllText(path, $$"""{"document":"inspection-history","{{Hostile.Replace("\u001b", "\\u001b").Replace("\u0007", "\\u0007").Replace("\r", "\\r")}}":1}""");
        var (output, error) = OnATerminal([command, path]);
        (output + error).Where(Harmless.IsHarmful).Should().BeEmpty();
        (output + error).Should().Contain("\\u001b[2J");
    }

    [Fact]
    public void A_file_or_pipe_gets_data_exactly_as_they_are()
    {
        const string Headings = "local_authority,regime,start_date,overall,leaders,help_and_protection,care";
        using var file = new TemporaryFile($"{Headings}\nBarnet,ilacs2018,2019-05-13,\"a\u202Eb\u2028\",good,good,good\n");
        Ran.With("outcomes", file.Path, "--format", "json").Json.GetProperty("problems").EnumerateArray()
            .Select(problem => problem.TryGetProperty("text", out var text) ? text.GetString() : null).Should().Contain("a\u202Eb");
    }

    [Fact]
    public void Standard_error_is_harmless_wherever_it_goes() =>
        Ran.With("check", "no\u001b[2J\u202Esuch.json", "--nosuch\u001b[2J").Error.Where(Harmless.IsHarmful).Should().BeEmpty();

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two\nthree")]
    [InlineData("  one two three", 10, "  one two\n  three")]
    [InlineData("  - one two three", 11, "  - one two\n    three")]
    [InlineData("one unbreakable two", 5, "one\nunbreakable\ntwo")]
    [InlineData("one two\nthree four", 5, "one\ntwo\nthree\nfour")]
    [InlineData("      one two three", 8, "      one\ntwo\nthree")]
    public void A_line_breaks_between_words_and_is_indented_on_as_it_was(string text, int width, string shown)
    {
        Wrapped.At(width, text).Should().Be(shown);
        Wrapped.At(null, text).Should().Be(text);
    }

    [Fact]
    public void A_table_breaks_cells_to_fit_and_becomes_a_list_where_that_is_not_enough()
    {
        string[][] rows = [["first row", "12", ""], ["second", "3", ""]];
        string.Join('\n', Columns.Of(["Name", "#Number", "Empty"], rows, 80)).Should().Be("  Name       Number\n  ─────────────────\n  first row      12\n  second          3");
        string.Join('\n', Columns.Of(["Name", "#Number", "Empty"], rows, 17)).Should().Be("  Name     Number\n  ───────────────\n  first        12\n  row\n  second        3");
        string.Join('\n', Columns.Of(["Name", "#Number", "Empty"], rows, 15)).Should().Be("  first row\n    Number: 12\n  second\n    Number: 3");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void No_answer_help_or_error_is_wider_than_the_terminal_unless_one_word_is(int width)
    {
        foreach (var line in Asked)
        {
            var (output, error) = OnATerminal(line.Split(' '), width);
            (output + error).Split('\n').Where(one => one.TrimEnd().Length > width && one.Trim().Contains(' ')).Should().BeEmpty(line);
        }
    }

    [Fact]
    public void A_file_or_pipe_gets_whole_lines_with_the_same_words()
    {
        foreach (var line in Asked.Where(line => !line.Contains("--help")))
        {
            var ran = Ran.Line(line);
            var (output, _) = OnATerminal(line.Split(' '), short.MaxValue);
            ran.Output.Should().Be(output, line);
        }

        Ran.Line("derive --help").Output.Split('\n').TakeWhile(one => one != "Examples:").Should().OnlyContain(one => one.TrimEnd().Length <= 80);
    }

    private static IEnumerable<string> Asked =>
    [
        .. ListedCommand.All.Select(command => $"{command.Name} --help"), "--help", "derive --edition ilacs-2031", "check --no-such-option", "authority Atlantis",
        .. ListedCommand.All.SelectMany(command => command.Make().Examples.Split('\n', StringSplitOptions.TrimEntries))
            .Where(line => !line.Contains("--format") && !line.Contains(" > ") && !line.Contains(" -o ") && !line.Contains("--output") && !line.StartsWith("ilacs convert", StringComparison.Ordinal) && !line.StartsWith("ilacs schema ", StringComparison.Ordinal))
            .Select(line => line["ilacs ".Length..].Replace("seeds/", Repository.Root + "/seeds/", StringComparison.Ordinal)),
        "editions --verbose", "lifecycle --verbose", "summary --as-of 2026-07-31 --by ons-region --verbose", "deadline --from 2023-05-09 --working-days 70 --verbose",
    ];

    private static (string Output, string Error) OnATerminal(string[] arguments, int width = 80)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        CommandLine.Run(arguments, output, error, width, width);
        // The colours are ours.
        return (Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", ""), error.ToString());
    }
}
