using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Which events of a thread had happened by a day.</summary>
public class HappenedByTests
{
    [Theory]
    [InlineData("2022-10-23", "CertainlyNot CertainlyNot CertainlyNot CertainlyNot")]
    [InlineData("2022-10-24", "Certainly CertainlyNot CertainlyNot CertainlyNot")]
    [InlineData("2023-01-01", "Certainly Possibly Possibly CertainlyNot")]
    [InlineData("2023-12-31", "Certainly Certainly Possibly CertainlyNot")]
    [InlineData("2024-02-01", "Certainly Certainly Certainly Certainly")]
    public void An_imprecise_event_is_possible_until_its_date_or_a_later_event_decides(string day, string happened) => Happened(Interventions.Thread(
        Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"),
        Interventions.Event(InterventionEventType.ReviewHeld, "2023"),
        Interventions.Event(InterventionEventType.ReviewHeld, "2023-01-01/.."),
        Interventions.Event(InterventionEventType.NoticeLifted, "2024-02-01")), day).Should().Be(happened);

    [Fact]
    public void What_is_recorded_after_a_later_event_is_later() => Happened(Interventions.Thread(
        Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"),
        Interventions.Event(InterventionEventType.NoticeLifted, "2022-01-01/..")), "2022-10-23").Should().Be("CertainlyNot CertainlyNot");

    [Theory]
    [InlineData("2022-12-31", "CertainlyNot")]
    [InlineData("2023-06-01", "Possibly")]
    [InlineData("2023-12-31", "Certainly")]
    public void A_refused_event_is_judged_by_its_own_date(string day, string happened) =>
        Happened(Interventions.Thread(Interventions.Event(InterventionEventType.NoticeLifted, "2023")), day).Should().Be(happened);

    [Fact]
    public void An_opening_has_come_when_its_date_or_an_event_after_it_says_so()
    {
        var thread = Interventions.Opened(Interventions.Opening(InterventionState.NoticeOpen, "2022"), Interventions.Event(InterventionEventType.ReviewHeld, "2022-06-01"));
        thread.OpenedBy(Day("2021-12-31")).Should().Be(Certainty.CertainlyNot);
        thread.OpenedBy(Day("2022-05-31")).Should().Be(Certainty.Possibly);
        thread.OpenedBy(Day("2022-06-01")).Should().Be(Certainty.Certainly);
        Interventions.Thread().OpenedBy(new(1, 1, 1)).Should().Be(Certainty.Certainly, "a thread without an opening begins before any day");
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)], MaxTest = 300)]
    public void The_possible_states_are_those_after_what_had_certainly_or_possibly_happened(InterventionThread thread)
    {
        foreach (var day in Enumerable.Range(-400, 900).Where(day => day % 11 == 0).Select(Day("2022-01-01").PlusDays))
        {
            var accepted = thread.Steps.Zip(thread.HappenedBy(day)).Where(step => step.First.Transition is not null).ToArray();
            accepted.Select(step => step.Second).Should().BeInAscendingOrder("what comes later is no more certain");
            if (thread.OpenedBy(day) != Certainty.Certainly)
            {
                accepted.Should().NotContain(step => step.Second == Certainty.Certainly);
                thread.StateOn(day).Should().Equal(Interventions.States);
                continue;
            }

            var certain = accepted.Where(step => step.Second == Certainty.Certainly).Select(step => step.First.State);
            var possible = accepted.Where(step => step.Second == Certainty.Possibly).Select(step => step.First.State);
            InterventionState[] expected = [certain.LastOrDefault(thread.Opening?.State ?? InterventionState.NoIntervention), .. possible];
            thread.StateOn(day).Should().Equal(expected.Distinct().Order());
        }
    }

    private static string Happened(InterventionThread thread, string day) => string.Join(' ', thread.HappenedBy(Day(day)));
}
