using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.Tests.OneDescriptionTests.Letter, Ilacs.Model.Tests.OneDescriptionTests.Letter>;

namespace Ilacs.Model.Tests;

/// <summary>A member is described once: from that it is read, written, in the schema and among what a source can state.</summary>
public class OneDescriptionTests
{
    private static readonly Shape<RecordSource> Source = SourceDescription.Of(() => RecordDescriptions.NamesOf(Longer!));

    // The members of an invented document, and one more.
    private static readonly Member<Letter, Letter>[] Members =
    [
        Required("on", "The day of the letter", Values.Date, letter => letter.On, (ref draft, date) => draft.On = date),
        Optional(
            "sources", "Where the facts stand", SourceDescription.SourcesOf(Source), letter => letter.Sources, (ref draft, sources) => draft.Sources = sources),
    ];

    private static readonly Member<Letter, Letter> OneMore =
        Optional("pages", "How many pages it has", Values.IfAny(new WholeNumberShape(1)), letter => letter.Pages, (ref draft, pages) => draft.Pages = pages);

    private static readonly Shape<Letter> Shorter = ShapeOf(Members);
    private static readonly Shape<Letter> Longer = ShapeOf([.. Members, OneMore]);

    [Fact]
    public void A_member_that_is_described_is_read_and_written()
    {
        const string Text = """{"on":"2022-04","sources":[{"document":"A","states":["pages"]}],"pages":3}""";
        var read = Read(Longer, Text);
        read.ValueOrThrow().Pages.Should().Be(3);
        Encoding.UTF8.GetString(new JsonFormat<Letter>("letter", () => Longer).Write(read.Value!, indented: false)).Should().Be(Text);
        Found(Shorter, Text).Should().Equal("member-unknown /pages");
    }

    [Fact]
    public void Its_faults_are_found_at_its_place() =>
        Found(Longer, """{"pages":0,"pages":1}""").Should().Equal("member-missing ", "value-not-understood /pages", "member-twice /pages");

    [Fact]
    public void It_is_in_the_schema() =>
        JsonNode.Parse(new JsonFormat<Letter>("letter", () => Longer).Schema)!["properties"]!["pages"]!.ToJsonString().Should()
            .Be("""{"title":"How many pages it has","type":"integer","minimum":1,"maximum":2147483647}""");

    [Fact]
    public void A_source_can_state_it()
    {
        Read(Longer, """{"on":"2022-04","sources":[{"document":"A","states":["pages","on"]}]}""").IsValid.Should().BeTrue();
        Found(Longer, """{"on":"2022-04","sources":[{"document":"A","states":["leaves"]}]}""").Should().Equal("value-not-understood /sources/0/states/0");
        JsonNode.Parse(new JsonFormat<Letter>("letter", () => Longer).Schema)!["$defs"]!["member-name"]!["enum"]!.ToJsonString().Should().Be("""["on","pages"]""");
    }

    [Fact]
    public void What_no_record_has_is_refused_when_it_is_written() =>
        FluentActions.Invoking(() => new JsonFormat<Letter>("letter", () => Longer).Write(new() { On = ImpreciseDate.InYear(2022), Sources = [new("A", states: "leaves")] }))
            .Should().Throw<ArgumentException>().WithMessage("*leaves*");

    private static RecordShape<Letter, Letter> ShapeOf(Member<Letter, Letter>[] members) => new("letter", "A letter", members, () => new(), (in draft) => draft);

    private static JsonReadResult<Letter> Read(Shape<Letter> shape, string text) => new JsonFormat<Letter>("letter", () => shape).Read(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Found(Shape<Letter> shape, string text) => Read(shape, text).Issues.Select(issue => $"{issue.Code} {issue.Pointer}");

    internal sealed class Letter
    {
        internal ImpreciseDate On { get; set; }

        internal ImmutableArray<RecordSource> Sources { get; set; } = [];

        internal int? Pages { get; set; }
    }
}
