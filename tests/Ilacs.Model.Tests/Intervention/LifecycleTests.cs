using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>The table of the lifecycle, whole: every state with every type of event.</summary>
public class LifecycleTests
{
    // A way to stand in each state by events, and not by a recorded opening.
    private static readonly Dictionary<InterventionState, InterventionEventType[]> Ways = new()
    {
        [InterventionState.NoNoticeOrDirection] = [],
        [InterventionState.NoticeOpen] = [InterventionEventType.NoticeIssued],
        [InterventionState.DirectionOpen] = [InterventionEventType.DirectionIssued],
        [InterventionState.Closed] = [InterventionEventType.NoticeIssued, InterventionEventType.NoticeLifted],
    };

    public static TheoryData<InterventionState, InterventionEventType> Pairs { get; } = EveryPair();

    [Fact]
    public void The_rows_are_these() => InterventionLifecycle.Transitions.Select(row => row.ToString()).Should().Equal(
        "no-notice-or-direction --notice-issued--> notice-open",
        "no-notice-or-direction --direction-issued--> direction-open",
        "no-notice-or-direction --support-arranged--> no-notice-or-direction",
        "notice-open --notice-replaced--> notice-open",
        "notice-open --notice-superseded--> direction-open",
        "notice-open --notice-lifted--> closed",
        "notice-open --notice-closed--> closed",
        "notice-open --support-arranged--> notice-open",
        "notice-open --review-held--> notice-open",
        "direction-open --direction-revised--> direction-open",
        "direction-open --direction-stepped-down--> notice-open",
        "direction-open --direction-revoked--> closed",
        "direction-open --direction-closed--> closed",
        "direction-open --commissioner-appointed--> direction-open",
        "direction-open --support-arranged--> direction-open",
        "direction-open --review-held--> direction-open",
        "closed --notice-issued--> notice-open",
        "closed --direction-issued--> direction-open",
        "closed --support-arranged--> closed");

    [Fact]
    public void There_are_fifty_two_pairs_of_a_state_and_an_event() => Pairs.Should().HaveCount(4 * 13).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_event_happens_by_its_one_row_or_is_refused_for_that_alone(InterventionState state, InterventionEventType type)
    {
        var rows = InterventionLifecycle.Transitions.Where(row => row.From == state && row.Event == type).ToArray();
        rows.Length.Should().BeLessThanOrEqualTo(1);
        InterventionLifecycle.Find(state, type).Should().BeSameAs(rows.SingleOrDefault());
        var happened = Interventions.Event(type);
        happened.Type.Should().Be(type);
        foreach (var intervention in StandingAt(state))
        {
            var before = intervention.Steps;
            var same = StandingAt(state).Single(other => other.Opening == intervention.Opening);
            var result = intervention.Apply(happened);
            result.IsAccepted.Should().Be(rows.Length == 1);
            if (result.TryGetIntervention(out var next))
            {
                result.Refusals.Should().BeEmpty();
                result.Intervention.Should().BeSameAs(next);
                next.State.Should().Be(rows[0].To);
                next.Steps.Should().HaveCount(before.Length + 1);
                next.Steps[^1].Event.Should().BeSameAs(happened);
                next.Steps[^1].Transition.Should().BeSameAs(rows[0]);
                next.Steps[^1].State.Should().Be(rows[0].To);
                next.Validate().Should().BeEmpty();
            }
            else
            {
                Interventions.Said(result.Refusals).Should().Equal("event-does-not-follow /type");
                FluentActions.Invoking(() => result.Intervention).Should().Throw<InvalidOperationException>().WithMessage("*event-does-not-follow*");
            }

            intervention.State.Should().Be(state);
            intervention.Steps.Should().Equal(before);
            (intervention == same).Should().BeTrue("an intervention stays as it is");
        }
    }

    [Fact]
    public void Every_row_has_a_guard_and_evidence_and_says_itself_in_a_sentence()
    {
        InterventionLifecycle.Transitions.Should().NotBeEmpty();
        InterventionLifecycle.Transitions.Should().OnlyContain(row => !row.RefusedWith.IsEmpty && !row.Evidence.IsEmpty);
        InterventionLifecycle.Transitions.Select(row => row.Sentence).Should().OnlyHaveUniqueItems().And.OnlyContain(sentence => sentence.EndsWith('.') && char.IsUpper(sentence[0]));
        InterventionLifecycle.Transitions.SelectMany(row => row.Evidence).Should().OnlyContain(evidence => evidence.Statement.Length > 0);
    }

    [Fact]
    public void Every_guard_refuses_with_an_issue_of_its_own_and_says_what_has_to_hold()
    {
        var guards = InterventionLifecycle.Transitions.SelectMany(row => row.RefusedWith).Distinct().ToArray();
        guards.Should().Equal(IssueCodes.EventOutOfOrder);
        guards.Should().OnlyContain(guard => guard.Severity == Severity.Error);
        InterventionLifecycle.Transitions.Should().OnlyContain(row => row.RefusedWith[0] == guards[0], "whatever happens happens in order");
    }

    [Fact]
    public void The_rows_stand_by_their_state_and_then_by_what_happens()
    {
        InterventionLifecycle.Transitions.OrderBy(row => row.From).ThenBy(row => row.Event).Should().Equal(InterventionLifecycle.Transitions);
        Interventions.States.SelectMany(state => InterventionLifecycle.From(state)).Should().Equal(InterventionLifecycle.Transitions);
    }

    [Fact]
    public void Every_state_can_be_reached_from_no_intervention()
    {
        HashSet<InterventionState> reached = [InterventionState.NoNoticeOrDirection];
        foreach (var _ in Interventions.States)
        {
            reached.UnionWith(InterventionLifecycle.Transitions.Where(row => reached.Contains(row.From)).Select(row => row.To).ToArray());
        }

        reached.Should().BeEquivalentTo(Interventions.States);
    }

    [Fact]
    public void Every_state_has_a_way_out_and_none_leads_back_to_no_intervention()
    {
        foreach (var state in Interventions.States)
        {
            InterventionLifecycle.From(state).Should().Contain(row => row.To != state);
        }

        InterventionLifecycle.Transitions.Where(row => row.To == InterventionState.NoNoticeOrDirection).Should().OnlyContain(row => row.From == InterventionState.NoNoticeOrDirection);
    }

    [Fact]
    public void Every_type_of_event_can_happen_somewhere() =>
        InterventionLifecycle.Transitions.Select(row => row.Event).Distinct().Should().BeEquivalentTo(Interventions.Types);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void What_is_not_named_is_not_looked_up(int number)
    {
        FluentActions.Invoking(() => InterventionLifecycle.Find((InterventionState)number, InterventionEventType.NoticeIssued)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => InterventionLifecycle.Find(InterventionState.NoticeOpen, (InterventionEventType)number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => InterventionLifecycle.From((InterventionState)number)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_not_offered_is_said_with_its_evidence()
    {
        InterventionLifecycle.Unobserved.Should().NotBeEmpty();
        InterventionLifecycle.Unobserved.Select(one => one.What).Should().OnlyHaveUniqueItems();
        InterventionLifecycle.Unobserved.Should().OnlyContain(one => one.Evidence.Statement.Length > 0 && one.ToString().StartsWith(one.What + ": "));
    }

    [Fact]
    public void No_guard_is_asked_where_there_is_no_row()
    {
        var intervention = Interventions.Intervention(Interventions.Event(InterventionEventType.DirectionIssued, "2022-05-10"));
        Interventions.Said(intervention.Apply(new DirectionSteppedDown { On = Days("2022-05-09") }).Refusals).Should().Equal("event-out-of-order /on");
        Interventions.Said(intervention.Apply(new NoticeLifted { On = Days("2022-05-09") }).Refusals).Should().Equal("event-does-not-follow /type");
    }

    private static IEnumerable<InterventionHistory> StandingAt(InterventionState state)
    {
        yield return Interventions.Opened(Interventions.Opening(state, "2021-12-31"));
        yield return Interventions.Intervention([.. Ways[state].Select(type => Interventions.Event(type, "2021-12-31"))]);
    }

    private static TheoryData<InterventionState, InterventionEventType> EveryPair()
    {
        TheoryData<InterventionState, InterventionEventType> pairs = [];
        foreach (var state in Interventions.States)
        {
            foreach (var type in Interventions.Types)
            {
                pairs.Add(state, type);
            }
        }

        return pairs;
    }
}
