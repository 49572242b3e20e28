using System.Text;
using System.Text.Json;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>What any format promises, whatever it holds.</summary>
public class FormatTests
{
    private static readonly byte[] Thread = File.ReadAllBytes(Repository.PathOf("seeds/records/nottingham-intervention.json"));

    [Fact]
    public void What_the_caller_throws_is_no_fault_of_the_document() => FluentActions.Invoking(() =>
        IlacsJson.Thread.Read(Thread, new() { HistoryOf = _ => JsonSerializer.Deserialize<InspectionHistory>("{}") })).Should().Throw<JsonException>();

    [Theory]
    [InlineData("{\"schemaVersion\":\"2.0\",\"kind\":\"x\"}")]
    [InlineData("{\"document\":\"a-later-kind\",\"schemaVersion\":\"2.0\"}")]
    public void A_document_of_another_format_is_told_as_such_whatever_kind_it_is(string json)
    {
        var read = IlacsJson.Any.Read(Encoding.UTF8.GetBytes(json));
        read.Findings.Select(finding => finding.Code.Code).Should().Equal("schema-version-unknown");
        read.HasValue.Should().BeFalse();
    }

    [Fact]
    public void What_says_nothing_of_its_kind_is_told_so()
    {
        Codes("{\"document\":\"novel\"}").Should().Equal("value-not-understood");
        Codes("{\"schemaVersion\":\"1.0\"}").Should().Equal("member-missing");
        Codes("[]").Should().Equal("wrong-type");

        static IEnumerable<string> Codes(string json) => IlacsJson.Any.Read(Encoding.UTF8.GetBytes(json)).Findings.Select(finding => finding.Code.Code);
    }

    [Fact]
    public void An_area_that_goes_without_saying_is_no_other_answer()
    {
        var judgements = "\"leadership-management-and-governance\":\"good\",\"help-and-protection\":\"good\",\"looked-after-and-permanence\":\"good\",\"adoption\":{\"noGrade\":\"not-known\"}";
        IlacsJson.Derivation.Read(Encoding.UTF8.GetBytes($"{{\"schemaVersion\":\"1.0\",\"document\":\"derivation\",\"edition\":\"sif-2013\",\"judgements\":{{{judgements}}}}}"))
            .Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_step_that_leaves_out_what_follows_is_another_answer()
    {
        var derivation = OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good));
        var written = Encoding.UTF8.GetString(IlacsJson.Derivation.Write(derivation, indented: false));
        IlacsJson.Derivation.Read(Encoding.UTF8.GetBytes(written)).Findings.Should().BeEmpty();
        var other = System.Text.RegularExpressions.Regex.Replace(written, "\"observed\":[0-9]+,", "");
        other.Should().NotBe(written);
        IlacsJson.Derivation.Read(Encoding.UTF8.GetBytes(other)).Findings.Select(finding => $"{finding.Code} {finding.Pointer}").Should().Equal("answer-differs /steps");
    }

    [Fact]
    public void Positions_count_from_the_first_line_that_is_named() =>
        IlacsJson.Any.Read("\n{}"u8, new() { FirstLine = 7 }).Findings.Single().Position.Should().Be(new TextPosition(8, 1));

    [Fact]
    public void A_carriage_return_at_the_end_of_a_line_does_not_make_it_too_long()
    {
        var line = IlacsJson.Activity.Write(new SelfEvaluation { On = PossibleDays.InYear(2022) }, indented: false);
        var options = new JsonReadOptions { LongestDocument = line.Length };
        using var lines = new MemoryStream([.. line, .. "\r\n"u8, .. line, .. " \r\n"u8]);
        IlacsJson.Activity.ReadLines(lines, options).Select(read => read.Result.IsValid).Should().Equal(true, false);
    }

    [Fact]
    public void No_more_of_a_document_that_is_too_long_is_read_than_shows_it()
    {
        using var stream = new MemoryStream(new byte[3_000_000]);
        IlacsJson.History.Read(stream, new() { LongestDocument = 100 }).Findings.Single().Code.Should().Be(JsonFindings.DocumentTooLong);
        stream.Position.Should().Be(101);
    }
}
