using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Sequences of any events: applied one by one, replayed at once, and judged by a plain reading of the two rules.</summary>
public class ReplayTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Property(Arbitrary = [typeof(AnyArbitraries)], MaxTest = 500)]
    public void Replaying_at_once_is_applying_one_by_one_and_passing_over_what_is_refused(InterventionThread thread)
    {
        InterventionThread stepped = new(thread.Authority, thread.ServiceArea, thread.Opening);
        foreach (var step in thread.Steps)
        {
            var result = stepped.Apply(step.Event);
            result.IsAccepted.Should().Be(step.Transition is not null);
            result.IsAccepted.Should().Be(result.Refusals.IsClean);
            stepped = result.TryGetThread(out var next) ? next : stepped;
            step.State.Should().Be(stepped.State);
        }

        stepped.State.Should().Be(thread.State);
        stepped.InForce.Should().BeSameAs(thread.InForce);
        stepped.Steps.Should().Equal(thread.Steps.Where(step => step.Transition is not null));
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public bool Replaying_keeps_every_event_in_its_place(InterventionThread thread)
    {
        InterventionEvent[] events = [.. thread.Steps.Select(step => step.Event)];
        var again = InterventionThread.Replay(thread.Authority, thread.ServiceArea, [.. events], thread.Opening);
        return again == thread && again.Steps.Select(step => step.Event).SequenceEqual(events, ReferenceEqualityComparer.Instance);
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public bool What_is_refused_changes_nothing(InterventionThread thread)
    {
        var without = Without(thread);
        without.State.Should().Be(thread.State);
        without.InForce.Should().BeSameAs(thread.InForce);
        foreach (var day in Enumerable.Range(-400, 900).Where(day => day % 7 == 0).Select(Day("2022-01-01").PlusDays))
        {
            (without.StateOn(day) == thread.StateOn(day)).Should().BeTrue();
            $"{without.ReviewDue(day)}".Should().Be($"{thread.ReviewDue(day)}");
        }

        return without.Check().Where(IsRefusal).Any() == false;
    }

    [Fact]
    public void An_event_is_refused_for_just_what_a_plain_reading_of_the_rules_refuses_it_for()
    {
        Dictionary<string, int> refused = [];
        Prop.ForAll(Generate.AnyThread.ToArbitrary(), thread =>
        {
            List<PossibleDays> accepted = thread.Opening is { } opening ? [opening.On] : [];
            var state = thread.Opening?.State ?? InterventionState.NoIntervention;
            InterventionThread stepped = new(thread.Authority, thread.ServiceArea, thread.Opening);
            foreach (var step in thread.Steps)
            {
                var expected = Expected(state, accepted, step.Event);
                var result = stepped.Apply(step.Event);
                Interventions.Said(result.Refusals).Should().Equal(expected, $"of {step.Event} after {string.Join(", ", accepted)}");
                foreach (var code in result.Refusals.Select(finding => finding.Code.Code))
                {
                    refused[code] = refused.GetValueOrDefault(code) + 1;
                }

                if (expected.Length == 0)
                {
                    accepted.Add(step.Event.On);
                    state = InterventionLifecycle.Transitions.Single(row => row.From == state && row.Event == step.Event.Type).To;
                    stepped = result.Thread;
                }
            }

            return thread.State == state;
        }).Check(Often);
        refused.Should().HaveCount(2, "each reason was met");
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public void Checking_finds_why_each_refused_event_was_refused_and_nothing_of_the_kind_for_those_accepted(InterventionThread thread)
    {
        InterventionThread stepped = new(thread.Authority, thread.ServiceArea, thread.Opening);
        List<string> expected = [];
        foreach (var (i, step) in thread.Steps.Index())
        {
            var result = stepped.Apply(step.Event);
            expected.AddRange(result.Refusals.Select(finding => $"{finding.Code} /events/{i}{finding.Pointer}: {finding.Message}"));
            stepped = result.TryGetThread(out var next) ? next : stepped;
        }

        thread.Check().Where(IsRefusal).Select(finding => $"{finding.Code} {finding.Pointer}: {finding.Message}").Should().Equal(expected);
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public void Checking_finds_what_is_wrong_with_each_event_and_the_opening_by_themselves(InterventionThread thread)
    {
        string[] alone = [.. Said(thread.Opening, "/opens"), .. thread.Steps.SelectMany((step, i) => Said(step.Event, $"/events/{i}"))];
        thread.Check().Where(finding => !IsRefusal(finding)).Select(finding => finding.ToString()).Should().Equal(alone);
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)], MaxTest = 500)]
    public bool In_a_thread_that_goes_by_the_table_and_by_time_nothing_is_found_however_inexact_its_dates(InterventionThread thread) =>
        thread.Check().IsClean && thread.Steps.All(step => step.Transition is not null);

    [Fact]
    public void Applying_an_event_allocates_the_new_thread_and_nothing_else_however_long_the_thread_is()
    {
        var review = Interventions.Event(InterventionEventType.ReviewHeld);
        var once = Interventions.Thread(Interventions.Event(InterventionEventType.NoticeIssued));
        var often = Enumerable.Range(0, 1000).Aggregate(once, (thread, _) => thread.Apply(review).Thread);
        Allocated(once, review).Should().Be(Allocated(often, review)).And.BeInRange(1, 80, "which is one object with nine references and a number");

        static long Allocated(InterventionThread thread, InterventionEvent happened)
        {
            thread.Apply(happened);
            var before = GC.GetAllocatedBytesForCurrentThread();
            thread.Apply(happened);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("2022-05-09", "event-out-of-order /events/1/on")]
    [InlineData("2022-05-10")]
    [InlineData("2022-05")]
    [InlineData("2022")]
    [InlineData("2022-04", "event-out-of-order /events/1/on")]
    [InlineData("../2022-05-09", "event-out-of-order /events/1/on")]
    [InlineData("../2022-05-10")]
    [InlineData("2021-01-01/..")]
    public void An_event_is_out_of_order_only_if_it_is_so_on_every_possible_day(string on, params string[] expected) =>
        Interventions.Said(Interventions.Thread(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10"), Interventions.Event(InterventionEventType.ReviewHeld, on)).Check()).Should().Equal(expected);

    [Fact]
    public void The_order_is_that_of_all_events_before_and_not_only_of_the_last()
    {
        var thread = Interventions.Thread(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10"),
            Interventions.Event(InterventionEventType.ReviewHeld, "../2023-01-01"),
            Interventions.Event(InterventionEventType.ReviewHeld, "2022-05-09"));
        Interventions.Said(thread.Check()).Should().Equal("event-out-of-order /events/2/on");
        thread.Check()[0].Message.Should().Contain("notice-issued 2022-05-10");
    }

    [Fact]
    public void Nothing_comes_certainly_before_the_opening()
    {
        var opening = Interventions.Opening(InterventionState.NoticeOpen, "2022-05");
        Interventions.Said(Interventions.Opened(opening, Interventions.Event(InterventionEventType.NoticeLifted, "2022-04-30")).Check()).Should().Equal("event-out-of-order /events/0/on");
        Interventions.Opened(opening, Interventions.Event(InterventionEventType.NoticeLifted, "2022-05-01")).Check().Should().BeEmpty();
    }

    [Fact]
    public void What_was_refused_has_no_place_in_the_order()
    {
        var thread = Interventions.Thread(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10"),
            Interventions.Event(InterventionEventType.DirectionRevoked, "2024-05-10"),
            Interventions.Event(InterventionEventType.NoticeLifted, "2023-05-10"));
        Interventions.Said(thread.Check()).Should().Equal("transition-not-offered /events/1/type");
        thread.State.Should().Be(InterventionState.Closed);
        thread.Steps.Select(step => step.ToString()).Should().Equal("notice-issued 2022-05-10: notice-open", "direction-revoked 2024-05-10: refused", "notice-lifted 2023-05-10: closed");
    }

    [Fact]
    public void What_is_in_force_is_the_last_notice_or_direction_until_it_ends()
    {
        (InterventionEventType Type, int? InForce)[] events =
        [
            (InterventionEventType.SupportArranged, null), (InterventionEventType.NoticeIssued, 1), (InterventionEventType.ReviewHeld, 1), (InterventionEventType.DirectionIssued, 1),
            (InterventionEventType.NoticeReplaced, 4), (InterventionEventType.CommissionerAppointed, 4), (InterventionEventType.NoticeSuperseded, 6), (InterventionEventType.DirectionRevised, 7),
            (InterventionEventType.DirectionSteppedDown, 8), (InterventionEventType.NoticeLifted, null), (InterventionEventType.SupportArranged, null), (InterventionEventType.DirectionIssued, 11),
            (InterventionEventType.DirectionRevoked, null),
        ];
        var all = events.Select(one => Interventions.Event(one.Type)).ToArray();
        for (var count = 0; count < events.Length; count++)
        {
            Interventions.Thread(all[..(count + 1)]).InForce.Should().BeSameAs(events[count].InForce is { } index ? all[index] : null, $"of event {count}");
        }

        Interventions.Opened(Interventions.Opening(InterventionState.DirectionOpen, "2022")).InForce.Should().BeNull("nothing more is recorded of it");
    }

    private static string[] Expected(InterventionState state, List<PossibleDays> accepted, InterventionEvent happened)
    {
        if (!InterventionLifecycle.Transitions.Any(row => row.From == state && row.Event == happened.Type))
        {
            return ["transition-not-offered /type"];
        }

        List<string> expected = [];
        foreach (var earlier in accepted)
        {
            if (expected.Count == 0 && happened.On.Latest is { } latest && earlier.Earliest is { } earliest && latest < earliest)
            {
                expected.Add("event-out-of-order /on");
            }
        }

        return [.. expected];
    }

    private static InterventionThread Without(InterventionThread thread) => InterventionThread.Replay(
        thread.Authority, thread.ServiceArea, [.. thread.Steps.Where(step => step.Transition is not null).Select(step => step.Event)], thread.Opening);

    private static IEnumerable<string> Said(SourcedRecord? record, string at) => record is null ? [] : record.Check(at).Select(finding => finding.ToString());

    private static bool IsRefusal(Finding finding) =>
        finding.Code.Code is "transition-not-offered" or "event-out-of-order";
}
