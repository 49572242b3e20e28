using System.Text;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>The main job: records of inspections, checked.</summary>
public class CheckTests
{
    private static readonly string Records = Repository.PathOf("seeds/records");
    private static readonly string Invalid = Repository.PathOf("seeds/invalid");

    [Fact]
    public void For_people_it_prints_what_was_approved()
    {
        var ran = Ran.With("check", Records);
        ran.ExitCode.Should().Be(0);
        ran.Error.Should().BeEmpty();
        Golden.Matches("tests/Ilacs.Model.Tests/Golden/cli/check.txt", ran.Output.Replace(Records, "seeds/records", StringComparison.Ordinal).Replace('\\', '/'));
    }

    [Fact]
    public void For_programs_it_prints_each_file_with_its_inspections_and_issues()
    {
        var json = Ran.With("check", Records, "--format", "json").Json;
        json.GetProperty("documents").GetInt32().Should().Be(3);
        json.GetProperty("interventionEvents").GetInt32().Should().Be(4);
        json.GetProperty("inspections").GetInt32().Should().Be(6);
        json.GetProperty("events").GetInt32().Should().Be(22);
        json.GetProperty("warnings").GetInt32().Should().Be(2);
        json.GetProperty("errors").GetInt32().Should().Be(0);
        var notts = json.GetProperty("files")[2];
        notts.GetProperty("authority").GetProperty("urn").GetString().Should().Be("80534");
        notts.GetProperty("inspections")[1].GetProperty("indicative").GetString().Should().Be("good");
        notts.GetProperty("inspections")[1].GetProperty("permitted").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void A_faulty_document_is_told_with_its_place_and_the_exit_is_1()
    {
        var ran = Ran.With("check", Path.Combine(Invalid, "overall-not-permitted.json"), "--format", "json");
        ran.ExitCode.Should().Be(1);
        var issue = ran.Json.GetProperty("files")[0].GetProperty("issues")[0];
        issue.GetProperty("code").GetString().Should().Be("overall-not-permitted");
        issue.GetProperty("severity").GetString().Should().Be("error");
        issue.GetProperty("pointer").GetString().Should().Be("/events/0/overallEffectiveness");
        issue.GetProperty("line").GetInt32().Should().Be(24);
        issue.GetProperty("column").GetInt32().Should().Be(31);
        Ran.With("check", Path.Combine(Invalid, "overall-not-permitted.json")).Output.Should().Contain("  Error, line 24, column 31: ").And.Contain("(overall-not-permitted, /events/0/overallEffectiveness)");
    }

    [Theory]
    [InlineData("source-older")]
    [InlineData("on-site-length-unusual")]
    public void A_warning_or_information_is_no_error(string code)
    {
        var ran = Ran.With("check", Path.Combine(Invalid, code + ".json"));
        ran.ExitCode.Should().Be(0);
        ran.Output.Should().Contain(code);
    }

    [Fact]
    public void A_folder_is_read_whole_and_one_bad_file_never_loses_the_others()
    {
        var ran = Ran.With("check", Invalid, Records, "no-such-file.json", "--format", "json");
        ran.ExitCode.Should().Be(1);
        ran.Json.GetProperty("documents").GetInt32().Should().Be(Directory.GetFiles(Invalid, "*.json", SearchOption.AllDirectories).Length + Directory.GetFiles(Records, "*.json").Length + 1);
        ran.Json.GetProperty("files").EnumerateArray().Count(file => file.TryGetProperty("unreadable", out _)).Should().Be(1);
    }

    [Fact]
    public void A_document_that_was_read_and_has_no_authority_is_an_error_and_not_unreadable()
    {
        using var file = new TemporaryFile(Repository.Read("seeds/records/nottingham.json").Replace("\"80533\"", "80533", StringComparison.Ordinal));
        Ran.With("check", file.Path).ExitCode.Should().Be(1);
    }

    [Fact]
    public void Nothing_readable_exits_with_2()
    {
        Ran.With("check", "no-such-file.json").ExitCode.Should().Be(2);
        Ran.With("check", Repository.PathOf("src/Ilacs.Model/Json")).Error.Should().Contain(".json");
        Ran.With("check", "--nonsense").ExitCode.Should().Be(2);
        Ran.With("check").ExitCode.Should().Be(2);
        using var binary = new TemporaryFile([.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31 % 256))]);
        Ran.With("check", binary.Path).ExitCode.Should().Be(2);
        using var text = new TemporaryFile(Encoding.UTF8.GetBytes("not JSON"));
        Ran.With("check", text.Path).Output.Should().Contain("json-malformed");
    }

    [Fact]
    public void A_document_with_a_byte_order_mark_is_read_and_one_in_UTF_16_is_told_as_that()
    {
        var record = File.ReadAllText(Repository.PathOf("seeds/records/nottinghamshire.json"));
        using TemporaryFile marked = new([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(record)]), wide = new([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(record)]);
        Ran.With("check", marked.Path).ExitCode.Should().Be(0);
        var ran = Ran.With("check", wide.Path);
        ran.ExitCode.Should().Be(2);
        (ran.Output + ran.Error).Should().Contain("The file is in UTF-16").And.Contain("Save it as UTF-8.");
    }
}
