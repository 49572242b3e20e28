using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>The Mermaid diagrams say what the table and the interventions say, and nothing else.</summary>
public partial class DiagramTests
{
    private const string Breaks = "\r\u0085\u2028\u2029\v\f";

    public static TheoryData<string> HostileNames =>
    [
        "\"quoted\"", "back\\slash", "\\\"", "a\nb", "a\r\nb", "a --> b", "---", "\n---\n", "%% comment", "{{ x }}", "# y", "a: b", "'", "a\tb", "\0x", "\u007F",
        "\u0085x", "a\u2028b\u2029c", "\u00A0x", "😀", "日本", "é", "\uFEFFx", "<script>", "\"\nstateDiagram-v2\n    x --> y : z",
    ];

    [Fact]
    public void The_lifecycle_has_an_edge_for_each_row_and_no_other()
    {
        var drawing = InterventionLifecycle.ToMermaid();
        var edges = Edges(drawing).Select(edge => edge.ToString()).ToArray();
        edges.Should().Equal(InterventionLifecycle.Transitions.Select(row => $"{Name(row.From)} --> {Name(row.To)} : {row.Event.Label()}")).And.OnlyHaveUniqueItems();
        var nodes = Nodes(drawing);
        nodes.Should().Equal(Interventions.States.ToDictionary(Name, InWords));
        Lines(drawing).Should().HaveCount(1 + nodes.Count + edges.Length, "nothing else is in it").And.HaveElementAt(0, "stateDiagram-v2");
    }

    [Fact]
    public void The_lifecycle_names_its_states_without_a_hyphen_that_could_begin_an_arrow() =>
        Nodes(InterventionLifecycle.ToMermaid()).Keys.Should().NotBeEmpty().And.OnlyContain(name => name.All(letter => char.IsLower(letter) || letter == '_'));

    [Fact]
    public void Any_intervention_has_its_accepted_steps_for_edges_in_order_and_those_refused_in_comments()
    {
        var refused = 0;
        Prop.ForAll(Generate.AnyIntervention.ToArbitrary(), intervention =>
        {
            var drawing = intervention.ToMermaid();
            var accepted = intervention.Steps.Where(step => step.Transition is not null).ToArray();
            var edges = Edges(drawing);
            var nodes = Nodes(drawing);
            edges.Select(edge => edge.Label).Should().Equal(accepted.Select(step => step.Event.Summary));
            foreach (var (step, edge) in accepted.Zip(edges))
            {
                nodes[edge.From].Should().StartWith(InWords(step.Transition!.From));
                nodes[edge.To].Should().StartWith(InWords(step.State));
                (edge.From == edge.To).Should().Be(step.State == step.Transition.From && step.Event is not NoticeOrDirectionEvent, "another notice or direction is another node");
            }

            edges.Skip(1).Select(edge => edge.From).Should().Equal(edges.SkipLast(1).Select(edge => edge.To), "the edges are one walk");
            nodes.Keys.Should().Equal(["s0", .. edges.Where(edge => edge.From != edge.To).Select(edge => edge.To)]);
            nodes["s0"].Should().Be(intervention.Opening is { } opening ? $"{InWords(opening.State)} {opening.On.When()}" : "no notice or direction");
            var comments = intervention.Steps.Where(step => step.Transition is null).Select(step => $"    %% refused: {step.Event.Summary}").ToArray();
            Lines(drawing).Where(line => line.Contains("%%", StringComparison.Ordinal)).Should().Equal(comments);
            Lines(drawing).Should().HaveCount(4 + nodes.Count + edges.Length + comments.Length, "nothing else is in it");
            refused += comments.Length;
            return true;
        }).QuickCheckThrowOnFailure();
        refused.Should().BePositive("some interventions have refused events");
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public bool Comments_and_edges_stand_in_the_order_of_the_events(InterventionHistory intervention)
    {
        var events = Lines(intervention.ToMermaid()).Skip(4).Where(line => line.Contains("%%", StringComparison.Ordinal) || line.Contains("-->", StringComparison.Ordinal));
        return events.Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]).SequenceEqual(intervention.Steps.Select(step => step.Event.Summary));
    }

    [Fact]
    public void An_intervention_looks_like_this() => Interventions.Opened(
        Interventions.Opening(InterventionState.Closed, "2022"),
        Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"),
        Interventions.Event(InterventionEventType.ReviewHeld, "2023-04"),
        Interventions.Event(InterventionEventType.NoticeIssued, "2023-05-02"),
        Interventions.Event(InterventionEventType.NoticeReplaced, "2023-06-01/.."),
        Interventions.Event(InterventionEventType.NoticeLifted, "2024-01-02/2024-02-03")).ToMermaid().Should().Be("""
            ---
            title: "Nottingham, children's social care"
            ---
            stateDiagram-v2
                s0 : closed in 2022
                s1 : improvement notice open
                s0 --> s1 : improvement notice issued on 24 October 2022
                s1 --> s1 : review held in April 2023
                %% refused: improvement notice issued on 2 May 2023
                s2 : improvement notice open
                s1 --> s2 : improvement notice replaced on or after 1 June 2023
                s3 : closed
                s2 --> s3 : improvement notice lifted between 2 January 2024 and 3 February 2024

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void What_comes_after_a_day_is_marked() => Interventions.Opened(
        Interventions.Opening(InterventionState.Closed, "2022"),
        Interventions.Event(InterventionEventType.NoticeIssued, "2023"),
        Interventions.Event(InterventionEventType.NoticeIssued, "2023-05-02"),
        Interventions.Event(InterventionEventType.ReviewHeld, "2024"),
        Interventions.Event(InterventionEventType.NoticeLifted, "2024-01-02")).ToMermaid(asOf: Day("2022-06-30")).Should().Be("""
            ---
            title: "Nottingham, children's social care on 30 June 2022"
            ---
            stateDiagram-v2
                s0 : closed in 2022 (possibly later)
                s1 : improvement notice open (later)
                s0 --> s1 : improvement notice issued in 2023 (later)
                %% refused: improvement notice issued on 2 May 2023 (later)
                s1 --> s1 : review held in 2024 (later)
                s2 : closed (later)
                s1 --> s2 : improvement notice lifted on 2 January 2024 (later)

            """.ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Whatever_an_authority_is_called_its_name_stays_inside_the_quoted_title(string name)
    {
        var drawing = Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeIssued)).ToMermaid();
        var hostile = InterventionHistory.Replay(new(name, OfstedUrn.Parse("80533")), ServiceArea.SocialCare, [Interventions.Event(InterventionEventType.NoticeIssued)]).ToMermaid();
        var (lines, others) = (Lines(hostile), Lines(drawing));
        lines.Should().HaveCount(others.Length);
        lines.Where((_, i) => i != 1).Should().Equal(others.Where((_, i) => i != 1));
        lines[1].Should().StartWith("title: \"");
        JsonSerializer.Deserialize<string>(lines[1]["title: ".Length..]).Should().Be($"{name}, children's social care");
    }

    [Fact]
    public void A_name_with_half_a_surrogate_pair_is_drawn_all_the_same()
    {
        var drawing = InterventionHistory.Replay(new("x\ud800y", OfstedUrn.Parse("80533")), ServiceArea.Send, []).ToMermaid();
        Lines(drawing).Should().HaveCount(5);
        JsonSerializer.Deserialize<string>(Lines(drawing)[1]["title: ".Length..]).Should().Be("x\uFFFDy, special educational needs and disabilities");
    }

    // Lines end with a line feed and nothing else.
    private static string[] Lines(string drawing)
    {
        drawing.Should().EndWith("\n");
        drawing.Where(letter => Breaks.Contains(letter, StringComparison.Ordinal)).Should().BeEmpty();
        return drawing[..^1].Split('\n');
    }

    private static Edge[] Edges(string drawing) =>
        [.. EdgeLine().Matches(drawing).Select(match => new Edge(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value))];

    private static Dictionary<string, string> Nodes(string drawing) => NodeLine().Matches(drawing).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static string Name(InterventionState state) => state.Code().Replace('-', '_');

    private static string InWords(InterventionState state) => state.Label();

    [GeneratedRegex("^    (\\w+) --> (\\w+) : (.+)$", RegexOptions.Multiline)]
    private static partial Regex EdgeLine();

    [GeneratedRegex("^    (\\w+) : (.+)$", RegexOptions.Multiline)]
    private static partial Regex NodeLine();

    private sealed record Edge(string From, string To, string Label)
    {
        public override string ToString() => $"{From} --> {To} : {Label}";
    }
}
