using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class CoverageRulesTests
{
    private static readonly ImmutableArray<CycleEventType> Inspections = [CycleEventType.StandardInspection, CycleEventType.ShortInspection];
    private static readonly ImmutableArray<CycleEventType> Visits = [CycleEventType.MonitoringVisit];
    private static readonly ImmutableArray<CycleEventType> Meetings = [CycleEventType.AnnualEngagementMeeting];
    private static readonly ImmutableArray<CycleEventType> Plans = [CycleEventType.ActionPlan];
    private static readonly ImmutableArray<CycleEventType> All = [.. Support.Events.ThatHappen];

    private static readonly Inspection Good = Inspection("2021-07-05", Grade.Good, published: "2021-09-03");
    private static readonly Inspection Bad = Inspection("2022-07-11", Grade.Inadequate, published: "2022-09-05");

    [Theory]
    [InlineData("2021-07-05", "2025-01-05", true)]
    [InlineData("2021-07-05", "2025-01-04", false)]
    [InlineData("2021-07-06", "2025-01-05", false)]
    public void An_inspection_has_another_within_forty_two_months(string from, string to, bool fires)
    {
        Between(Covered(from, to, Inspections, Good)).Should().Equal(fires ? ["inspection-not-recorded /coverage/0"] : []);
        Between(Covered(from, to, [CycleEventType.StandardInspection], Good)).Should().BeEmpty("the missing one may be a short one");
        Between(Good).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-01-05", false)]
    [InlineData("2025-01", false)]
    [InlineData("2025-01-05/..", false)]
    [InlineData("../2025-01-31", false)]
    [InlineData("2024-01-08", false)]
    [InlineData("2025-01-06", true)]
    public void An_inspection_that_may_be_the_other_one_is_enough(string other, bool fires) =>
        Between(Covered("2021-07-05", "2025-01-05", Inspections, Good, Inspection(other, Grade.Good, edition: Editions.Ilacs2023)))
            .Contains("inspection-not-recorded /coverage/0").Should().Be(fires);

    [Fact]
    public void No_inspection_is_missed_across_the_suspension() =>
        Between(Covered("2018-01-01", "2025-12-31", Inspections, Inspection("2018-02-05", Grade.Good), Inspection("2023-02-06", Grade.Good))).Should().BeEmpty();

    [Fact]
    public void No_inspection_is_missed_where_the_time_of_the_first_is_open()
    {
        Between(Covered("2018-01-01", "2025-12-31", Inspections, Inspection("2021-07-05/..", Grade.Good))).Should().BeEmpty();
        Between(Covered("2018-01-01", "2025-12-31", Inspections, Inspection("../2021-07-05", Grade.Good))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2022-07-11", "2023-09-05", true)]
    [InlineData("2022-07-11", "2023-09-04", false)]
    [InlineData("2022-07-12", "2023-09-05", false)]
    public void An_inadequate_judgement_has_a_visit_in_the_year_after_it_was_out(string from, string to, bool fires)
    {
        Between(Covered(from, to, Visits, Bad)).Should().Equal(fires ? ["monitoring-not-recorded /coverage/0"] : []);
        Between(Covered(from, to, Visits, Inspection("2022-07-11", Grade.RequiresImprovement, published: "2022-09-05"))).Should().BeEmpty();
        Between(Bad).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023-09-05", false)]
    [InlineData("2023", false)]
    [InlineData("2023-09-05/..", false)]
    [InlineData("2023-09-06", true)]
    public void A_visit_that_may_be_in_the_year_is_enough(string visit, bool fires)
    {
        Between(Covered("2022-07-11", "2023-09-05", Visits, Bad, Monitoring(visit))).Contains("monitoring-not-recorded /coverage/0").Should().Be(fires);
        Between(Covered("2022-07-11", "2023-09-05", Visits, Bad, Inspection(visit, Grade.Good, edition: Editions.Ilacs2023)))
            .Contains("monitoring-not-recorded /coverage/0").Should().Be(fires, "a re-inspection may have come before any visit");
    }

    [Fact]
    public void A_year_in_the_suspension_may_have_no_visit() =>
        Between(Covered("2018-01-01", "2022-12-31", Visits, Inspection("2020-02-03", Grade.Inadequate, published: "2020-03-30"))).Should().BeEmpty();

    [Theory]
    [InlineData("2021-01-01", "2023-01-01", true)]
    [InlineData("2021-01-01", "2022-12-31", false)]
    public void No_two_years_pass_without_a_meeting(string from, string to, bool fires)
    {
        Between(Covered(from, to, Meetings)).Should().Equal(fires ? ["meeting-not-recorded /coverage/0"] : []);
        Between(History()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2022-11-26", false)]
    [InlineData("2022-11-27", true)]
    [InlineData("2022-11", false)]
    [InlineData("2022-11-27/2022-12-31", true)]
    [InlineData("2021-01-01/..", false)]
    [InlineData("../2023-01-31", false)]
    public void Two_meetings_lie_no_more_than_two_years_apart(string second, bool fires) =>
        Between(Covered("2020-11-01", "2024-10-31", Meetings, Meeting("2020-11-26"), Meeting(second))).Should().Equal(fires ? ["meeting-not-recorded /coverage/0"] : []);

    [Fact]
    public void A_meeting_every_year_be_it_in_January_or_December_is_enough()
    {
        Between(Covered("2020-01-01", "2024-12-31", Meetings, Meeting("2020-01-07"), Meeting("2021-12-14"), Meeting("2022-01-11"), Meeting("2023-12-12"))).Should().BeEmpty();
        Between(Covered("2020-01-01", "2024-12-31", Meetings, Meeting("2020"), Meeting("2021"), Meeting("2022"), Meeting("2023"), Meeting("2024"))).Should().BeEmpty();
        Between(Covered("2020-01-01", "2029-12-31", Meetings, Meeting("2020-01-07"))).Should().ContainSingle("one issue says it");
    }

    [Fact]
    public void Coverage_to_the_end_of_all_years_is_checked_like_any_other()
    {
        Between(Covered("0001-01-01", "9999-12-31", Meetings, Meeting("2020-01-02/9999-12-31"))).Should().ContainSingle("there are no meetings before ILACS");
        Between(Covered("2020-01-01", "9999-12-31", Meetings, Meeting("2020-01-01/9999-12-31"))).Should().BeEmpty();
        Between(Covered("2020-01-01", "9999-12-31", Meetings, Meeting("2020-01-01/.."))).Should().BeEmpty();
        Between(Covered("0001-01-01", "9999-12-31", All, Good, Bad, Inspection("9999-12-31", Grade.Good, edition: Editions.Ilacs2023))).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("2022-09-05", "2022-12-13", true)]
    [InlineData("2022-09-05", "2022-12-12", false)]
    [InlineData("2022-09-06", "2022-12-13", false)]
    public void A_report_has_its_action_plan_once_it_is_due(string from, string to, bool fires)
    {
        Between(Covered(from, to, Plans, Bad)).Should().Equal(fires ? ["action-plan-not-recorded /coverage/0"] : []);
        Between(Covered(from, to, Plans, Bad, Plan("2022-07-11"))).Should().BeEmpty();
        Between(Covered(from, to, Plans, Bad, Plan("2022"))).Should().BeEmpty("it may be the one");
        Between(Covered(from, to, Plans, Bad, Plan("2021"))).Should().Equal(fires ? ["reference-not-recorded /events/0/answers", "action-plan-not-recorded /coverage/0"] : ["reference-not-recorded /events/0/answers"]);
        Between(Covered(from, to, Visits, Bad)).Should().BeEmpty();
    }

    [Fact]
    public void A_letter_has_its_action_plan_only_after_an_area_for_priority_action()
    {
        Between(Covered("2018-01-01", "2019-12-31", Plans, Focused("2018-07-10", published: "2018-08-10", priority: true))).Should().Equal("action-plan-not-recorded /coverage/0");
        Between(Covered("2018-01-01", "2019-12-31", Plans, Focused("2018-07-10", published: "2018-08-10"))).Should().BeEmpty();
        Between(Covered("2018-01-01", "2019-12-31", Plans, Focused("2018-07-10", priority: true))).Should().BeEmpty("when the letter came is not known");
        Between(Covered("2015-01-01", "2019-12-31", Plans, Inspection("2016-01-11", Grade.Good, CycleEventType.SingleInspection, published: "2016-03-11")))
            .Should().Equal("action-plan-not-recorded /coverage/0");
        Between(Covered("2028-01-01", "2029-12-31", Plans, Inspection("2028-10-09", Grade.Good, published: "2028-11-20")))
            .Should().BeEmpty("the bank holidays of 2029 are not known here");
    }

    [Fact]
    public void Each_coverage_is_pointed_at_by_its_number()
    {
        InspectionHistory history = new(Nottingham, [Bad], [new(Day("2018-01-01"), Day("2018-02-01"), All), new(Day("2022-01-01"), Day("2023-12-31"), CycleEventType.ActionPlan, CycleEventType.MonitoringVisit)]);
        Between(history).Should().BeEquivalentTo("monitoring-not-recorded /coverage/1", "action-plan-not-recorded /coverage/1");
    }

    [Fact]
    public void The_same_inspection_twice_is_as_good_as_two_that_are_equal()
    {
        var copy = Inspection("2021-07-05", Grade.Good, published: "2021-09-03");
        Between(Covered("2021-01-01", "2025-12-31", Inspections, Good, Good)).Should().Equal(Between(Covered("2021-01-01", "2025-12-31", Inspections, Good, copy)));
    }

    [Fact]
    public void What_cannot_be_coverage_is_a_mistake()
    {
        FluentActions.Invoking(() => new Coverage(new(0, 1, 1), new(2020, 1, 1), CycleEventType.ActionPlan)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Coverage(new(2020, 1, 1, CalendarSystem.Julian), new(2020, 2, 1, CalendarSystem.Julian), CycleEventType.ActionPlan)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Coverage(new(2020, 1, 2), new(2020, 1, 1), CycleEventType.ActionPlan)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Coverage(new(2020, 1, 1), new(2020, 1, 1), default(CycleEventType))).Should().Throw<ArgumentException>();
    }
}
