using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Interventions and events are values: equal if all of them is, and never changed.</summary>
public class InterventionEqualityTests
{
    private static readonly InterventionHistory Begun = Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeIssued));

    [Fact]
    public void Interventions_told_alike_are_equal_and_hash_equal() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var (one, other) = (Twin(seed), Twin(seed));
        one.Should().NotBeSameAs(other);
        return one == other && !(one != other) && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode() && one.ToString() == other.ToString();
    }).QuickCheckThrowOnFailure();

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public bool Interventions_that_are_written_differently_are_not_equal(InterventionHistory one, InterventionHistory other) =>
        (one == other) == IlacsJson.InterventionHistory.Write(one).AsSpan().SequenceEqual(IlacsJson.InterventionHistory.Write(other));

    [Fact]
    public void An_intervention_differs_in_whatever_it_is_told_otherwise()
    {
        InterventionEvent notice = Interventions.Event(InterventionEventType.NoticeIssued);
        InterventionHistory[] interventions =
        [
            Interventions.Intervention(), Interventions.Intervention(notice), Interventions.Intervention(notice, notice),
            Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeIssued, "2022-01-04")),
            Interventions.Intervention(new NoticeIssued { On = notice.On, ReviewMonths = 6 }),
            Interventions.Opened(Interventions.Opening(InterventionState.NoNoticeOrDirection, "2020"), notice),
            Interventions.Opened(Interventions.Opening(InterventionState.Closed, "2020"), notice),
            Interventions.Opened(Interventions.Opening(InterventionState.Closed, "2021"), notice),
            Interventions.Opened(new InterventionOpening { State = InterventionState.Closed, On = Days("2021"), Sources = [new("A")] }, notice),
            InterventionHistory.Replay(Nottingham, ServiceArea.Send, [notice]),
            InterventionHistory.Replay(new("Nottingham", null, DfeCode.Parse("892")), ServiceArea.SocialCare, [notice]),
        ];
        foreach (var (i, one) in interventions.Index())
        {
            interventions.Select(other => one == other).Should().Equal(interventions.Select((_, j) => i == j));
            one.Equals("x").Should().BeFalse();
            one.Equals(null).Should().BeFalse();
        }
    }

    [Fact]
    public void An_event_differs_in_whatever_it_is_told_otherwise()
    {
        var on = Days("2022-10-24");
        InterventionEvent[] events =
        [
            new NoticeIssued { On = on }, new NoticeReplaced { On = on }, new DirectionIssued { On = on }, new NoticeIssued { On = Days("2022-10") },
            new NoticeIssued { On = on, PublishedOn = on }, new NoticeIssued { On = on, TriggeredBy = on },
            new NoticeIssued { On = on, Trigger = InterventionTrigger.SeriousConcern }, new NoticeIssued { On = on, ReviewMonths = 6 }, new NoticeIssued { On = on, ReviewMonths = 5 },
            new NoticeIssued { On = on, Conditions = [ConditionKind.Trust] }, new NoticeIssued { On = on, Conditions = [ConditionKind.Trust, ConditionKind.Adviser] },
            new NoticeIssued { On = on, Conditions = [ConditionKind.Adviser, ConditionKind.Trust] }, new NoticeIssued { On = on, Conditions = [new(ConditionKind.Trust, "A")] },
            new NoticeIssued { On = on, Sources = [new("A")] }, new NoticeLifted { On = on }, new NoticeLifted { On = on, Reason = EndReason.AfterReview }, new NoticeClosed { On = on },
            new DirectionSteppedDown { On = on }, new DirectionSteppedDown { On = on, Reason = EndReason.AfterReview }, new DirectionSteppedDown { On = on, Reason = EndReason.OnTheCommissionersAdvice },
            new SupportArranged { On = on, Support = ConditionKind.Trust }, new SupportArranged { On = on, Support = new(ConditionKind.Trust, "A") },
        ];
        foreach (var (i, one) in events.Index())
        {
            events.Select(other => one == other).Should().Equal(events.Select((_, j) => i == j), one.Summary);
            (IlacsJson.InterventionEvent.Read(IlacsJson.InterventionEvent.Write(one)).Value == one).Should().BeTrue();
        }
    }

    [Fact]
    public void From_one_intervention_two_can_go_on_and_neither_knows_of_the_other()
    {
        var lifted = Begun.Apply(Interventions.Event(InterventionEventType.NoticeLifted, "2023")).Intervention;
        var superseded = Begun.Apply(Interventions.Event(InterventionEventType.NoticeSuperseded, "2022")).Intervention;
        var further = superseded.Apply(Interventions.Event(InterventionEventType.DirectionRevoked, "2022")).Intervention;
        Begun.State.Should().Be(InterventionState.NoticeOpen);
        Begun.Steps.Should().ContainSingle();
        lifted.State.Should().Be(InterventionState.Closed);
        lifted.InForce.Should().BeNull();
        lifted.Steps.Select(step => step.Event.Type).Should().Equal(InterventionEventType.NoticeIssued, InterventionEventType.NoticeLifted);
        superseded.State.Should().Be(InterventionState.DirectionOpen);
        superseded.InForce.Should().BeOfType<NoticeSuperseded>();
        further.Steps.Should().HaveCount(3);
        further.Steps.Take(2).Should().Equal(superseded.Steps);
        (lifted == superseded).Should().BeFalse();
    }

    [Fact]
    public void The_same_event_applied_twice_to_one_intervention_gives_two_equal_interventions()
    {
        var happened = Interventions.Event(InterventionEventType.NoticeLifted, "2023");
        var (one, other) = (Begun.Apply(happened).Intervention, Begun.Apply(happened).Intervention);
        one.Should().NotBeSameAs(other);
        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Asking_an_intervention_changes_nothing_about_it() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var (asked, other) = (Twin(seed), Twin(seed));
        var (steps, inForce, state) = (asked.Steps, asked.InForce, asked.State);
        foreach (var type in Interventions.Types)
        {
            asked.Apply(Interventions.Event(type, "9999"));
        }

        asked.Validate(Day("2026-08-01"));
        asked.ToMermaid();
        asked.Steps.Should().Equal(steps);
        asked.InForce.Should().BeSameAs(inForce);
        return asked.State == state && asked == other;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_intervention_says_where_it_stands()
    {
        Interventions.Intervention().Summary.Should().Be("Nottingham, children's social care: no notice or direction");
        Begun.Summary.Should().Be("Nottingham, children's social care: improvement notice open (last event: improvement notice issued on 3 January 2022)");
        Begun.Apply(Interventions.Event(InterventionEventType.NoticeLifted, "2023")).Intervention.Summary.Should().Be("Nottingham, children's social care: closed (last event: improvement notice lifted in 2023)");
        Begun.Apply(Interventions.Event(InterventionEventType.DirectionRevoked, "2023")).ToString().Should().StartWith("error event-does-not-follow /type: ");
    }

    // The same intervention from the same number, made anew.
    private static InterventionHistory Twin(int seed) => Interventions.Any(seed);
}
