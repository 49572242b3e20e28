using System.Text;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Thread documents that something has gone wrong with, and threads on odd dates: none of them ends in an exception.</summary>
public class HostileThreadTests
{
    private static readonly int Rounds = Thorough.Of(1000, 3000);

    private static readonly byte[] Whole = IlacsJson.Thread.Write(Interventions.Opened(
        Interventions.Opening(InterventionState.Closed, "2017"), [.. Interventions.OneOfEverything().Steps.Select(step => step.Event)]));

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.0", "1e9", "99999999999999999999", "\"\"", "\" \"", "\"notice-issued\"", "\"direction-stepped-down\"", "\"closed\"", "\"commissioner\"",
        "\"2019-02-29\"", "\"2019-10\"", "\"../2019-10-07\"", "[]", "[[]]", "[null]", "{}", "{\"kind\":\"adviser\"}", "{\"state\":\"closed\",\"on\":\"9999\"}", "\"intervention-thread\"",
    ];

    private static readonly string[] Odd =
        ["0001-01-01", "9999-12-31", "0001", "9999", "../0001-01-01", "9999-12-31/..", "0001-01-01/..", "../9999-12-31", "0001-01-01/9999-12-31", "2020-02-29", "2022-07-11", "2022"];

    [Fact]
    public void A_document_that_breaks_off_anywhere_is_malformed_and_has_no_value()
    {
        IlacsJson.Thread.Read(Whole).Value!.Steps.Should().HaveCount(15);
        var step = Thorough.Of(3, 1);
        for (var length = 0; length < Whole.Length - 1; length += step)
        {
            var result = Holds(Whole[..length]);
            var codes = result.Findings.Select(finding => finding.Code.Code).ToArray();
            codes.Should().Contain(JsonFindings.Malformed.Code);
            codes.Should().NotContain("transition-not-offered", "not every event was read");
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
                Damaged.Structure(root, random, Values, ["reason", "statutory", "opens", "a/b~"]);
            }

            var document = Encoding.UTF8.GetBytes(root.ToJsonString());
            foreach (var finding in Holds(document).Findings)
            {
                Places.OffsetOf(document, finding.Pointer, out var found);
                if (!found)
                {
                    Assert.Fail($"{finding} of {root.ToJsonString()}");
                }
            }
        }
    }

    [Fact]
    public void Two_thousand_refused_events_are_each_found_at_their_place()
    {
        // No time is measured: what took the third power of their number would not come to an end.
        InterventionEvent[] events = [.. Enumerable.Range(0, 2000).Select(_ => Interventions.Event(InterventionEventType.DirectionRevoked, "2022-10-24"))];
        var document = IlacsJson.Thread.Write(Interventions.Thread([Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"), .. events]));
        var result = Interventions.ReadAndChecked(document, Day("2024-01-01"), History(Inspection("2023-07-10", Grade.Good)));
        Interventions.Said(result.Findings).Should().Equal(
        [
            "open-after-better-judgement /events/0/type", "review-beyond-usual /events/0/on", .. Enumerable.Range(1, 2000).Select(i => $"transition-not-offered /events/{i}/type"),
        ]);
        result.Findings.Select(finding => finding.Position).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        result.Value!.State.Should().Be(InterventionState.NoticeOpen);
        result.Value.StateOn(Day("2024-01-01")).Only.Should().Be(InterventionState.NoticeOpen);
        result.Value.ToMermaid().Split('\n').Should().HaveCount(4 + 3 + 2000 + 1);
        (result.Value == IlacsJson.Thread.Read(document).Value).Should().BeTrue();
    }

    [Fact]
    public void As_many_triggers_as_a_history_may_have_events_are_compared_with_them()
    {
        const int Many = InspectionHistory.MostEvents;
        LocalDate first = new(1000, 1, 6);
        NoticeOrDirection Issued(int number) => number == 0
            ? new NoticeIssued { On = Days("2024-01-01/.."), Trigger = InterventionTrigger.InadequateInspection, TriggeredBy = first }
            : new NoticeReplaced { On = Days("2024-01-01/.."), Trigger = InterventionTrigger.FocusedVisitWithPriorityAction, TriggeredBy = first.PlusDays(number) };
        InspectionHistory history = new(
            Nottingham,
            [.. Enumerable.Range(0, Many).Select(i => new FocusedVisit { OnSite = [new(first.PlusDays(-i))] })],
            [.. Enumerable.Range(0, Many).Select(i => new Coverage(first.PlusDays(i), first.PlusDays(i + 1), ActivityType.FocusedVisit))]);
        var thread = Interventions.Thread([.. Enumerable.Range(0, Many).Select(Issued)]);
        thread.Check(Day("2024-11-14"), history).Count.Should().Be(Many - 1);
        thread.Check(Day("2024-11-14"), history.WithActivities([.. history.Activities, Focused("2022-07-11")]))
            .Should().BeEmpty("a history that is too long says so itself, and is compared with nothing");
    }

    [Fact]
    public void Two_thousand_accepted_events_are_read_asked_and_drawn()
    {
        LocalDate first = new(2018, 1, 8);
        InterventionEvent[] events = [.. Enumerable.Range(0, 2000).Select(i => Interventions.Event(i % 2 == 0 ? InterventionEventType.NoticeIssued : InterventionEventType.NoticeLifted, $"{PossibleDays.On(first.PlusDays(i))}/.."))];
        var thread = IlacsJson.Thread.Read(IlacsJson.Thread.Write(Interventions.Thread(events))).ValueOrThrow();
        thread.Steps.Should().HaveCount(2000).And.OnlyContain(step => step.Transition != null);
        thread.StateOn(Day("2030-01-01")).Should().Equal(InterventionState.NoIntervention, InterventionState.NoticeOpen, InterventionState.Closed);
        thread.ReviewDue(Day("2030-01-01")).Should().BeNull();
        thread.ToMermaid().Split('\n').Should().HaveCount(4 + 1 + (2 * 2000) + 1);
    }

    [Fact]
    public void A_document_of_great_depth_or_length_is_refused_or_read()
    {
        foreach (var deep in new[] { new string('[', 100_000), "{\"events\":" + new string('[', 100_000), "{\"events\":[" + string.Concat(Enumerable.Repeat("{\"conditions\":[", 50_000)), "{\"x\":" + new string('[', 100_000) })
        {
            Holds(Encoding.UTF8.GetBytes(deep)).Value.Should().BeNull();
        }

        var manyFaults = "{\"events\":[" + string.Join(",", Enumerable.Repeat("7", 100_000)) + "]}";
        var findings = IlacsJson.Thread.Read(Encoding.UTF8.GetBytes(manyFaults)).Findings;
        findings.Count.Should().Be(IlacsJsonLimits.MostFindings + 1);
        findings[^1].Code.Should().Be(JsonFindings.FindingsNotAll);
    }

    [Fact]
    public void A_thread_read_as_a_history_and_a_history_read_as_a_thread_are_refused()
    {
        var thread = IlacsJson.Thread.Write(Interventions.OneOfEverything());
        var asHistory = IlacsJson.History.Read(thread);
        asHistory.IsValid.Should().BeFalse();
        Interventions.Said(asHistory.Findings).Should().Contain("value-not-understood /document").And.Contain("member-unknown /serviceArea").And.Contain("value-not-understood /events/14/type");
        asHistory.Value!.Activities.Should().BeEmpty();

        var history = History(Inadequate("2022-07-11"), Focused("2022-04-26", priority: true), Meeting("2022-11-01"), Plan("2022-07-11"));
        var asThread = IlacsJson.Thread.Read(IlacsJson.History.Write(history));
        asThread.IsValid.Should().BeFalse();
        asThread.Value.Should().BeNull("it is of no service area");
        Interventions.Said(asThread.Findings).Should().Contain("value-not-understood /document").And.Contain("member-missing ").And.Contain("value-not-understood /events/3/type");
        IlacsJson.InterventionEvent.Read(IlacsJson.Activity.Write(history.Activities[0])).IsValid.Should().BeFalse();
        IlacsJson.Activity.Read(IlacsJson.InterventionEvent.Write(Interventions.Event(InterventionEventType.NoticeIssued))).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_rules_of_the_lifecycle_are_asked_only_if_every_event_was_read()
    {
        string Document(string first, string opens = "") => "{\"schemaVersion\":\"1.0\",\"document\":\"intervention-thread\",\"authority\":{\"name\":\"A\",\"urn\":\"80534\"},\"serviceArea\":\"send\"," + opens
            + "\"events\":[" + first + ",{\"type\":\"notice-lifted\",\"on\":\"2022\"}]}";
        string[] Found(string document) => Interventions.Said(IlacsJson.Thread.Read(Encoding.UTF8.GetBytes(document)).Findings);
        const string Sound = "{\"type\":\"notice-issued\",\"on\":\"2021\"}";
        Found(Document(Sound)).Should().BeEmpty();
        Found(Document(Sound.Replace("issued", "lifted", StringComparison.Ordinal))).Should().Equal("transition-not-offered /events/0/type", "transition-not-offered /events/1/type");
        Found(Document(Sound.Replace("issued", "isued", StringComparison.Ordinal))).Should().Equal("value-not-understood /events/0/type");
        Found(Document(Sound.Replace("2021", "021", StringComparison.Ordinal))).Should().Equal("value-not-understood /events/0/on");
        Found(Document("7")).Should().Equal("wrong-type /events/0");
        Found(Document("{\"type\":\"notice-replaced\",\"on\":\"2021\"}", "\"opens\":{\"state\":\"notice\",\"on\":\"2020\"},")).Should().Equal(["value-not-understood /opens/state"], "where it opens is not known");
        Found(Document(Sound, "\"opens\":{\"state\":\"notice-open\",\"on\":\"2020\"},")).Should().Equal("transition-not-offered /events/0/type");
    }

    [Fact]
    public void Nothing_is_refused_in_a_document_that_breaks_off_in_whatever_order_its_members_stand()
    {
        var opened = JsonNode.Parse(IlacsJson.Thread.Write(Interventions.Opened(Interventions.Opening(InterventionState.DirectionOpen, "2020"), Interventions.Event(InterventionEventType.DirectionRevoked))))!.AsObject();
        var opens = opened["opens"]!;
        opened.Remove("opens");
        opened["opens"] = opens;
        var document = Encoding.UTF8.GetBytes(opened.ToJsonString());
        IlacsJson.Thread.Read(document).Findings.Should().BeEmpty();
        for (var length = 1; length < document.Length; length++)
        {
            var read = IlacsJson.Thread.Read(document.AsSpan(0, length));
            read.IsComplete.Should().BeFalse();
            read.HasValue.Should().BeFalse();
        }
    }

    [Fact]
    public void Of_what_was_not_understood_no_review_is_said_to_be_missing_and_of_what_is_there_twice_nothing_is_refused()
    {
        var notice = IlacsJson.Thread.Write(Interventions.Thread(new NoticeIssued { On = Days("2022-01-01"), ReviewMonths = 12 }), indented: false);
        string[] Found(string was, string now) => Interventions.Said(
            Interventions.ReadAndChecked(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(notice).Replace(was, now, StringComparison.Ordinal)), new(2022, 9, 1)).Findings);
        Found("12", "11").Should().BeEmpty();
        Found("\"reviewMonths\":12", "\"x\":12").Should().Equal("member-unknown /events/0/x");
        Found("12", "\"12\"").Should().Equal("wrong-type /events/0/reviewMonths");
        Found("12", "6").Should().Equal("review-overdue /events/0/on");
        Found("\"events\":", "\"opens\":{\"state\":\"closed\",\"on\":\"2020\"},\"opens\":{\"state\":\"direction-open\",\"on\":\"2020\"},\"events\":").Should().Equal("member-twice /opens");
        Found("\"events\":", "\"events\":[{\"type\":\"notice-lifted\",\"on\":\"2022\"}],\"events\":").Should().Equal("member-twice /events");
    }

    [Fact]
    public void A_thread_ends_before_an_event_that_cannot_be_read_so_that_nothing_is_refused_for_its_lack()
    {
        var whole = Interventions.OneOfEverything();
        var document = Encoding.UTF8.GetString(IlacsJson.Thread.Write(whole, indented: false));
        var parts = document.Split("{\"type\":");
        for (var i = 1; i < parts.Length; i++)
        {
            var faulty = string.Join("{\"type\":", [.. parts[..i], "7," + parts[i], .. parts[(i + 1)..]]).Replace("{\"type\":7,", "{\"type\":7,\"was\":", StringComparison.Ordinal);
            var read = IlacsJson.Thread.Read(Encoding.UTF8.GetBytes(faulty));
            Interventions.Said(read.Findings).Should().Equal($"wrong-type /events/{i - 1}/type");
            read.Value!.Steps.Should().Equal(whole.Steps.Take(i - 1));
        }

        var opened = IlacsJson.Thread.Write(Interventions.Opened(Interventions.Opening(InterventionState.NoticeOpen, "2020"), Interventions.Event(InterventionEventType.NoticeLifted)));
        var unopened = IlacsJson.Thread.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(opened).Replace("\"notice-open\"", "\"open\"", StringComparison.Ordinal)));
        Interventions.Said(unopened.Findings).Should().Equal("value-not-understood /opens/state");
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
                var thread = Interventions.Opened(
                    Interventions.Opening(InterventionState.NoticeOpen, one),
                    new NoticeReplaced { On = on, PublishedOn = published, Trigger = trigger, TriggeredBy = on, ReviewMonths = 1200 },
                    Interventions.Event(InterventionEventType.ReviewHeld, one),
                    new NoticeSuperseded { On = on, PublishedOn = published, Trigger = trigger, TriggeredBy = on, ReviewMonths = 1200 },
                    Interventions.Event(InterventionEventType.ReviewHeld, other),
                    new DirectionSteppedDown { On = on, PublishedOn = published, Trigger = trigger, TriggeredBy = on, ReviewMonths = 1200 },
                    Interventions.Event(InterventionEventType.NoticeLifted, one), Interventions.Event(InterventionEventType.DirectionIssued, other));
                foreach (var day in new LocalDate[] { new(1, 1, 1), new(2020, 2, 29), new(2022, 7, 11), new(9999, 12, 31) })
                {
                    thread.StateOn(day).Count.Should().BePositive();
                    var found = thread.Check(day, History(Inspection(one, Grade.Good, edition: Editions.Ilacs2018), Inspection(other, Grade.Inadequate, edition: Editions.Ilacs2018)));
                    (thread.ReviewDue(day)?.By.IsDefault ?? false).Should().BeFalse();
                    (thread.ReviewDue(day)?.LatestBy?.IsDefault ?? false).Should().BeFalse();
                }

                IlacsJson.Thread.Read(IlacsJson.Thread.Write(thread)).Findings.Select(finding => finding.Code).Should().BeEquivalentTo(thread.Check().Select(finding => finding.Code));
                thread.ToMermaid().Should().EndWith("\n");
            }
        }
    }

    private static JsonReadResult<InterventionThread> Holds(byte[] document)
    {
        var result = Interventions.ReadAndChecked(document, Day("2026-08-01"));
        result.Findings.Where(finding => finding.Position is null).Should().BeEmpty();
        (result.Value is not null || !result.Findings.IsValid).Should().BeTrue("what gives nothing has an error");
        IlacsJson.KindOf(document);
        IlacsJson.InterventionEvent.Read(document).IsValid.Should().BeFalse("a thread is no event");
        if (result.IsValid)
        {
            var again = Interventions.ReadAndChecked(IlacsJson.Thread.Write(result.Value!), Day("2026-08-01"));
            if (again.Value != result.Value)
            {
                Assert.Fail(Encoding.UTF8.GetString(document));
            }

            again.Findings.Select(finding => finding.Code).Should().Equal(result.Findings.Select(finding => finding.Code));
        }

        return result;
    }
}
