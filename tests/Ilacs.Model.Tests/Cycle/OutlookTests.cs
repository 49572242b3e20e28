using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class OutlookTests
{
    private static readonly Inspection Bad = Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22", published: "2022-09-05");
    private static readonly Inspection Good = Inspection("2023-07-10", Grade.Good, to: "2023-07-21", published: "2023-09-08");

    [Fact]
    public void For_Nottingham_after_the_sixth_visit_one_more_is_possible_and_the_inspection_comes_next()
    {
        var outlook = Recorded("nottingham").Next(new(2024, 11, 14));
        outlook.AsOf.Should().Be(new LocalDate(2024, 11, 14));
        outlook.Refusal.Should().BeNull();
        Lines(outlook).Should().Contain("standard-inspection expected 2025-01-11 to 2026-01-11").And.Contain("monitoring-visit possible");
        outlook.Activities.Should().NotContain(next => next.Activity == ActivityType.ShortInspection);
    }

    [Fact]
    public void For_Nottinghamshire_a_short_inspection_is_expected_and_a_standard_one_possible()
    {
        var lines = Lines(Recorded("nottinghamshire").Next(new(2024, 7, 15)));
        lines.Should().ContainInOrder("short-inspection expected 2026-11-20 to 2027-11-20", "standard-inspection possible 2026-11-20 to 2027-11-20");
        lines.Should().Contain("action-plan expected by 2024-10-21");
        lines.Should().NotContain(line => line.StartsWith("monitoring-visit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-01-11", null)]
    [InlineData("2026-01-12", "2026-01-12")]
    [InlineData("2026-06-01", "2026-01-12")]
    public void An_activity_is_outside_its_time_from_the_day_after_its_last_day(string asOf, string? since)
    {
        var next = Next(History(Bad), asOf, ActivityType.StandardInspection);
        (next.Earliest, next.Latest).Should().Be((Day("2025-01-11"), Day("2026-01-11")));
        next.OutsideSince.Should().Be(since is null ? null : Day(since));
        next.ToString().Should().Be("standard-inspection expected 2025-01-11 to 2026-01-11" + (since is null ? "" : $", outside the stated window since {since}"));
    }

    [Fact]
    public void An_inexact_day_makes_the_time_wider()
    {
        var next = Next(History(Inspection("2022-07", Grade.Inadequate, published: "2022-09-05")), "2023-01-01", ActivityType.StandardInspection);
        (next.Earliest, next.Latest).Should().Be((Day("2025-01-01"), Day("2026-01-31")));
    }

    [Fact]
    public void Until_the_judgement_is_out_which_kind_comes_next_is_not_known()
    {
        var outlook = History(Good).Next(Day("2023-09-07"));
        outlook.Activities.Where(next => next.Expectation == Expectation.NotKnown).Select(next => next.Activity)
            .Should().BeEquivalentTo([ActivityType.StandardInspection, ActivityType.ShortInspection, ActivityType.MonitoringVisit]);
        outlook.Activities.Where(next => next.Expectation == Expectation.NotKnown).Should().OnlyContain(next => next.Strength == null);
        Next(History(Good), "2023-09-08", ActivityType.ShortInspection).Expectation.Should().Be(Expectation.Expected);
    }

    [Fact]
    public void After_an_inspection_without_overall_effectiveness_much_is_honestly_not_known()
    {
        var outlook = History(Inspection("2026-06-08", Grade.Inadequate, to: "2026-06-19", published: "2026-08-03")).Next(Day("2026-08-25"));
        Lines(outlook).Should().Contain("standard-inspection not-known 2028-12-08 to 2029-12-08")
            .And.Contain("short-inspection not-known 2028-12-08 to 2029-12-08")
            .And.Contain("monitoring-visit not-known");
        var visit = outlook.Activities.Single(next => next.Activity == ActivityType.MonitoringVisit);
        visit.Strength.Should().BeNull();
        visit.RestsOn.Should().Equal(Editions.Ilacs2026.Cycle.MonitoringFollows.AlsoKnown);
        outlook.Activities.Single(next => next.Activity == ActivityType.StandardInspection).Because
            .Should().Contain("ilacs-2026 is presumed in force to 2026-12-31 only; what a new framework says of it is not known.");
    }

    [Fact]
    public void As_of_2027_the_cycle_is_refused_and_what_the_law_sets_is_still_due()
    {
        var outlook = History(Inspection("2026-11-02", Grade.Good, published: "2026-12-14", edition: Editions.Ilacs2026)).Next(Day("2027-01-04"));
        outlook.Refusal!.Code.Should().Be(RefusalCodes.NoEditionKnownYet);
        outlook.Activities.Select(next => next.ToString()).Should().Equal("action-plan expected by 2027-03-25");
        outlook.ToString().Should().StartWith("no-edition-known-yet: ").And.EndWith("\naction-plan expected by 2027-03-25");
    }

    [Theory]
    [InlineData("2022-09-04", null, false)]
    [InlineData("2022-09-05", null, true)]
    [InlineData("2022-12-13", null, true)]
    [InlineData("2022-12-14", null, false)]
    [InlineData("2022-10-01", "2022-09-30", false)]
    [InlineData("2022-10-01", "2022-10-01", false)]
    [InlineData("2022-10-01", "2022-10-02", true)]
    [InlineData("2022-10-01", "2022", false)]
    public void An_action_plan_is_expected_until_it_is_handed_in(string asOf, string? submitted, bool expected) =>
        History(submitted is null ? [Bad] : [Bad, Plan("2022-07-11", submitted)]).Next(Day(asOf)).Activities
            .Any(next => next.ToString() == "action-plan expected by 2022-12-13").Should().Be(expected);

    [Fact]
    public void A_plan_that_is_not_handed_in_is_expected_beyond_its_day_only_within_coverage()
    {
        Lines(Covered("2022-01-01", "2023-01-01", [ActivityType.ActionPlan], Bad, Plan("2022-07-11")).Next(Day("2022-12-14")))
            .Should().Contain("action-plan expected by 2022-12-13, outside the stated window since 2022-12-14");
        Lines(History(Bad, Plan("2022-07-11")).Next(Day("2022-12-14"))).Should().NotContain(line => line.StartsWith("action-plan", StringComparison.Ordinal));
        Lines(History(Bad, Plan("2022-07-11")).Next(Day("2022-12-13"))).Should().Contain("action-plan expected by 2022-12-13");
    }

    [Fact]
    public void A_plan_that_Ofsted_answered_was_handed_in()
    {
        ActionPlan[] answered =
        [
            new() { Answers = Day("2022-07-11"), Response = PlanResponse.Accepted },
            new() { Answers = Day("2022-07-11"), RespondedOn = Day("2022-12-01") },
        ];
        foreach (var plan in answered)
        {
            History(Bad, plan).Next(Day("2022-12-14")).Activities.Should().NotContain(next => next.Activity == ActivityType.ActionPlan);
        }

        History(Bad, Plan("2022-07-11"), Plan("2022-07-11", "2022-12-01")).Next(Day("2022-12-14")).Activities
            .Should().NotContain(next => next.Activity == ActivityType.ActionPlan, "one of the two records has it");
    }

    [Fact]
    public void After_an_area_for_priority_action_a_draft_comes_before_the_plan()
    {
        var visit = Focused("2018-07-10", received: "2018-08-10", priority: true);
        var plans = History(visit).Next(Day("2018-09-10")).Activities.Where(next => next.Activity == ActivityType.ActionPlan).ToArray();
        plans.Select(next => next.Latest).Should().Equal(Day("2018-09-10"), Day("2018-11-19"));
        plans[0].Because[0].Should().StartWith("A draft of the plan");
        plans[0].RestsOn[0].Should().Be(AuthorityPeriods.DraftActionPlan.Used.Evidence);
        History(visit, Plan("2018-07-10", draft: "2018-09-07")).Next(Day("2018-09-10")).Activities
            .Where(next => next.Activity == ActivityType.ActionPlan).Select(next => next.Latest).Should().Equal(Day("2018-11-19"));
        History(Focused("2018-07-10", received: "2018-08-10")).Next(Day("2018-09-10")).Activities.Should().NotContain(next => next.Activity == ActivityType.ActionPlan);
    }

    [Fact]
    public void With_no_inspection_recorded_little_is_known()
    {
        var outlook = History().Next(Day("2024-01-01"));
        Lines(outlook).Should().Equal(
            "annual-engagement-meeting expected", "self-evaluation expected", "focused-visit possible", "standard-inspection not-known", "monitoring-visit not-known");
        History(Focused("2023-02-07")).Next(Day("2024-01-01")).Activities.Single(next => next.Activity == ActivityType.FocusedVisit).Because[0]
            .Should().Be("Which inspection was the last is not recorded, or not certain, so that none is counted since.");
    }

    [Theory]
    [InlineData(0, "expected", null)]
    [InlineData(1, "expected", null)]
    [InlineData(5, "expected", "2023-09-07")]
    [InlineData(6, "possible", null)]
    [InlineData(7, "not-known", null)]
    public void Three_monitoring_visits_a_year_are_four_months_apart_and_no_source_allows_for_an_eighth(int visits, string expectation, string? latest)
    {
        var history = History([Bad, .. Enumerable.Range(1, visits).Select(month => Monitoring($"2023-{month:00}-07"))]);
        var next = history.Next(Day("2023-08-01")).Activities.SingleOrDefault(next => next.Activity == ActivityType.MonitoringVisit);
        next!.Expectation.Code().Should().Be(expectation);
        next.Earliest.Should().BeNull("no source says when a visit is at the soonest");
        next.Latest.Should().Be(latest is null ? null : Day(latest));
        next.OutsideSince.Should().BeNull();
    }

    [Fact]
    public void A_meeting_comes_a_year_after_the_last()
    {
        var history = History(Meeting("2022-11-26"), Meeting("2023-12"), new SelfEvaluation { On = Day("2023-11-01") });
        Next(history, "2023-12-30", ActivityType.AnnualEngagementMeeting).Latest.Should().BeNull("the meeting of December may still come, and a year after the last is no stated window");
        Next(history, "2023-12-31", ActivityType.AnnualEngagementMeeting).Latest.Should().Be(Day("2024-12-31"));
        Next(history, "2023-12-31", ActivityType.SelfEvaluation).Latest.Should().Be(Day("2024-11-01"));
    }

    [Fact]
    public void The_strength_is_that_of_the_first_evidence_and_each_says_why()
    {
        foreach (var next in new[] { Recorded("nottingham"), Recorded("nottinghamshire"), History() }
            .SelectMany(history => new[] { "2020-03-01", "2022-09-06", "2024-11-14", "2026-05-01" }.SelectMany(day => history.Next(Day(day)).Activities)))
        {
            next.Because.Should().NotBeEmpty();
            next.Strength.Should().Be(next.Expectation == Expectation.NotKnown || next.RestsOn.IsEmpty ? null : next.RestsOn[0].Strength);
            (next.Expectation == Expectation.NotKnown || !next.RestsOn.IsEmpty).Should().BeTrue($"{next} rests on something");
        }
    }

    [Fact]
    public void Expectations_have_these_codes()
    {
        Enum.GetValues<Expectation>().Select(one => one.Code()).Should().Equal("expected", "possible", "not-known");
        FluentActions.Invoking(() => default(Expectation).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static InspectionHistory Recorded(string authority) =>
        IlacsJson.History.Read(File.ReadAllBytes(Repository.PathOf($"seeds/records/{authority}.json"))).ValueOrThrow();

    private static NextActivity Next(InspectionHistory history, string asOf, ActivityType type) => history.Next(Day(asOf)).Activities.Single(next => next.Activity == type);

    private static string[] Lines(Outlook outlook) => [.. outlook.Activities.Select(next => next.ToString())];
}
