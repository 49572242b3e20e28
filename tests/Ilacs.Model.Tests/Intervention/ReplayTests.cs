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
    public void Replaying_at_once_is_applying_one_by_one_and_passing_over_what_is_refused(InterventionHistory intervention)
    {
        InterventionHistory stepped = new(intervention.Authority, intervention.ServiceArea, intervention.Opening);
        foreach (var step in intervention.Steps)
        {
            var result = stepped.Apply(step.Event);
            result.IsAccepted.Should().Be(step.Transition is not null);
            result.IsAccepted.Should().Be(result.Refusals.IsClean);
            stepped = result.TryGetIntervention(out var next) ? next : stepped;
            step.State.Should().Be(stepped.State);
        }

        stepped.State.Should().Be(intervention.State);
        stepped.InForce.Should().BeSameAs(intervention.InForce);
        stepped.Steps.Should().Equal(intervention.Steps.Where(step => step.Transition is not null));
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public bool Replaying_keeps_every_event_in_its_place(InterventionHistory intervention)
    {
        InterventionEvent[] events = [.. intervention.Steps.Select(step => step.Event)];
        var again = InterventionHistory.Replay(intervention.Authority, intervention.ServiceArea, [.. events], intervention.Opening);
        return again == intervention && again.Steps.Select(step => step.Event).SequenceEqual(events, ReferenceEqualityComparer.Instance);
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public bool What_is_refused_changes_nothing(InterventionHistory intervention)
    {
        var without = Without(intervention);
        without.State.Should().Be(intervention.State);
        without.InForce.Should().BeSameAs(intervention.InForce);
        foreach (var day in Enumerable.Range(-400, 900).Where(day => day % 7 == 0).Select(Day("2022-01-01").PlusDays))
        {
            (without.StateOn(day) == intervention.StateOn(day)).Should().BeTrue();
            $"{without.ReviewDue(day)}".Should().Be($"{intervention.ReviewDue(day)}");
        }

        return without.Validate().Where(IsRefusal).Any() == false;
    }

    [Fact]
    public void An_event_is_refused_for_just_what_a_plain_reading_of_the_rules_refuses_it_for()
    {
        Dictionary<string, int> refused = [];
        Prop.ForAll(Generate.AnyIntervention.ToArbitrary(), intervention =>
        {
            List<ImpreciseDate> accepted = intervention.Opening is { } opening ? [opening.On] : [];
            var state = intervention.Opening?.State ?? InterventionState.NoNoticeOrDirection;
            InterventionHistory stepped = new(intervention.Authority, intervention.ServiceArea, intervention.Opening);
            foreach (var step in intervention.Steps)
            {
                var expected = Expected(state, accepted, step.Event);
                var result = stepped.Apply(step.Event);
                Interventions.Said(result.Refusals).Should().Equal(expected, $"of {step.Event.Summary} after {string.Join(", ", accepted)}");
                foreach (var code in result.Refusals.Select(issue => issue.Code.Code))
                {
                    refused[code] = refused.GetValueOrDefault(code) + 1;
                }

                if (expected.Length == 0)
                {
                    accepted.Add(step.Event.On);
                    state = InterventionLifecycle.Transitions.Single(row => row.From == state && row.Event == step.Event.Type).To;
                    stepped = result.Intervention;
                }
            }

            return intervention.State == state;
        }).Check(Often);
        refused.Should().HaveCount(2, "each reason was met");
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public void Checking_finds_why_each_refused_event_was_refused_and_nothing_of_the_kind_for_those_accepted(InterventionHistory intervention)
    {
        InterventionHistory stepped = new(intervention.Authority, intervention.ServiceArea, intervention.Opening);
        List<string> expected = [];
        foreach (var (i, step) in intervention.Steps.Index())
        {
            var result = stepped.Apply(step.Event);
            expected.AddRange(result.Refusals.Select(issue => $"{issue.Code} /events/{i}{issue.Pointer}: {issue.Message}"));
            stepped = result.TryGetIntervention(out var next) ? next : stepped;
        }

        intervention.Validate().Where(IsRefusal).Select(issue => $"{issue.Code} {issue.Pointer}: {issue.Message}").Should().Equal(expected);
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public void Checking_finds_what_is_wrong_with_each_event_and_the_opening_by_themselves(InterventionHistory intervention)
    {
        string[] alone = [.. Said(intervention.Opening, "/opens"), .. intervention.Steps.SelectMany((step, i) => Said(step.Event, $"/events/{i}"))];
        intervention.Validate().Where(issue => !IsRefusal(issue)).Select(issue => issue.ToString()).Should().Equal(alone);
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)], MaxTest = 500)]
    public bool In_an_intervention_that_goes_by_the_table_and_by_time_nothing_is_found_however_inexact_its_dates(InterventionHistory intervention) =>
        intervention.Validate().IsClean && intervention.Steps.All(step => step.Transition is not null);

    [Fact]
    public void Applying_an_event_allocates_the_new_intervention_and_nothing_else_however_long_the_intervention_is()
    {
        var review = Interventions.Event(InterventionEventType.ReviewHeld);
        var once = Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeIssued));
        var often = Enumerable.Range(0, 1000).Aggregate(once, (intervention, _) => intervention.Apply(review).Intervention);
        Allocated(once, review).Should().Be(Allocated(often, review)).And.BeInRange(1, 80, "which is one object with nine references and a number");

        static long Allocated(InterventionHistory intervention, InterventionEvent happened)
        {
            intervention.Apply(happened);
            var before = GC.GetAllocatedBytesForCurrentThread();
            intervention.Apply(happened);
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
        Interventions.Said(Interventions.Intervention(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10"), Interventions.Event(InterventionEventType.ReviewHeld, on)).Validate()).Should().Equal(expected);

    [Fact]
    public void The_order_is_that_of_all_events_before_and_not_only_of_the_last()
    {
        var intervention = Interventions.Intervention(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10"),
            Interventions.Event(InterventionEventType.ReviewHeld, "../2023-01-01"),
            Interventions.Event(InterventionEventType.ReviewHeld, "2022-05-09"));
        Interventions.Said(intervention.Validate()).Should().Equal("event-out-of-order /events/2/on");
        intervention.Validate()[0].Message.Should().Contain("improvement notice issued on 10 May 2022");
    }

    [Fact]
    public void Nothing_comes_certainly_before_the_opening()
    {
        var opening = Interventions.Opening(InterventionState.NoticeOpen, "2022-05");
        Interventions.Said(Interventions.Opened(opening, Interventions.Event(InterventionEventType.NoticeLifted, "2022-04-30")).Validate()).Should().Equal("event-out-of-order /events/0/on");
        Interventions.Opened(opening, Interventions.Event(InterventionEventType.NoticeLifted, "2022-05-01")).Validate().Should().BeEmpty();
    }

    [Fact]
    public void What_was_refused_has_no_place_in_the_order()
    {
        var intervention = Interventions.Intervention(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10"),
            Interventions.Event(InterventionEventType.DirectionRevoked, "2024-05-10"),
            Interventions.Event(InterventionEventType.NoticeLifted, "2023-05-10"));
        Interventions.Said(intervention.Validate()).Should().Equal("event-does-not-follow /events/1/type");
        intervention.State.Should().Be(InterventionState.Closed);
        intervention.Steps.Select(step => step.ToString()).Should().Equal("Improvement notice issued on 10 May 2022: improvement notice open", "Statutory direction revoked on 10 May 2024: refused", "Improvement notice lifted on 10 May 2023: closed");
    }

    [Fact]
    public void What_is_in_force_is_the_last_notice_or_direction_until_it_ends()
    {
        (InterventionEventType Type, int? InForce)[] events =
        [
            (InterventionEventType.SupportArranged, null), (InterventionEventType.NoticeIssued, 1), (InterventionEventType.ReviewHeld, 1), (InterventionEventType.DirectionIssued, 1),
            (InterventionEventType.NoticeReplaced, 4), (InterventionEventType.NoticeSuperseded, 5), (InterventionEventType.CommissionerAppointed, 5), (InterventionEventType.DirectionRevised, 7),
            (InterventionEventType.DirectionSteppedDown, 8), (InterventionEventType.NoticeLifted, null), (InterventionEventType.SupportArranged, null), (InterventionEventType.DirectionIssued, 11),
            (InterventionEventType.DirectionRevoked, null),
        ];
        var all = events.Select(one => Interventions.Event(one.Type)).ToArray();
        for (var count = 0; count < events.Length; count++)
        {
            var intervention = Interventions.Intervention(all[..(count + 1)]);
            var issue = events[count].InForce is { } index ? all[index] : null;
            intervention.InForce.Should().BeSameAs(issue, $"of event {count}");
            intervention.OpenNotice?.Issue.Should().BeSameAs(issue as NoticeEvent);
            intervention.OpenDirection?.Issue.Should().BeSameAs(issue as DirectionEvent);
            (intervention.OpenNotice is not null, intervention.OpenDirection is not null).Should().Be((issue is NoticeEvent, issue is DirectionEvent));
        }

        var withReview = Interventions.Intervention(all[..4]);
        withReview.OpenNotice!.Events.Should().Equal([all[2]], "the direction was refused, and the support came before the notice");
        withReview.OpenNotice.ToString().Should().Be(all[1].Summary);

        var opened = Interventions.Opened(Interventions.Opening(InterventionState.DirectionOpen, "2022"));
        opened.InForce.Should().BeNull("its issue is not recorded");
        opened.OpenDirection!.Issue.Should().BeNull();
        opened.OpenDirection.Events.Should().BeEmpty();
        opened.OpenDirection.ToString().Should().Be("statutory direction open");
        opened.OpenNotice.Should().BeNull();
        opened.Apply(all[2]).Intervention.OpenDirection!.Events.Should().Equal(all[2]);
    }

    private static string[] Expected(InterventionState state, List<ImpreciseDate> accepted, InterventionEvent happened)
    {
        if (!InterventionLifecycle.Transitions.Any(row => row.From == state && row.Event == happened.Type))
        {
            return ["event-does-not-follow /type"];
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

    private static InterventionHistory Without(InterventionHistory intervention) => InterventionHistory.Replay(
        intervention.Authority, intervention.ServiceArea, [.. intervention.Steps.Where(step => step.Transition is not null).Select(step => step.Event)], intervention.Opening);

    private static IEnumerable<string> Said(SourcedRecord? record, string at) => record is null ? [] : record.Validate().Select(issue => new ValidationIssue(issue.Code, at + issue.Pointer, issue.Message).ToString());

    private static bool IsRefusal(ValidationIssue issue) =>
        issue.Code.Code is "event-does-not-follow" or "event-out-of-order";
}
