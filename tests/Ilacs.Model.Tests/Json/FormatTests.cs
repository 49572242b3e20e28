using System.Text;

namespace Ilacs.Model.Tests;

/// <summary>What any format promises, whatever it holds.</summary>
public class FormatTests
{
    [Theory]
    [InlineData("{\"schemaVersion\":\"2.0\",\"kind\":\"x\"}")]
    [InlineData("{\"document\":\"a-later-kind\",\"schemaVersion\":\"2.0\"}")]
    public void A_document_of_another_format_is_told_as_such_whatever_kind_it_is(string json)
    {
        var read = IlacsJson.Any.Read(Encoding.UTF8.GetBytes(json));
        read.Issues.Select(issue => issue.Code.Code).Should().Equal("schema-version-unknown");
        read.HasValue.Should().BeFalse();
    }

    [Fact]
    public void What_says_nothing_of_its_kind_is_told_so()
    {
        Codes("{\"document\":\"novel\"}").Should().Equal("value-not-understood");
        Codes("{\"schemaVersion\":\"1.0\"}").Should().Equal("member-missing");
        Codes("[]").Should().Equal("wrong-type");

        static IEnumerable<string> Codes(string json) => IlacsJson.Any.Read(Encoding.UTF8.GetBytes(json)).Issues.Select(issue => issue.Code.Code);
    }

    [Fact]
    public void Answers_are_written_and_not_read()
    {
        var derivation = IlacsJson.Derivation.Write(OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)));
        foreach (var answer in new[] { derivation, IlacsJson.Report.Write(default) })
        {
            var read = IlacsJson.Any.Read(answer);
            read.HasValue.Should().BeFalse();
            read.Issues.Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal("value-not-understood /document");
        }
    }

    [Fact]
    public void Positions_count_from_the_first_line_that_is_named() =>
        IlacsJson.Any.Read("\n{}"u8, new() { FirstLine = 7 }).Issues.Single().Position.Should().Be(new TextPosition(8, 1));

    [Fact]
    public void A_carriage_return_at_the_end_of_a_line_does_not_make_it_too_long()
    {
        var line = IlacsJson.CycleEvent.Write(new SelfEvaluation { On = ImpreciseDate.InYear(2022) }, indented: false);
        var options = new JsonReadOptions { LongestDocument = line.Length };
        using var lines = new MemoryStream([.. line, .. "\r\n"u8, .. line, .. " \r\n"u8]);
        IlacsJson.CycleEvent.ReadLines(lines, options).Select(read => read.Result.IsValid).Should().Equal(true, false);
    }

    [Fact]
    public void No_more_of_a_document_that_is_too_long_is_read_than_shows_it()
    {
        using var stream = new MemoryStream(new byte[3_000_000]);
        IlacsJson.InspectionHistory.Read(stream, new() { LongestDocument = 100 }).Issues.Single().Code.Should().Be(IssueCodes.DocumentTooLong);

        // A byte order mark might have come before it.
        stream.Position.Should().Be(104);
    }
}
