using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Each kind of event as JSON.</summary>
public class EventJsonTests
{
    private const string Visit = """{ "type": "focused-visit", "onSite": [ { "from": "2022-04-26", "to": "2022-04-27" } ] }""";
    private const string Monitoring = """{ "type": "monitoring-visit", "onSite": [ { "from": "2022-04-26" } ], "follows": "2020", "ordinal": 3 }""";
    private const string Meeting = """{ "type": "annual-engagement-meeting", "on": "2020-11-26", "letterOn": "2020-12-10" }""";
    private const string Evaluation = """{ "type": "self-evaluation", "on": "2020-11" }""";
    private const string Plan = """{ "type": "action-plan", "answers": "2022-07-11", "draftOn": "2022-10-03", "submittedOn": "2022-12-01", "response": "accepted", "respondedOn": "2023" }""";

    public static TheoryData<string> Kinds => [Visit, Monitoring, Meeting, Evaluation, Plan];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_read_whole_and_written_again(string json)
    {
        var read = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(json));
        read.Issues.Should().BeEmpty();
        var written = Encoding.UTF8.GetString(IlacsJson.CycleEvent.Write(read.Value!, indented: false));
        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(json)).Should().BeTrue(written);
        (JsonSerializer.Deserialize<CycleEvent>(json) == read.Value).Should().BeTrue();
        JsonSerializer.Serialize(read.Value).Should().Be(written);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_type_may_stand_last_or_be_spelt_with_escapes(string json)
    {
        var sound = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(json)).Value;
        var members = JsonNode.Parse(json)!.AsObject();
        var type = members["type"]!.DeepClone();
        members.Remove("type");
        members.Add("type", type);
        foreach (var other in new[] { members.ToJsonString(), json.Replace("\"type\"", "\"t\\u0079pe\"", StringComparison.Ordinal).Replace("-", "\\u002d", StringComparison.Ordinal) })
        {
            var read = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(other));
            read.Issues.Should().BeEmpty();
            (read.Value == sound).Should().BeTrue(other);
        }
    }

    [Fact]
    public void An_annual_conversation_is_an_annual_engagement_meeting()
    {
        var read = IlacsJson.CycleEvent.Read("""{ "type": "annual-conversation", "on": "2020-11-26" }"""u8);
        read.Issues.Should().BeEmpty();
        read.Value.Should().BeOfType<AnnualEngagementMeeting>();
        Encoding.UTF8.GetString(IlacsJson.CycleEvent.Write(read.Value!, indented: false)).Should().Contain("annual-engagement-meeting");
    }

    [Theory]
    [InlineData(Visit, "overallEffectiveness", "\"good\"", "grade-on-ungraded-event /overallEffectiveness")]
    [InlineData(Monitoring, "judgements", "{}", "grade-on-ungraded-event /judgements")]
    [InlineData(Meeting, "overallEffectiveness", "\"good\"", "grade-on-ungraded-event /overallEffectiveness")]
    [InlineData(Plan, "judgements", "1", "grade-on-ungraded-event /judgements")]
    [InlineData(Evaluation, "overallEffectiveness", "null", "grade-on-ungraded-event /overallEffectiveness")]
    [InlineData(Visit, "ordinal", "1", "member-unknown /ordinal")]
    [InlineData(Monitoring, "ordinal", "0", "value-not-understood /ordinal")]
    [InlineData(Monitoring, "ordinal", "1.5", "value-not-understood /ordinal")]
    [InlineData(Monitoring, "ordinal", "\"1\"", "wrong-type /ordinal")]
    [InlineData(Monitoring, "follows", "\"2020-13\"", "value-not-understood /follows")]
    [InlineData(Monitoring, "follows", "\"2022-05\"", "dates-reversed /onSite/0/from")]
    [InlineData(Visit, "theme", "\"Front door\"", "value-not-understood /theme")]
    [InlineData(Visit, "theme", "4", "wrong-type /theme")]
    [InlineData(Visit, "letterPublished", "\"yes\"", "wrong-type /letterPublished")]
    [InlineData(Visit, "edition", "\"ilacs-2026\"", "edition-against-date /onSite/0/from")]
    [InlineData(Visit, "edition", "\"ilacs\"", "value-not-understood /edition")]
    [InlineData(Visit, "areasForPriorityAction", "\"several\"", "value-not-understood /areasForPriorityAction")]
    [InlineData(Visit, "publishedOn", "\"2022-04-26\"", "dates-reversed /publishedOn")]
    [InlineData(Visit, "onSite", "[]", "count-not-allowed /onSite")]
    [InlineData(Visit, "type", "\"visit\"", "value-not-understood /type")]
    [InlineData(Visit, "type", "7", "wrong-type /type")]
    [InlineData(Visit, "type", null, "member-missing ")]
    [InlineData(Visit, "onSite", null, "member-missing ")]
    [InlineData(Meeting, "on", null, "member-missing ")]
    [InlineData(Meeting, "letterOn", "\"2020-11-25\"", "dates-reversed /letterOn")]
    [InlineData(Plan, "answers", null, "member-missing ")]
    [InlineData(Plan, "response", "\"refused\"", "value-not-understood /response")]
    [InlineData(Plan, "submittedOn", "\"2022-10-02\"", "dates-reversed /submittedOn")]
    [InlineData(Plan, "respondedOn", "\"2022-11\"", "dates-reversed /respondedOn")]
    [InlineData(Plan, "draftOn", "\"2022-07-10\"", "dates-reversed /draftOn")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"onSite\": \"2022-06\" } } ]", "sources-disagree /sources/0/says/onSite")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"colour\": \"2022-06\" } } ]", "member-unknown /sources/0/says/colour")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": \"2022-06\" } ]", "wrong-type /sources/0/says")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"type\": \"monitoring-visit\" } } ]", "sources-disagree /sources/0/says/type")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"type\": \"Focused visit\" } } ]", "value-not-understood /sources/0/says/type")]
    [InlineData(Meeting, "sources", "[ { \"document\": \"A\", \"says\": { \"type\": \"self-evaluation\" } } ]", "sources-disagree /sources/0/says/type")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"judgements\": { \"leaders\": \"good\" } } } ]", "grade-on-ungraded-event /sources/0/says/judgements/leaders")]
    [InlineData(Meeting, "sources", "[ { \"document\": \"A\", \"says\": { \"overallEffectiveness\": \"good\" } } ]", "grade-on-ungraded-event /sources/0/says/overallEffectiveness")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"judgements\": { \"colour\": \"good\" } } } ]", "member-unknown /sources/0/says/judgements/colour")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"judgements\": { \"overallEffectiveness\": \"good\" } } } ]", "member-unknown /sources/0/says/judgements/overallEffectiveness")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"says\": { \"judgements\": [] } } ]", "wrong-type /sources/0/says/judgements")]
    [InlineData(Visit, "sources", "[ { \"document\": \"A\", \"states\": [ \"colour\" ] } ]", "value-not-understood /sources/0/states/0")]
    [InlineData(Meeting, "sources", "[ { \"document\": \"A\", \"dated\": \"2020-11-25\" } ]", "source-older /sources/0/dated")]
    [InlineData(Meeting, "sources", "[ { \"document\": \"A\", \"dated\": \"2020-12-09\", \"states\": [ \"letterOn\" ] } ]", "source-older /sources/0/dated")]
    public void One_fault_has_its_issue_and_no_other(string sound, string member, string? value, string expected)
    {
        var node = JsonNode.Parse(sound)!.AsObject();
        node.Remove(member);
        if (value is not null)
        {
            node[member] = JsonNode.Parse(value);
        }

        var document = Encoding.UTF8.GetBytes(node.ToJsonString());
        var issue = IlacsJson.CycleEvent.Read(document).Issues.Should().ContainSingle().Subject;
        $"{issue.Code} {issue.Pointer}".Should().Be(expected);
        Places.OffsetOf(document, issue.Pointer, out var resolves);
        resolves.Should().BeTrue();
    }

    [Fact]
    public void A_source_that_names_any_day_on_site_or_is_less_exact_does_not_disagree()
    {
        foreach (var days in new[] { "2022-04-26", "2022-04-27", "2022-04", "2022", "2022-04-27/..", "../2022-04-26" })
        {
            IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes($$$"""{ "type": "focused-visit", "onSite": [ { "from": "2022-04-26", "to": "2022-04-27" } ], "sources": [ { "document": "A", "says": { "onSite": "{{{days}}}" } } ] }"""))
                .Issues.Should().BeEmpty(days);
        }
    }

    [Fact]
    public void A_source_that_calls_the_meeting_by_its_older_name_does_not_disagree()
    {
        var read = IlacsJson.CycleEvent.Read("""{ "type": "annual-engagement-meeting", "on": "2020-11-26", "sources": [ { "document": "A", "says": { "type": "annual-conversation", "judgements": {} } } ] }"""u8);
        read.Issues.Should().BeEmpty();
        Encoding.UTF8.GetString(IlacsJson.CycleEvent.Write(read.Value!, indented: false)).Should().EndWith("""[{"document":"A","says":{"type":"annual-engagement-meeting"}}]}""");
    }

    [Fact]
    public void What_is_wrong_between_events_is_found_at_the_numbers_of_the_document_whatever_its_order() =>
        Prop.ForAll(Gen.Shuffle(new[] { 0, 1, 2 }).ToArbitrary(), order =>
        {
            string[] events =
            [
                """{ "type": "focused-visit", "onSite": [ { "from": "2022-04-26", "to": "2022-04-27" } ] }""",
                """{ "type": "focused-visit", "onSite": [ { "from": "2022-04-27", "to": "2022-04-28" } ] }""",
                """{ "type": "self-evaluation", "on": "2021-11-01" }""",
            ];
            var document = Encoding.UTF8.GetBytes($$"""{ "schemaVersion": "1.0", "document": "inspection-history", "authority": { "name": "A", "urn": "80534" }, "events": [ {{string.Join(", ", order.Select(i => events[i]))}} ] }""");
            var issue = IlacsJson.InspectionHistory.Read(document).Issues.Single();
            return issue.Pointer == $"/events/{Array.IndexOf(order, 1)}/onSite"
                && issue.Position!.Value.Column == Places.OffsetOf(document, issue.Pointer, out _) + 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_rules_between_events_are_asked_only_if_every_event_was_read()
    {
        const string Overlapping = """{ "type": "focused-visit", "onSite": [ { "from": "2022-04-26", "to": "2022-04-27" } ] }""";
        Issues($"{Overlapping}, {Overlapping}").Should().Equal("events-overlap");
        Issues($"{Overlapping}, {Overlapping}, 7").Should().Equal("wrong-type");

        static IEnumerable<string> Issues(string events) => IlacsJson.InspectionHistory.Read(Encoding.UTF8.GetBytes(
            $$"""{ "schemaVersion": "1.0", "document": "inspection-history", "authority": { "name": "A", "urn": "80534" }, "events": [ {{events}} ] }"""))
            .Issues.Select(issue => issue.Code.Code);
    }

    [Fact]
    public void An_event_of_another_kind_is_not_read_as_one() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<MonitoringVisit>(Visit)).Should().Throw<JsonException>().WithMessage("*another kind*");
}
