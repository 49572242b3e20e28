using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class OutlookTests
{
    private static readonly Inspection Bad = Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22", published: "2022-09-05");
    private static readonly Inspection Middling = Inspection("2022-07-11", Grade.RequiresImprovement, to: "2022-07-22", published: "2022-09-05");
    private static readonly Inspection Good = Inspection("2023-07-10", Grade.Good, to: "2023-07-21", published: "2023-09-08");

    [Fact]
    public void For_Nottingham_after_the_sixth_visit_one_more_is_possible_and_the_inspection_comes_next()
    {
        var outlook = Recorded("nottingham").Next(new(2024, 11, 14));
        outlook.AsOf.Should().Be(new LocalDate(2024, 11, 14));
        outlook.Refusal.Should().BeNull();
        Lines(outlook).Should().Contain("Standard inspection: expected judging by earlier cases between 11 June 2025 and 11 April 2026").And.Contain("Monitoring visit: possible");
        outlook.Events.Should().NotContain(next => next.Type == CycleEventType.ShortInspection);
    }

    [Fact]
    public void For_Nottinghamshire_a_short_inspection_is_expected_and_a_standard_one_possible()
    {
        var lines = Lines(Recorded("nottinghamshire").Next(new(2024, 7, 15)));
        lines.Should().ContainInOrder(
            "Short inspection: expected between 20 November 2026 and 20 November 2027; judging by earlier cases between 20 December 2026 and 20 February 2028",
            "Standard inspection: possible between 20 November 2026 and 20 November 2027; judging by earlier cases between 20 December 2026 and 20 February 2028");
        lines.Should().Contain("Action plan: expected no later than 21 October 2024");
        lines.Should().NotContain(line => line.StartsWith("monitoring-visit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-01-11", null)]
    [InlineData("2026-01-12", "2026-01-12")]
    [InlineData("2026-06-01", "2026-01-12")]
    public void An_event_is_outside_its_time_from_the_day_after_its_last_day(string asOf, string? since)
    {
        var next = Next(History(Middling), asOf, CycleEventType.StandardInspection);
        (next.Earliest, next.Latest).Should().Be((Day("2025-01-11"), Day("2026-01-11")));
        next.OutsideSince.Should().Be(since is null ? null : Day(since));
        next.ToString().Should().Be(
            "Standard inspection: expected between 11 January 2025 and 11 January 2026" + (since is null ? "" : " (this time has passed)")
            + $"; judging by earlier cases between 11 February 2025 and 11 April 2026{(next.ObservedIsOver ? " (this time has passed)" : "")}");
        next.ObservedIsOver.Should().Be(asOf == "2026-06-01");
    }

    [Fact]
    public void No_source_states_an_interval_for_a_re_inspection_after_inadequate()
    {
        var next = Next(History(Bad), "2026-06-01", CycleEventType.StandardInspection);
        (next.Earliest, next.Latest, next.OutsideSince).Should().Be((null, null, null));
        next.Observed!.Interval.Should().BeSameAs(Editions.Ilacs2023.Cycle.MonthsToReinspectionObserved);
        next.ToString().Should().Be("Standard inspection: expected judging by earlier cases between 11 June 2025 and 11 April 2026 (this time has passed)");
        next.Reasons.Select(reason => reason.Sentence).Should().Contain("No source says how long after an inadequate judgement the re-inspection comes.");
        Between(Bad, Inspection("2026-06-01", Grade.Good, edition: Editions.Ilacs2026)).Should().BeEmpty();
    }

    [Fact]
    public void Until_a_report_is_out_it_is_said_when_it_is_likely_to_be()
    {
        var last = Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22");
        last.ReportExpected!.ToString().Should().Be("judging by earlier cases between 22 August 2022 and 23 September 2022");
        Next(History(last), "2022-08-01", CycleEventType.StandardInspection).Reasons.Select(reason => reason.Sentence)
            .Should().Contain("Its report is likely to be published between 22 August 2022 and 23 September 2022: 284 of 321 reports took that long.");
        Inspection("2022-07-11", Grade.Inadequate).ReportExpected.Should().BeNull("its last day is not known");
        Inspection("2016-05-09", Grade.Good, CycleEventType.SingleInspection, to: "2016-06-03").ReportExpected!.Earliest.Should().Be(Day("2016-07-17"));
    }

    [Fact]
    public void The_first_monitoring_visit_is_observed_five_to_nine_months_after_publication()
    {
        Next(History(Bad), "2023-06-05", CycleEventType.MonitoringVisit).ToString().Should().Be("Monitoring visit: expected judging by earlier cases between 5 February 2023 and 5 June 2023");
        Next(History(Bad), "2023-06-06", CycleEventType.MonitoringVisit).Observed.Should().BeNull("it is over, and a visit may not be recorded");
        Next(History(Bad, Monitoring("2023-02-07")), "2023-03-01", CycleEventType.MonitoringVisit).Observed.Should().BeNull();
    }

    [Fact]
    public void An_inexact_day_makes_the_time_wider()
    {
        var next = Next(History(Inspection("2022-07", Grade.RequiresImprovement, published: "2022-09-05")), "2023-01-01", CycleEventType.StandardInspection);
        (next.Earliest, next.Latest).Should().Be((Day("2025-01-01"), Day("2026-01-31")));
    }

    [Fact]
    public void Until_the_judgement_is_out_which_kind_comes_next_is_not_known()
    {
        var outlook = History(Good).Next(Day("2023-09-07"));
        outlook.Events.Where(next => next.Expectation == Expectation.NotKnown).Select(next => next.Type)
            .Should().BeEquivalentTo([CycleEventType.StandardInspection, CycleEventType.ShortInspection, CycleEventType.MonitoringVisit]);
        outlook.Events.Where(next => next.Expectation == Expectation.NotKnown).Should().OnlyContain(next => next.Strength == null);
        Next(History(Good), "2023-09-08", CycleEventType.ShortInspection).Expectation.Should().Be(Expectation.Expected);
    }

    [Fact]
    public void After_an_inspection_without_overall_effectiveness_much_is_honestly_not_known()
    {
        var outlook = History(Inspection("2026-06-08", Grade.Inadequate, to: "2026-06-19", published: "2026-08-03")).Next(Day("2026-08-25"));
        Lines(outlook).Should().Contain("Standard inspection: not known between 8 December 2028 and 8 December 2029; judging by earlier cases between 8 January 2029 and 8 March 2030")
            .And.Contain("Short inspection: not known between 8 December 2028 and 8 December 2029; judging by earlier cases between 8 January 2029 and 8 March 2030")
            .And.Contain("Monitoring visit: not known");
        var visit = outlook.Events.Single(next => next.Type == CycleEventType.MonitoringVisit);
        visit.Strength.Should().BeNull();
        visit.Evidence.Should().Equal(Editions.Ilacs2026.Cycle.MonitoringFollows.AlsoKnown);
        outlook.Events.Single(next => next.Type == CycleEventType.StandardInspection).Reasons[0].Sentence
            .Should().Be("ILACS 2026 is presumed to be still in force: checked to 25 August 2026; Ofsted has announced a new framework for 2027.");
        outlook.Reasons.Should().BeEmpty("only the windows reach beyond the day to which the edition was checked");
    }

    [Fact]
    public void Every_answer_after_the_last_check_says_first_that_the_edition_is_presumed()
    {
        var history = History(Inspection("2026-11-02", Grade.Good, published: "2026-12-14", edition: Editions.Ilacs2026));
        const string Presumed = "ILACS 2026 is presumed to be still in force: checked to 25 August 2026; Ofsted has announced a new framework for 2027.";
        foreach (var day in new[] { "2026-12-31", "2027-01-01", "2031-06-01" })
        {
            var outlook = history.Next(Day(day));
            outlook.Refusal.Should().BeNull();
            outlook.Reasons.Single().Code.Should().Be(ReasonCodes.EditionPresumed);
            outlook.Reasons.Single().Arguments["edition"].Should().BeSameAs(Editions.Ilacs2026);
            outlook.ToString().Should().StartWith(Presumed + "\n");
            outlook.Events.SelectMany(next => next.Reasons).Should().NotContain(reason => reason.Code == ReasonCodes.EditionPresumed);
            history.Monitoring(Day(day)).Reasons[0].Sentence.Should().Be(Presumed);
        }

        Lines(history.Next(Day("2027-01-04"))).Should().Contain("Action plan: expected no later than 25 March 2027").And.Contain("Standard inspection: not known between 2 May 2029 and 2 May 2030; judging by earlier cases between 2 June 2029 and 2 August 2030");
    }

    [Theory]
    [InlineData("2025-03-31")]
    [InlineData("2026-08-25")]
    public void A_time_that_ends_after_the_last_check_is_said_to_be_presumed_whenever_the_question_is_asked(string asOf)
    {
        var history = History(Inspection("2024-05-20", Grade.Good, published: "2024-07-12"), Meeting("2025-12-01"));
        foreach (var next in history.Next(Day(asOf)).Events)
        {
            (next.Reasons[0].Code == ReasonCodes.EditionPresumed).Should().Be(next.Latest > Day("2026-08-25"), next.ToString());
        }
    }

    [Fact]
    public void Where_a_visit_may_be_missing_no_day_is_given_for_the_next()
    {
        var history = History(Bad, Monitoring("2023-02-07"));
        var next = Next(history, "2023-08-01", CycleEventType.MonitoringVisit);
        next.ToString().Should().Be("Monitoring visit: expected");
        next.Reasons.Select(reason => reason.Code).Should().Equal("visits-may-be-missing", "overall-found", "visits-held");
    }

    [Fact]
    public void Before_the_first_edition_the_cycle_is_refused_and_what_the_law_sets_is_still_due()
    {
        var outlook = History(Inspection("2017-10-02", Grade.Good, CycleEventType.SingleInspection, published: "2017-11-27")).Next(Day("2017-12-01"));
        outlook.Refusal!.Code.Should().Be(RefusalCodes.BeforeTheFirstEdition);
        Lines(outlook).Should().Equal("Action plan: expected no later than 8 March 2018");
        outlook.ToString().Should().StartWith("before-the-first-edition: ").And.EndWith("\nAction plan: expected no later than 8 March 2018");
    }

    [Theory]
    [InlineData("2020-03-16", "Focused visit: possible")]
    [InlineData("2020-03-17", "Assurance visit: possible from 1 September 2020")]
    [InlineData("2020-08-31", "Assurance visit: possible from 1 September 2020")]
    [InlineData("2020-09-01", "Assurance visit: possible")]
    [InlineData("2020-11-04", "Assurance visit: possible")]
    [InlineData("2020-11-05", "Assurance visit: possible from 1 January 2021")]
    [InlineData("2020-12-31", "Assurance visit: possible from 1 January 2021")]
    [InlineData("2021-01-01", "Assurance visit: possible")]
    [InlineData("2021-05-31", "Assurance visit: possible")]
    [InlineData("2021-06-01", "Focused visit: possible", "Assurance visit: possible")]
    [InlineData("2021-08-31", "Focused visit: possible", "Assurance visit: possible")]
    [InlineData("2021-09-01", "Focused visit: possible")]
    public void In_the_pandemic_assurance_visits_took_the_place_of_focused_visits_and_visits_were_paused(string asOf, params string[] expected)
    {
        var visits = History(Inspection("2019-10-07", Grade.Good, published: "2020-01-06")).Next(Day(asOf)).Events
            .Where(next => next.Type is CycleEventType.FocusedVisit or CycleEventType.AssuranceVisit).ToArray();
        visits.Select(next => next.ToString()).Should().Equal(expected);
        foreach (var next in visits)
        {
            // The reasons name just the periods that the day may lie in.
            var periods = next.Type == CycleEventType.FocusedVisit ? Held(PandemicPeriods.RoutineInspection, PandemicPeriods.Visits)
                : Day(asOf) < PandemicPeriods.AssuranceVisits.From ? [PandemicPeriods.RoutineInspection, PandemicPeriods.AssuranceVisits]
                : Held(PandemicPeriods.AssuranceVisits, PandemicPeriods.Visits);
            next.Reasons.Where(reason => reason.Code == ReasonCodes.PandemicPeriod).Select(reason => reason.Arguments["period"]).Should().Equal(periods);
            periods.SelectMany(period => period.Evidence).Should().BeSubsetOf(next.Evidence);
        }

        DatedFact[] Held(params DatedFact[] all) => [.. all.Where(period => period.Includes(Day(asOf)) != Certainty.Impossible)];
    }

    [Fact]
    public void Monitoring_visits_were_paused_too()
    {
        var history = History(Inspection("2019-10-07", Grade.Inadequate, published: "2020-01-06"), Monitoring("2020-10-06"));
        var suspended = Next(history, "2020-11-04", CycleEventType.MonitoringVisit);
        suspended.ToString().Should().Be("Monitoring visit: expected", "the number of visits in a year says nothing in the suspension");
        suspended.Reasons[0].Arguments["period"].Should().BeSameAs(PandemicPeriods.RoutineInspection);
        var paused = Next(history, "2020-11-26", CycleEventType.MonitoringVisit);
        paused.ToString().Should().Be("Monitoring visit: expected from 1 January 2021");
        paused.Reasons[1].Sentence.Should().Be(
            "Visits were paused in the second lockdown, from 5 November 2020. No source gives the last day; it was between 31 December 2020 and 31 May 2021.");
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
        History(submitted is null ? [Bad] : [Bad, Plan("2022-07-11", submitted)]).Next(Day(asOf)).Events
            .Any(next => next.ToString() == "Action plan: expected no later than 13 December 2022").Should().Be(expected);

    [Fact]
    public void A_plan_that_is_not_handed_in_is_expected_beyond_its_day_only_within_coverage()
    {
        Lines(Covered("2022-01-01", "2023-01-01", [CycleEventType.ActionPlan], Bad, Plan("2022-07-11")).Next(Day("2022-12-14")))
            .Should().Contain("Action plan: expected no later than 13 December 2022 (this time has passed)");
        Lines(History(Bad, Plan("2022-07-11")).Next(Day("2022-12-14"))).Should().NotContain(line => line.StartsWith("action-plan", StringComparison.Ordinal));
        Lines(History(Bad, Plan("2022-07-11")).Next(Day("2022-12-13"))).Should().Contain("Action plan: expected no later than 13 December 2022");
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
            History(Bad, plan).Next(Day("2022-12-14")).Events.Should().NotContain(next => next.Type == CycleEventType.ActionPlan);
        }

        History(Bad, Plan("2022-07-11"), Plan("2022-07-11", "2022-12-01")).Next(Day("2022-12-14")).Events
            .Should().NotContain(next => next.Type == CycleEventType.ActionPlan, "one of the two records has it");
    }

    [Fact]
    public void After_an_area_for_priority_action_a_draft_comes_before_the_plan()
    {
        var visit = Focused("2018-07-10", received: "2018-08-10", priority: true);
        var plans = History(visit).Next(Day("2018-09-10")).Events.Where(next => next.Type == CycleEventType.ActionPlan).ToArray();
        plans.Select(next => next.Latest).Should().Equal(Day("2018-09-10"), Day("2018-11-19"));
        plans[0].Reasons[0].Sentence.Should().StartWith("The draft action plan");
        plans[0].Evidence[0].Should().Be(AuthorityPeriods.DraftActionPlan.Used.Evidence);
        History(visit, Plan("2018-07-10", draft: "2018-09-07")).Next(Day("2018-09-10")).Events
            .Where(next => next.Type == CycleEventType.ActionPlan).Select(next => next.Latest).Should().Equal(Day("2018-11-19"));
        History(Focused("2018-07-10", received: "2018-08-10")).Next(Day("2018-09-10")).Events.Should().NotContain(next => next.Type == CycleEventType.ActionPlan);
    }

    [Fact]
    public void With_no_inspection_recorded_little_is_known()
    {
        var outlook = History().Next(Day("2024-01-01"));
        Lines(outlook).Should().Equal(
            "Annual engagement meeting: expected", "Self-evaluation: expected", "Focused visit: possible", "Standard inspection: not known", "Monitoring visit: not known");
        History(Focused("2023-02-07")).Next(Day("2024-01-01")).Events.Single(next => next.Type == CycleEventType.FocusedVisit).Reasons[0].Sentence
            .Should().Be("We do not know which inspection was the last, so we cannot count the visits since.");
    }

    [Theory]
    [InlineData(0, "expected", null)]
    [InlineData(1, "expected", null)]
    [InlineData(5, "expected", "2023-09-07")]
    [InlineData(6, "possible", null)]
    [InlineData(7, "not-known", null)]
    public void Three_monitoring_visits_a_year_are_four_months_apart_and_no_source_allows_for_an_eighth(int visits, string expectation, string? latest)
    {
        var history = Covered("2022-09-05", "2023-08-01", [CycleEventType.MonitoringVisit], [Bad, .. Enumerable.Range(1, visits).Select(month => Monitoring($"2023-{month:00}-07"))]);
        var next = history.Next(Day("2023-08-01")).Events.SingleOrDefault(next => next.Type == CycleEventType.MonitoringVisit);
        next!.Expectation.Code().Should().Be(expectation);
        next.Earliest.Should().BeNull("no source says when a visit is at the soonest");
        next.Latest.Should().Be(latest is null ? null : Day(latest));
        next.OutsideSince.Should().BeNull();
    }

    [Fact]
    public void A_meeting_comes_a_year_after_the_last()
    {
        var history = History(Meeting("2022-11-26"), Meeting("2023-12"), new SelfEvaluation { On = Day("2023-11-01") });
        Next(history, "2023-12-30", CycleEventType.AnnualEngagementMeeting).Latest.Should().BeNull("the meeting of December may still come, and a year after the last is no stated window");
        Next(history, "2023-12-31", CycleEventType.AnnualEngagementMeeting).Latest.Should().Be(Day("2024-12-31"));
        Next(history, "2023-12-31", CycleEventType.SelfEvaluation).Latest.Should().Be(Day("2024-11-01"));
    }

    [Fact]
    public void The_strength_is_that_of_the_first_evidence_and_each_says_why()
    {
        foreach (var next in new[] { Recorded("nottingham"), Recorded("nottinghamshire"), History() }
            .SelectMany(history => new[] { "2020-03-01", "2022-09-06", "2024-11-14", "2026-05-01" }.SelectMany(day => history.Next(Day(day)).Events)))
        {
            next.Reasons.Should().NotBeEmpty().And.OnlyContain(reason => reason.Sentence.Length > 0);
            next.Strength.Should().Be(next.Expectation == Expectation.NotKnown || next.Evidence.IsEmpty ? null : next.Evidence[0].Strength);
            (next.Expectation == Expectation.NotKnown || !next.Evidence.IsEmpty).Should().BeTrue($"{next} rests on something");
        }
    }

    [Fact]
    public void Expectations_have_these_codes()
    {
        Enum.GetValues<Expectation>().Select(one => one.Code()).Should().Equal("expected", "possible", "not-known");
        FluentActions.Invoking(() => default(Expectation).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static InspectionHistory Recorded(string authority) =>
        IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf($"seeds/records/{authority}.json"))).ValueOrThrow();

    private static ExpectedEvent Next(InspectionHistory history, string asOf, CycleEventType type) => history.Next(Day(asOf)).Events.Single(next => next.Type == type);

    private static string[] Lines(Outlook outlook) => [.. outlook.Events.Select(next => next.ToString())];
}
