using System.Text;
using Ilacs.Cli.Output;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>That the schema of a format allows what its reader reads whole, and nothing else. Another validator is the judge of it: with the environment
/// variable ILACS_SCHEMA_CASES the documents are written where it finds them, each with what the reader says of it.</summary>
public class SchemaAgreementTests
{
    private const int Enough = 2000;
    private const int EnoughAnswers = 1000;

    private static readonly string[] Read = ["inspection-history", "intervention-history", "cycle-event", "intervention-event", "document"];

    // Of these there are no more.
    private static readonly string[] Few = ["edition", "editions", "edition-lookup", "intervention-transitions", "review-due", "registered-authority", "authority-lookup", "national-picture", "check", "outcomes", "import", "working-days", "what-followed", "leaving-inadequate", "months-between-inspections", "publication-times", "authority-comparison", "time-since-inspection", "published-inspections"];

    private static readonly string? Cases = Environment.GetEnvironmentVariable("ILACS_SCHEMA_CASES") is { Length: > 0 } path ? path : null;

    // Another validator is asked about all of them; without it one in eight is enough to see that the reader still says what it said.
    private static readonly int Part = Cases is null ? Thorough.Of(8, 1) : 1;

    [Fact]
    public void There_are_enough_documents_of_every_format_on_either_side_and_all_that_no_schema_can_see_is_among_them()
    {
        var allowed = ToolDocuments.All.ToDictionary(format => format.Name, _ => 0);
        var refused = ToolDocuments.All.ToDictionary(format => format.Name, _ => 0);
        var unseen = Unseen.Kinds.ToDictionary(kind => kind, _ => 0);
        using var lines = Cases is null ? null : File.Create(Cases);
        foreach (var one in SchemaCases.All(Part))
        {
            if (lines is not null)
            {
                SchemaCases.Write(lines, one);
            }

            (one.IsAllowed ? allowed : refused)[one.Format]++;
            if (one.Unseen is [var only])
            {
                unseen[only]++;
            }
        }


        // Answers are only written: none is changed, and none refused.
        string[] answers = [.. allowed.Keys.Except(Read)];
        answers.Should().HaveCount(29).And.OnlyContain(name => allowed[name] >= (Few.Contains(name) ? 1 : EnoughAnswers / Part), string.Join(", ", allowed));
        Array.TrueForAll(answers, name => allowed.Remove(name) && refused.Remove(name)).Should().BeTrue();
        allowed.Values.Should().OnlyContain(count => count >= Enough / Part, string.Join(", ", allowed));
        refused.Values.Should().OnlyContain(count => count >= Enough / Part, string.Join(", ", refused));
        unseen.Values.Should().OnlyContain(count => count > 0, string.Join(", ", unseen));
    }

    [Fact]
    public void The_same_documents_are_made_each_time() => Made().Should().Equal(Made());

    [Theory]
    [InlineData("{ \"a\": 1, \"b\": 2, \"\\u0061\": 3 }", "{\"a\":3,\"b\":2}", Unseen.MemberTwice)]
    [InlineData("[1.0, 1e2, -0.0, 1e-400, 1.5, 1e400, 7]", "[1,100,0,0,1.5,1e400,7]", Unseen.NumberSpelling)]
    [InlineData("[\"2022-03-31/2022-01-01\", \"2022-01-01/2022-03-31\", \"2022-03-31/2022-02-29\"]", "[\"2022-01-01/2022-03-31\",\"2022-01-01/2022-03-31\",\"2022-03-31/2022-02-29\"]", Unseen.IntervalReversed)]
    [InlineData("{\"types\":[],\"from\":\"2022-01-02\",\"to\":\"2022-01-01\"}", "{\"types\":[],\"from\":\"2022-01-01\",\"to\":\"2022-01-02\"}", Unseen.CoverageReversed)]
    [InlineData("{\"from\":\"2022-01-02\",\"to\":\"2022-01-01\"}", "{\"from\":\"2022-01-02\",\"to\":\"2022-01-01\"}")]
    [InlineData("[\"\\ud83d\\ude00\", \"\\ude00\\ud83d\", \"\\\\ud83d\"]", "[\"\\uD83D\\uDE00\",\"\\uFFFD\\uFFFD\",\"\\\\ud83d\"]", Unseen.HalfSurrogatePair)]
    [InlineData("[1.0, {\"a\":1, \"a\":1}", "")]
    public void What_no_schema_can_see_is_told_apart_and_nothing_else_is_touched(string document, string expected, params string[] kinds)
    {
        Unseen.In(Encoding.UTF8.GetBytes(document), out var mended).Should().Equal(kinds);
        Encoding.UTF8.GetString(mended).Should().Be(expected);
    }
    private static string[] Made() => [.. SchemaCases.All(part: 100).Take(Thorough.Of(1000, int.MaxValue)).Select(one => $"{one.Format} {one.IsWhole} {string.Join(' ', one.Unseen)}: {one.Document}")];
}
