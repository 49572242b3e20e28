using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Which events of an intervention had happened by a day.</summary>
public class HappenedByTests
{
    [Theory]
    [InlineData("2022-10-23", "Impossible Impossible Impossible Impossible")]
    [InlineData("2022-10-24", "Certain Impossible Impossible Impossible")]
    [InlineData("2023-01-01", "Certain Possible Possible Impossible")]
    [InlineData("2023-12-31", "Certain Certain Possible Impossible")]
    [InlineData("2024-02-01", "Certain Certain Certain Certain")]
    public void An_imprecise_event_is_possible_until_its_date_or_a_later_event_decides(string day, string happened) => Happened(Interventions.Intervention(
        Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"),
        Interventions.Event(InterventionEventType.ReviewHeld, "2023"),
        Interventions.Event(InterventionEventType.ReviewHeld, "2023-01-01/.."),
        Interventions.Event(InterventionEventType.NoticeLifted, "2024-02-01")), day).Should().Be(happened);

    [Fact]
    public void What_is_recorded_after_a_later_event_is_later() => Happened(Interventions.Intervention(
        Interventions.Event(InterventionEventType.NoticeIssued, "2022-10-24"),
        Interventions.Event(InterventionEventType.NoticeLifted, "2022-01-01/..")), "2022-10-23").Should().Be("Impossible Impossible");

    [Theory]
    [InlineData("2022-12-31", "Impossible")]
    [InlineData("2023-06-01", "Possible")]
    [InlineData("2023-12-31", "Certain")]
    public void A_refused_event_is_judged_by_its_own_date(string day, string happened) =>
        Happened(Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeLifted, "2023")), day).Should().Be(happened);

    [Fact]
    public void An_opening_has_come_when_its_date_or_an_event_after_it_says_so()
    {
        var intervention = Interventions.Opened(Interventions.Opening(InterventionState.NoticeOpen, "2022"), Interventions.Event(InterventionEventType.ReviewHeld, "2022-06-01"));
        intervention.OpenedBy(Day("2021-12-31")).Should().Be(Certainty.Impossible);
        intervention.OpenedBy(Day("2022-05-31")).Should().Be(Certainty.Possible);
        intervention.OpenedBy(Day("2022-06-01")).Should().Be(Certainty.Certain);
        Interventions.Intervention().OpenedBy(new(1, 1, 1)).Should().Be(Certainty.Certain, "an intervention without an opening begins before any day");
    }

    [Property(Arbitrary = [typeof(AnyArbitraries)], MaxTest = 300)]
    public void The_possible_states_are_those_after_what_had_certainly_or_possibly_happened(InterventionHistory intervention)
    {
        foreach (var day in Enumerable.Range(-400, 900).Where(day => day % 11 == 0).Select(Day("2022-01-01").PlusDays))
        {
            var accepted = intervention.Steps.Zip(intervention.HappenedBy(day)).Where(step => step.First.Transition is not null).ToArray();
            accepted.Select(step => step.Second).Should().BeInAscendingOrder("what comes later is no more certain");
            if (intervention.OpenedBy(day) != Certainty.Certain)
            {
                accepted.Should().NotContain(step => step.Second == Certainty.Certain);
                intervention.StateOn(day).Should().Equal(Interventions.States);
                continue;
            }

            var certain = accepted.Where(step => step.Second == Certainty.Certain).Select(step => step.First.State);
            var possible = accepted.Where(step => step.Second == Certainty.Possible).Select(step => step.First.State);
            InterventionState[] expected = [certain.LastOrDefault(intervention.Opening?.State ?? InterventionState.NoNoticeOrDirection), .. possible];
            intervention.StateOn(day).Should().Equal(expected.Distinct().Order());
        }
    }

    private static string Happened(InterventionHistory intervention, string day) => string.Join(' ', intervention.HappenedBy(Day(day)));
}
