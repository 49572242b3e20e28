using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>How far what is recorded, and what is stated, reaches: no further.</summary>
public class ReachTests
{
    [Theory]
    [InlineData(null, 8)]
    [InlineData("2018-01-22", 8)]
    [InlineData("2018-01", 8)]
    [InlineData("2018", 8)]
    [InlineData("2018-01-15", 0)]
    public void Visits_count_to_the_inspection_that_they_can_only_mean(string? follows, int held)
    {
        CycleEvent[] visits = [.. Enumerable.Range(0, 8).Select(number => Monitoring($"20{18 + (number / 4)}-{(3 * (number % 4)) + 2:00}-20", follows: follows))];
        var programme = History([Inadequate("2018-01-22"), .. visits]).Monitoring(Day("2020-01-10"));
        programme.Status.Should().Be(MonitoringStatus.Monitored);
        programme.Held.Should().Be(held);
    }

    [Fact]
    public void A_visit_that_may_mean_either_of_two_inspections_counts_to_none() =>
        History(Inadequate("2018-01-22"), Inadequate("2021-07-05"), Monitoring("2022-02-08", follows: "2018-01-01/2021-12-31"))
            .Monitoring(Day("2022-03-01")).Held.Should().Be(0);

    [Theory]
    [InlineData("2024-06-11", "monitored")]
    [InlineData("2024-06-12", "not-known")]
    public void No_inspection_is_the_last_for_longer_than_any_was(string asOf, string status) =>
        History(Inspection("2018-07-11", Grade.Inadequate, published: "2018-09-05")).Monitoring(Day(asOf)).Status.Code().Should().Be(status);

    [Theory]
    [InlineData("2021-10-11", true)]
    [InlineData("2024-10-11", true)]
    [InlineData("2024-10-14", false)]
    public void A_short_inspection_is_not_compared_with_one_so_long_ago_that_another_must_have_come_between(string from, bool fires) =>
        Between(Inspection("2018-11-12", Grade.RequiresImprovement), Inspection(from, Grade.Good, CycleEventType.ShortInspection))
            .Contains("short-inspection-after-lower-grade /events/1/type").Should().Be(fires);

    [Fact]
    public void Only_a_letter_on_a_focused_visit_since_August_2018_asks_for_a_draft()
    {
        CycleEvent[] visits =
        [
            Focused("2018-02-06", received: "2018-03-06", priority: true),
            new JointTargetedAreaInspection { OnSite = [new(Days("2023-05-09"))], ReceivedOn = Day("2023-06-20"), AreasForPriorityAction = RecordedAreas.Some },
            new MonitoringVisit { OnSite = [new(Days("2019-05-14"))], ReceivedOn = Day("2019-06-20"), AreasForPriorityAction = RecordedAreas.Of(1) },
        ];
        foreach (var visit in visits)
        {
            Between(visit, new ActionPlan { Answers = visit.Began, DraftOn = Day("2024-01-01") }).Should().BeEmpty();
        }

        Between(Focused("2018-07-10", received: "2018-08-01", priority: true), Plan("2018-07-10", draft: "2024-01-01")).Should().ContainSingle();
    }

    [Fact]
    public void Since_April_2026_whether_monitoring_goes_on_is_not_known()
    {
        var history = History(Inspection("2023-07-10", Grade.Inadequate, published: "2023-09-05"));
        history.Monitoring(Day("2026-03-31")).Reasons.Should().NotContain(reason => reason.Code == ReasonCodes.MonitoringNotKnownToContinue);
        history.Monitoring(Day("2026-04-01")).Reasons.Should().Contain(reason => reason.Code == ReasonCodes.MonitoringNotKnownToContinue);
        history.Next(Day("2026-04-01")).Events.Single(next => next.Type == CycleEventType.MonitoringVisit).Expectation.Should().Be(Expectation.NotKnown);
        history.Monitoring(Day("2027-01-01")).Status.Should().Be(MonitoringStatus.Monitored, "nothing changes because the year does");
    }

    [Theory]
    [InlineData("2022-04", "2022-06", true)]
    [InlineData("2022-04", "2022-05", false)]
    [InlineData("2022-04-26", "2022-04-27", false)]
    [InlineData("2022", "2022-06", false)]
    public void Two_sources_disagree_if_their_days_lie_too_far_apart_for_one_event(string one, string other, bool fires) =>
        new FocusedVisit
        {
            OnSite = [new(Days("2022-04-01/2022-06-30"))],
            Sources = [new("a") { StatedDates = [new("onSite", Days(one))] }, new("b") { StatedDates = [new("onSite", Days(other))] }],
        }.Validate().Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal(fires ? ["sources-disagree /sources/1/says/onSite"] : []);

    [Theory]
    [InlineData("2020-11-04", false)]
    [InlineData("2020-11-05", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-04", false)]
    [InlineData("2020-11", false)]
    public void No_visit_began_in_the_pause(string from, bool fires) =>
        new AssuranceVisit { OnSite = [new(Days(from))] }.Validate().Any(issue => issue.Code == IssueCodes.VisitInPause).Should().Be(fires);
}
