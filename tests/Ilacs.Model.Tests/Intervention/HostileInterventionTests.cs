using System.Text;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Intervention documents that something has gone wrong with, and interventions on odd dates: none of them ends in an exception.</summary>
public class HostileInterventionTests
{
    private static readonly int Rounds = Thorough.Of(1000, 3000);

    private static readonly byte[] Whole = IlacsJson.InterventionHistory.Write(Interventions.Opened(
        Interventions.Opening(InterventionState.Closed, "2017"), [.. Interventions.OneOfEverything().Steps.Select(step => step.Event)]));

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.0", "1e9", "99999999999999999999", "\"\"", "\" \"", "\"notice-issued\"", "\"direction-stepped-down\"", "\"closed\"", "\"commissioner\"",
        "\"2019-02-29\"", "\"2019-10\"", "\"../2019-10-07\"", "[]", "[[]]", "[null]", "{}", "{\"kind\":\"adviser\"}", "{\"state\":\"closed\",\"on\":\"9999\"}", "\"intervention-history\"",
    ];

    private static readonly string[] Odd =
        ["0001-01-01", "9999-12-31", "0001", "9999", "../0001-01-01", "9999-12-31/..", "0001-01-01/..", "../9999-12-31", "0001-01-01/9999-12-31", "2020-02-29", "2022-07-11", "2022"];

    [Fact]
    public void A_document_that_breaks_off_anywhere_is_malformed_and_has_no_value()
    {
        IlacsJson.InterventionHistory.Read(Whole).Value!.Steps.Should().HaveCount(15);
        var step = Thorough.Of(3, 1);
        for (var length = 0; length < Whole.Length - 1; length += step)
        {
            var result = Holds(Whole[..length]);
            var codes = result.Issues.Select(issue => issue.Code.Code).ToArray();
            codes.Should().Contain(IssueCodes.JsonMalformed.Code);
            codes.Should().NotContain("event-does-not-follow", "not every event was read");
            result.HasValue.Should().BeFalse();
        }
    }

    [Fact]
    public void Damaged_bytes_never_end_in_an_exception_and_what_is_valid_reads_back_equal()
    {
        var random = new Random(20261123);
        for (var round = 0; round < Rounds; round++)
        {
            Holds(Damaged.Bytes(Whole, random, longest: 400));
        }
    }

    [Fact]
    public void Damaged_structure_never_ends_in_an_exception_and_every_pointer_points_at_something()
    {
        var random = new Random(20261124);
        for (var round = 0; round < Rounds; round++)
        {
            var root = JsonNode.Parse(Whole)!;
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                Damaged.Structure(root, random, Values, ["reason", "trigger", "opens", "a/b~"]);
            }

            var document = Encoding.UTF8.GetBytes(root.ToJsonString());
            foreach (var issue in Holds(document).Issues)
            {
                Places.OffsetOf(document, issue.Pointer, out var found);
                if (!found)
                {
                    Assert.Fail($"{issue} of {root.ToJsonString()}");
                }
            }
        }
    }

    [Fact]
    public void Two_thousand_refused_events_are_each_found_at_their_place()
    {
        // No time is measured: what took the third power of their number would not come to an end.
        InterventionEvent[] events = [.. Enumerable.Range(0, 2000).Select(_ => Interventions.Event(InterventionEventType.DirectionRevoked, "2022-10-24"))];
        var document = IlacsJson.InterventionHistory.Write(Interventions.Intervention([Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"), .. events]));
        var result = Interventions.ReadAndChecked(document, Day("2024-01-01"), History(Inspection("2023-07-10", Grade.Good)));
        Interventions.Said(result.Issues).Should().Equal(
        [
            "open-after-better-judgement /events/0/type", "review-beyond-usual /events/0/on", .. Enumerable.Range(1, 2000).Select(i => $"event-does-not-follow /events/{i}/type"),
        ]);
        result.Issues.Select(issue => issue.Position).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        result.Value!.State.Should().Be(InterventionState.NoticeOpen);
        result.Value.StateOn(Day("2024-01-01")).Only.Should().Be(InterventionState.NoticeOpen);
        result.Value.ToMermaid().Split('\n').Should().HaveCount(4 + 3 + 2000 + 1);
        (result.Value == IlacsJson.InterventionHistory.Read(document).Value).Should().BeTrue();
    }

    [Fact]
    public void As_many_triggers_as_a_history_may_have_events_are_compared_with_them()
    {
        const int Many = InspectionHistory.MostEvents;
        LocalDate first = new(1000, 1, 6);
        NoticeOrDirectionEvent Issued(int number) => number == 0
            ? new NoticeIssued { On = Days("2024-01-01/.."), Trigger = InterventionTrigger.InadequateInspection, TriggeredBy = first }
            : new NoticeReplaced { On = Days("2024-01-01/.."), Trigger = InterventionTrigger.FocusedVisitWithPriorityAction, TriggeredBy = first.PlusDays(number) };
        InspectionHistory history = new(
            Nottingham,
            [.. Enumerable.Range(0, Many).Select(i => new FocusedVisit { OnSite = [new(first.PlusDays(-i))] })],
            [.. Enumerable.Range(0, Many).Select(i => new Coverage(first.PlusDays(i), first.PlusDays(i + 1), CycleEventType.FocusedVisit))]);
        var intervention = Interventions.Intervention([.. Enumerable.Range(0, Many).Select(Issued)]);
        intervention.Validate(Day("2024-11-14"), history).Count.Should().Be(Many - 1);
        intervention.Validate(Day("2024-11-14"), history.Adding(Focused("2022-07-11")))
            .Should().BeEmpty("a history that is too long says so itself, and is compared with nothing");
    }

    [Fact]
    public void Two_thousand_accepted_events_are_read_asked_and_drawn()
    {
        LocalDate first = new(2018, 1, 8);
        InterventionEvent[] events = [.. Enumerable.Range(0, 2000).Select(i => Interventions.Event(i % 2 == 0 ? InterventionEventType.NoticeIssued : InterventionEventType.NoticeLifted, $"{ImpreciseDate.On(first.PlusDays(i))}/.."))];
        var intervention = IlacsJson.InterventionHistory.Read(IlacsJson.InterventionHistory.Write(Interventions.Intervention(events))).ValueOrThrow();
        intervention.Steps.Should().HaveCount(2000).And.OnlyContain(step => step.Transition != null);
        intervention.StateOn(Day("2030-01-01")).Should().Equal(InterventionState.NoNoticeOrDirection, InterventionState.NoticeOpen, InterventionState.Closed);
        intervention.ReviewDue(Day("2030-01-01")).Should().BeNull();
        intervention.ToMermaid().Split('\n').Should().HaveCount(4 + 1 + (2 * 2000) + 1);
    }

    [Fact]
    public void A_document_of_great_depth_or_length_is_refused_or_read()
    {
        foreach (var deep in new[] { new string('[', 100_000), "{\"events\":" + new string('[', 100_000), "{\"events\":[" + string.Concat(Enumerable.Repeat("{\"conditions\":[", 50_000)), "{\"x\":" + new string('[', 100_000) })
        {
            Holds(Encoding.UTF8.GetBytes(deep)).Value.Should().BeNull();
        }

        var manyFaults = "{\"events\":[" + string.Join(",", Enumerable.Repeat("7", 100_000)) + "]}";
        var issues = IlacsJson.InterventionHistory.Read(Encoding.UTF8.GetBytes(manyFaults)).Issues;
        issues.Count.Should().Be(IlacsJsonLimits.MostIssues + 1);
        issues[^1].Code.Should().Be(IssueCodes.IssuesNotAll);
    }

    [Fact]
    public void An_intervention_read_as_a_history_and_a_history_read_as_an_intervention_are_refused()
    {
        var intervention = IlacsJson.InterventionHistory.Write(Interventions.OneOfEverything());
        var asHistory = IlacsJson.InspectionHistory.Read(intervention);
        asHistory.IsValid.Should().BeFalse();
        Interventions.Said(asHistory.Issues).Should().Contain("value-not-understood /document").And.Contain("member-unknown /serviceArea").And.Contain("value-not-understood /events/14/type");
        asHistory.Value!.Events.Should().BeEmpty();

        var history = History(Inadequate("2022-07-11"), Focused("2022-04-26", priority: true), Meeting("2022-11-01"), Plan("2022-07-11"));
        var asIntervention = IlacsJson.InterventionHistory.Read(IlacsJson.InspectionHistory.Write(history));
        asIntervention.IsValid.Should().BeFalse();
        asIntervention.Value.Should().BeNull("it is of no service area");
        Interventions.Said(asIntervention.Issues).Should().Contain("value-not-understood /document").And.Contain("member-missing ").And.Contain("value-not-understood /events/3/type");
        IlacsJson.InterventionEvent.Read(IlacsJson.CycleEvent.Write(history.Events[0])).IsValid.Should().BeFalse();
        IlacsJson.CycleEvent.Read(IlacsJson.InterventionEvent.Write(Interventions.Event(InterventionEventType.NoticeIssued))).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_rules_of_the_lifecycle_are_asked_only_if_every_event_was_read()
    {
        string Document(string first, string opens = "") => "{\"schemaVersion\":\"1.0\",\"document\":\"intervention-history\",\"authority\":{\"name\":\"A\",\"urn\":\"80534\"},\"serviceArea\":\"send\"," + opens
            + "\"events\":[" + first + ",{\"type\":\"notice-lifted\",\"on\":\"2022\"}]}";
        string[] Found(string document) => Interventions.Said(IlacsJson.InterventionHistory.Read(Encoding.UTF8.GetBytes(document)).Issues);
        const string Sound = "{\"type\":\"notice-issued\",\"on\":\"2021\"}";
        Found(Document(Sound)).Should().BeEmpty();
        Found(Document(Sound.Replace("issued", "lifted", StringComparison.Ordinal))).Should().Equal("event-does-not-follow /events/0/type", "event-does-not-follow /events/1/type");
        Found(Document(Sound.Replace("issued", "isued", StringComparison.Ordinal))).Should().Equal("value-not-understood /events/0/type");
        Found(Document(Sound.Replace("2021", "021", StringComparison.Ordinal))).Should().Equal("value-not-understood /events/0/on");
        Found(Document("7")).Should().Equal("wrong-type /events/0");
        Found(Document("{\"type\":\"notice-replaced\",\"on\":\"2021\"}", "\"opens\":{\"state\":\"notice\",\"on\":\"2020\"},")).Should().Equal(["value-not-understood /opens/state"], "where it opens is not known");
        Found(Document(Sound, "\"opens\":{\"state\":\"notice-open\",\"on\":\"2020\"},")).Should().Equal("event-does-not-follow /events/0/type");
    }

    [Fact]
    public void Nothing_is_refused_in_a_document_that_breaks_off_in_whatever_order_its_members_stand()
    {
        var opened = JsonNode.Parse(IlacsJson.InterventionHistory.Write(Interventions.Opened(Interventions.Opening(InterventionState.DirectionOpen, "2020"), Interventions.Event(InterventionEventType.DirectionRevoked))))!.AsObject();
        var opens = opened["opens"]!;
        opened.Remove("opens");
        opened["opens"] = opens;
        var document = Encoding.UTF8.GetBytes(opened.ToJsonString());
        IlacsJson.InterventionHistory.Read(document).Issues.Should().BeEmpty();
        for (var length = 1; length < document.Length; length++)
        {
            var read = IlacsJson.InterventionHistory.Read(document.AsSpan(0, length));
            read.IsComplete.Should().BeFalse();
            read.HasValue.Should().BeFalse();
        }
    }

    [Fact]
    public void Of_what_was_not_understood_no_review_is_said_to_be_missing_and_of_what_is_there_twice_nothing_is_refused()
    {
        var notice = IlacsJson.InterventionHistory.Write(Interventions.Intervention(new NoticeIssued { On = Days("2022-01-01"), ReviewMonths = 12 }), indented: false);
        string[] Found(string was, string now) => Interventions.Said(
            Interventions.ReadAndChecked(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(notice).Replace(was, now, StringComparison.Ordinal)), new(2022, 9, 1)).Issues);
        Found("12", "11").Should().BeEmpty();
        Found("\"reviewMonths\":12", "\"x\":12").Should().Equal("member-unknown /events/0/x");
        Found("12", "\"12\"").Should().Equal("wrong-type /events/0/reviewMonths");
        Found("12", "6").Should().Equal("review-overdue /events/0/on");
        Found("\"events\":", "\"opens\":{\"state\":\"closed\",\"on\":\"2020\"},\"opens\":{\"state\":\"direction-open\",\"on\":\"2020\"},\"events\":").Should().Equal("member-twice /opens");
        Found("\"events\":", "\"events\":[{\"type\":\"notice-lifted\",\"on\":\"2022\"}],\"events\":").Should().Equal("member-twice /events");
    }

    [Fact]
    public void An_intervention_ends_before_an_event_that_cannot_be_read_so_that_nothing_is_refused_for_its_lack()
    {
        var whole = Interventions.OneOfEverything();
        var document = Encoding.UTF8.GetString(IlacsJson.InterventionHistory.Write(whole, indented: false));
        var parts = document.Split("{\"type\":");
        for (var i = 1; i < parts.Length; i++)
        {
            var faulty = string.Join("{\"type\":", [.. parts[..i], "7," + parts[i], .. parts[(i + 1)..]]).Replace("{\"type\":7,", "{\"type\":7,\"was\":", StringComparison.Ordinal);
            var read = IlacsJson.InterventionHistory.Read(Encoding.UTF8.GetBytes(faulty));
            Interventions.Said(read.Issues).Should().Equal($"wrong-type /events/{i - 1}/type");
            read.Value!.Steps.Should().Equal(whole.Steps.Take(i - 1));
        }

        var opened = IlacsJson.InterventionHistory.Write(Interventions.Opened(Interventions.Opening(InterventionState.NoticeOpen, "2020"), Interventions.Event(InterventionEventType.NoticeLifted)));
        var unopened = IlacsJson.InterventionHistory.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(opened).Replace("\"notice-open\"", "\"open\"", StringComparison.Ordinal)));
        Interventions.Said(unopened.Issues).Should().Equal("value-not-understood /opens/state");
        unopened.Value!.Steps.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_throws_whatever_the_dates()
    {
        foreach (var one in Odd)
        {
            foreach (var other in Odd)
            {
                var (on, published, trigger) = (Days(other), Days(one), InterventionTrigger.InadequateInspection);
                var intervention = Interventions.Opened(
                    Interventions.Opening(InterventionState.NoticeOpen, one),
                    new NoticeReplaced { On = on, PublishedOn = published, Trigger = trigger, TriggeredBy = on, ReviewMonths = 1200 },
                    Interventions.Event(InterventionEventType.ReviewHeld, one),
                    new NoticeSuperseded { On = on, PublishedOn = published, Trigger = trigger, TriggeredBy = on, ReviewMonths = 1200 },
                    Interventions.Event(InterventionEventType.ReviewHeld, other),
                    new DirectionSteppedDown { On = on, PublishedOn = published, Trigger = trigger, TriggeredBy = on, ReviewMonths = 1200 },
                    Interventions.Event(InterventionEventType.NoticeLifted, one), Interventions.Event(InterventionEventType.DirectionIssued, other));
                foreach (var day in new LocalDate[] { new(1, 1, 1), new(2020, 2, 29), new(2022, 7, 11), new(9999, 12, 31) })
                {
                    intervention.StateOn(day).Count.Should().BePositive();
                    var found = intervention.Validate(day, History(Inspection(one, Grade.Good, edition: Editions.Ilacs2018), Inspection(other, Grade.Inadequate, edition: Editions.Ilacs2018)));
                    (intervention.ReviewDue(day)?.By.IsDefault ?? false).Should().BeFalse();
                    (intervention.ReviewDue(day)?.LatestBy?.IsDefault ?? false).Should().BeFalse();
                }

                IlacsJson.InterventionHistory.Read(IlacsJson.InterventionHistory.Write(intervention)).Issues.Select(issue => issue.Code).Should().BeEquivalentTo(intervention.Validate().Select(issue => issue.Code));
                intervention.ToMermaid().Should().EndWith("\n");
            }
        }
    }

    private static JsonReadResult<InterventionHistory> Holds(byte[] document)
    {
        var result = Interventions.ReadAndChecked(document, Day("2026-08-01"));
        result.Issues.Where(issue => issue.Position is null).Should().BeEmpty();
        (result.Value is not null || !result.Issues.IsValid).Should().BeTrue("what gives nothing has an error");
        IlacsJson.KindOf(document);
        IlacsJson.InterventionEvent.Read(document).IsValid.Should().BeFalse("an intervention is no event");
        if (result.IsValid)
        {
            var again = Interventions.ReadAndChecked(IlacsJson.InterventionHistory.Write(result.Value!), Day("2026-08-01"));
            if (again.Value != result.Value)
            {
                Assert.Fail(Encoding.UTF8.GetString(document));
            }

            again.Issues.Select(issue => issue.Code).Should().Equal(result.Issues.Select(issue => issue.Code));
        }

        return result;
    }
}
