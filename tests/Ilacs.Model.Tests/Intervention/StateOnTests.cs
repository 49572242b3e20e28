using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Where an intervention stood on a day, against every way in which its events may lie on the days.</summary>
public class StateOnTests
{
    // A date without a bound is taken to lie at most so many days outside the window; no day that is asked for is so far out.
    private const int Margin = 3;
    private const int Window = 12;
    private const int MostEvents = 5;

    private static readonly LocalDate First = new(2022, 2, 24);

    [Fact]
    public void The_possible_states_of_a_day_are_those_of_all_arrangements_of_the_events()
    {
        var several = 0;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(seed => SmallIntervention(new Random(seed))).ToArbitrary(), intervention =>
        {
            var possible = ByEveryArrangement(intervention);
            for (var day = 1 - Margin; day < Window + Margin - 1; day++)
            {
                var states = intervention.StateOn(First.PlusDays(day));
                states.Should().Equal(possible[day].Order(), $"of day {day} of {intervention.ToMermaid()}");
                several += states.Count > 1 ? 1 : 0;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        several.Should().BeGreaterThan(100, "inexact dates leave several states possible");
    }

    [Fact]
    public void Before_its_opening_an_intervention_may_have_stood_anywhere()
    {
        var intervention = Interventions.Opened(Interventions.Opening(InterventionState.NoticeOpen, "2022-05"), Interventions.Event(InterventionEventType.NoticeLifted, "2022-08-01"));
        intervention.StateOn(Day("2022-04-30")).Should().Equal(Interventions.States);
        intervention.StateOn(Day("2022-05-30")).Should().Equal(Interventions.States);
        intervention.StateOn(Day("2022-05-31")).Should().Equal(InterventionState.NoticeOpen);
        intervention.StateOn(Day("2022-07-31")).Should().Equal(InterventionState.NoticeOpen);
        intervention.StateOn(Day("2022-08-01")).Should().Equal(InterventionState.Closed);
    }

    [Fact]
    public void An_intervention_without_opening_or_events_never_stood_anywhere_but_at_no_intervention()
    {
        foreach (var day in new LocalDate[] { new(1, 1, 1), new(2022, 5, 31), new(9999, 12, 31) })
        {
            Interventions.Intervention().StateOn(day).Only.Should().Be(InterventionState.NoNoticeOrDirection);
        }
    }

    [Fact]
    public void The_state_of_a_day_is_that_after_all_that_happened_on_it()
    {
        var intervention = Interventions.Intervention(
            Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10"),
            Interventions.Event(InterventionEventType.NoticeSuperseded, "2022-05-10"),
            Interventions.Event(InterventionEventType.DirectionRevoked, "2022-05-11"));
        intervention.StateOn(Day("2022-05-09")).Only.Should().Be(InterventionState.NoNoticeOrDirection);
        intervention.StateOn(Day("2022-05-10")).Only.Should().Be(InterventionState.DirectionOpen);
        intervention.StateOn(Day("2022-05-11")).Only.Should().Be(InterventionState.Closed);
    }

    [Theory]
    [InlineData("2022-05-09", "no notice or direction")]
    [InlineData("2022-05-10", "no notice or direction or improvement notice open or closed")]
    [InlineData("2022-05-20", "improvement notice open or closed")]
    [InlineData("9999-12-31", "improvement notice open or closed")]
    public void What_has_no_last_possible_day_may_still_lie_ahead(string day, string states) => Interventions.Intervention(
        Interventions.Event(InterventionEventType.NoticeIssued, "2022-05-10/2022-05-20"),
        Interventions.Event(InterventionEventType.NoticeClosed, "2022-05-01/..")).StateOn(Day(day)).ToString().Should().Be(states);

    [Property(Arbitrary = [typeof(AnyArbitraries)])]
    public bool Every_day_of_the_years_1_to_9999_can_be_asked_for(InterventionHistory intervention) =>
        intervention.StateOn(new(1, 1, 1)).Count > 0 && intervention.StateOn(new(9999, 12, 31)).Includes(intervention.State);

    private static InterventionHistory SmallIntervention(Random random)
    {
        ImpreciseDate Near(int day)
        {
            var (from, to) = (First.PlusDays(Math.Max(0, day - random.Next(4))), First.PlusDays(Math.Min(Window - 1, day + random.Next(4))));
            return random.Next(6) switch
            {
                0 => ImpreciseDate.OnOrBefore(to),
                1 => ImpreciseDate.OnOrAfter(from),
                2 or 3 => ImpreciseDate.Between(from, to),
                _ => First.PlusDays(day),
            };
        }

        var trueDays = Enumerable.Range(0, MostEvents + 1).Select(_ => random.Next(Window)).Order().ToArray();
        var opening = random.Next(3) == 0
            ? new InterventionOpening { State = Interventions.States[random.Next(4)], On = Near(trueDays[0]) }
            : null;
        InterventionHistory intervention = new(Nottingham, ServiceArea.SocialCare, opening);
        for (var i = random.Next(1, MostEvents + 1); i > 0; i--)
        {
            var rows = InterventionLifecycle.From(intervention.State).ToArray();
            var day = random.Next(5) == 0 ? random.Next(Window) : trueDays[MostEvents - i + 1];
            var happened = Interventions.Event(rows[random.Next(rows.Length)].Event, Near(day).ToString());
            intervention = InterventionHistory.Replay(Nottingham, ServiceArea.SocialCare, [.. intervention.Steps.Select(step => step.Event), happened], opening);
        }

        return intervention;
    }

    // The states at the end of each day, over all ways to give each event one of its days so that none comes before the one recorded before it.
    private static Dictionary<int, HashSet<InterventionState>> ByEveryArrangement(InterventionHistory intervention)
    {
        List<(int From, int To, InterventionState State)> events = intervention.Opening is { } opening ? [Clipped(opening.On, opening.State)] : [];
        events.AddRange(intervention.Steps.Where(step => step.Transition is not null).Select(step => Clipped(step.Event.On, step.State)));
        Dictionary<int, HashSet<InterventionState>> possible = Enumerable.Range(-Margin, Window + (2 * Margin)).ToDictionary(day => day, _ => new HashSet<InterventionState>());
        InterventionState[] before = intervention.Opening is null ? [InterventionState.NoNoticeOrDirection] : Interventions.States;
        var arrangements = 0;
        Arrange([], -Margin);
        arrangements.Should().BePositive("what was accepted can have happened");
        return possible;

        void Arrange(List<int> days, int earliest)
        {
            if (days.Count == events.Count)
            {
                arrangements++;
                foreach (var (day, states) in possible)
                {
                    var happened = days.Count(one => one <= day);
                    states.UnionWith(happened == 0 ? before : [events[happened - 1].State]);
                }

                return;
            }

            var (from, to, _) = events[days.Count];
            for (var day = Math.Max(from, earliest); day <= to; day++)
            {
                Arrange([.. days, day], day);
            }
        }
    }

    private static (int From, int To, InterventionState State) Clipped(ImpreciseDate on, InterventionState state) => (
        on.Earliest is { } from ? Period.DaysBetween(First, from) : -Margin,
        on.Latest is { } to ? Period.DaysBetween(First, to) : Window + Margin - 1,
        state);
}
