using System.Text;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Schemas, and documents as JSON Lines and back.</summary>
public class FormatTests
{
    private static readonly string Records = Repository.PathOf("seeds/records");

    [Fact]
    public void Every_document_is_listed_and_has_its_schema_printed()
    {
        var list = Ran.With("schema");
        list.ExitCode.Should().Be(0);
        foreach (var format in Output.ToolDocuments.All)
        {
            list.Output.Should().Contain(format.Name).And.Contain(format.Title);
            Ran.With("schema", format.Name).Output.Should().Be(Repository.Read($"seeds/schemas/{format.Name}.schema.json").ReplaceLineEndings("\n"));
        }

        Ran.With("schema", "history").Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error.Contains("ilacs schema lists them"));
    }

    [Fact]
    public void Documents_become_lines_and_lines_the_same_documents()
    {
        using var folder = new TemporaryFolder();
        var lines = Path.Combine(folder.Path, "records.jsonl");
        Ran.With("convert", Records, "--to", lines).Should().Be(new Ran(0, "", ""));
        File.ReadAllText(lines).Should().Be(Ran.With("convert", Records).Output);
        File.ReadAllLines(lines).Should().HaveCount(3);

        var back = Path.Combine(folder.Path, "back");
        Ran.With("convert", lines, "--to", back).Should().Be(new Ran(0, "", ""));
        string[] originals = [.. Directory.EnumerateFiles(Records, "*.json").Order(StringComparer.Ordinal)];
        string[] copies = [.. Directory.EnumerateFiles(back).Order(StringComparer.Ordinal)];
        copies.Select(Path.GetFileName).Should().Equal("000001-intervention-history.json", "000002-inspection-history.json", "000003-inspection-history.json");
        copies.Select(File.ReadAllText).Should().Equal(originals.Select(File.ReadAllText));
        Ran.With("convert", lines).Output.Should().Be(string.Concat(originals.Select(File.ReadAllText)));

        Ran.With("convert", lines, "--to", back).ExitCode.Should().Be(2, "nothing is overwritten");
        Ran.With("convert", Records, "--to", lines).ExitCode.Should().Be(2, "nothing is overwritten");
    }

    [Fact]
    public void What_has_an_error_is_told_and_left_out()
    {
        using var folder = new TemporaryFolder();
        var lines = Path.Combine(folder.Path, "some.jsonl");
        File.WriteAllText(lines, Ran.With("convert", Records).Output + "\n{\"document\":\"derivation\"}\n");
        var ran = Ran.With("convert", lines);
        ran.ExitCode.Should().Be(1);
        ran.Error.Split('\n').Should().Contain(line => line.StartsWith($"{lines}:5: Error, line 5, column 13: ", StringComparison.Ordinal));
        ran.Output.Should().Be(string.Concat(Directory.EnumerateFiles(Records, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)));

        var check = Ran.With("check", lines);
        check.ExitCode.Should().Be(1);
        check.Output.Should().Contain($"{lines}:5").And.Contain("Error, line 5, column 13: ").And.Contain("(value-not-understood, ").And.Contain("Checked 4 records: 6 inspections, 16 other events");
    }

    [Fact]
    public void What_cannot_be_opened_is_told_and_the_others_are_converted()
    {
        using var folder = new TemporaryFolder();
        var lines = Path.Combine(folder.Path, "lines.jsonl");
        var one = Directory.EnumerateFiles(Records, "*.json").First();
        Ran.With("convert", one, "nowhere.json", one, "--to", lines).Should().Match<Ran>(ran => ran.ExitCode == 1 && ran.Error.Contains("nowhere.json"));
        File.ReadAllLines(lines).Should().HaveCount(2);
        Ran.With("convert", "nowhere.json", "--to", lines + "2").ExitCode.Should().Be(2);
        File.Exists(lines + "2").Should().BeFalse("nothing was converted");
        Ran.With("convert", "").ExitCode.Should().Be(2);
        Ran.With("check", "").ExitCode.Should().Be(2);
        Ran.With("convert", one, "--to", "").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Leniently_what_is_not_known_is_converted_with_the_rest()
    {
        var document = Repository.PathOf("seeds/invalid/unknown-member-kept.json");
        Ran.With("convert", document).Should().Match<Ran>(ran => ran.ExitCode == 1 && ran.Output == "" && ran.Error.Contains("member-unknown"));
        Ran.With("convert", document, "--lenient").Should().Match<Ran>(ran => ran.ExitCode == 0 && ran.Output.Contains("\"weather\":{\"rain\":[1.5,\"a little\"]}"));
    }

    [Fact]
    public void What_is_derived_for_programs_is_an_answer_which_is_written_and_not_read()
    {
        var derived = Ran.Line("derive --edition ilacs-2018 --grade leaders=good help-and-protection=good children-in-care-and-care-leavers=good --format json");
        IlacsJson.KindOf(Encoding.UTF8.GetBytes(derived.Output)).Should().Be(DocumentKind.Derivation);
        using var file = new TemporaryFile(derived.Output);
        Ran.With("check", file.Path).Should().Match<Ran>(ran => ran.ExitCode == 1 && ran.Output.Contains("'derivation' is not a "));
    }

    [Theory]
    [InlineData("convert nowhere.json")]
    [InlineData("convert nowhere.jsonl")]
    [InlineData("convert a.jsonl b.json")]
    [InlineData("convert --x")]
    [InlineData("convert nowhere.json --to made-for-nothing.jsonl")]
    public void What_cannot_be_converted_is_wrong_usage(string line) => Ran.Line(line).Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error != "" && ran.Output == "");
}
