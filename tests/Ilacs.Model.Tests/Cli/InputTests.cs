using System.Text;
using Ilacs.Cli.Input;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Folders and files of others are read within bounds.</summary>
public class InputTests
{
    [Fact]
    public void Lines_are_read_one_by_one_with_their_number_and_place_and_long_ones_cut()
    {
        var text = "one\n\n" + new string('x', 200_000) + "\nlast";
        var lines = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), 100_000);
        List<(int Number, long Offset, int Length)> read = [];
        while (lines.Read() is { } line)
        {
            read.Add((lines.Number, lines.Offset, line.Length));
        }

        read.Should().Equal((1, 0, 3), (2, 4, 0), (3, 5, 100_001), (4, 200_006, 4));
    }

    [Fact]
    public void Links_in_a_folder_are_not_followed_and_that_is_said()
    {
        using var folder = new TemporaryFolder();
        var record = Repository.PathOf("seeds/records/nottingham.json");
        File.Copy(record, Path.Combine(folder.Path, "one.json"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "again"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "two.json"), record);
        foreach (var command in new[] { "check", "convert" })
        {
            var ran = Ran.With(command, folder.Path);
            ran.ExitCode.Should().Be(0);
            ran.Output.Split("80533-").Length.Should().Be(1);
            ran.Error.Should().Be($"Links in a folder are not followed: {string.Join(", ", new[] { "again", "loop", "two.json" }.Select(name => $"'{Path.Combine(folder.Path, name)}'"))}.\n");
        }

        Ran.With("check", folder.Path).Output.Should().Contain("Checked 1 record: ");
        Ran.With("check", Path.Combine(folder.Path, "loop")).Output.Should().Contain("Checked 1 record: ", "a link that is named is meant");
    }

    [Fact]
    public void A_document_that_is_too_long_is_not_taken_into_memory()
    {
        using var file = new TemporaryFile(new string(' ', IlacsJsonLimits.LongestDocument + 1000));
        DocumentFile.In([file.Path]).Single().Bytes.Should().HaveCount(IlacsJsonLimits.LongestDocument + 1);
        Ran.With("check", file.Path).Output.Should().Contain("document-too-long");
    }

    [Fact]
    public void Interventions_are_compared_with_the_history_of_their_authority_wherever_it_is()
    {
        using var lines = new TemporaryFile(Ran.With("convert", Repository.PathOf("seeds/records")).Output);
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "records.jsonl");
        File.Move(lines.Path, path);
        Ran.With("check", path).Output.Should().Contain($"Compared with {path}:2");
        Ran.With("check", path, Repository.PathOf("seeds/records/nottingham.json")).Output.Should().Contain("Not compared with inspections: two records have this authority's inspections");
        File.WriteAllText(lines.Path, "");
    }

    [Fact]
    public void Names_of_written_files_are_short_distinct_and_have_a_letter_or_number()
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        Authority Named(string name) => new(name, null, DfeCode.Parse("999"), null);
        Import.NameOf(Named(new string('a', 260)), taken).Should().HaveLength("999-".Length + 80 + ".json".Length);
        Import.NameOf(Named(new string('a', 261)), taken).Should().EndWith("a-2.json");
        Import.NameOf(Named("../../etc"), taken).Should().Be("999-etc.json");
        Import.NameOf(Named("\u202E\u4e2d"), taken).Should().Be("999.json");
        Import.NameOf(Named("?"), taken).Should().Be("999-2.json");
    }

    [Fact]
    public void A_history_that_would_be_too_long_for_a_document_is_not_written()
    {
        const string Headings = "urn,local_authority,regime,start_date,overall,leaders,help_and_protection,care";
        var rows = Enumerable.Range(0, 40_000).Select(i => "80487,Barnet,ilacs2018,2019-05-13,good,good,good,good");
        using var file = new TemporaryFile(string.Join('\n', [Headings, .. rows]));
        using var folder = new TemporaryFolder();
        var ran = Ran.With("import", file.Path, "-o", Path.Combine(folder.Path, "t"));
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("The record of Barnet (80487) would have").And.Contain("Nothing was written to");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void An_error_after_many_warnings_is_shown_and_makes_the_exit_code()
    {
        const string Headings = "urn,la_code,local_authority,regime,start_date,overall,leaders,help_and_protection,care";
        var rows = Enumerable.Range(0, 12_000).Select(i => FormattableString.Invariant($"{70_000 + i},,Foo{i},ilacs2018,2019-05-13,good,good,good,good"));
        using var file = new TemporaryFile(string.Join('\n', [Headings, .. rows, "89999,,Foo,ilacs2018,2019-10-07,good,satisfactory,NOT A GRADE,good"]));
        var ran = Ran.With("outcomes", file.Path, "--format", "json");
        ran.ExitCode.Should().Be(1);
        var problems = ran.Json.GetProperty("problems").EnumerateArray().Select(one => one.GetProperty("severity").GetString()).ToArray();
        problems.Take(3).Should().Equal("error", "error", "information");
        ran.Json.GetProperty("unreadable").GetInt32().Should().Be(1);
    }
}
