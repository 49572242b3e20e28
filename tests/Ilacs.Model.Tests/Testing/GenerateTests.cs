using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Ilacs.Model.Testing.Tests;

/// <summary>What the generators make is what they say; with the attribute of FsCheck for xunit, as a user would write it.</summary>
[Properties(Arbitrary = [typeof(IlacsArbitraries)])]
public class GenerateTests
{
    [Property]
    public void In_a_clean_history_nothing_is_found(InspectionHistory history) => history.Validate().ShouldBeClean();

    [Property]
    public void In_a_clean_intervention_nothing_is_found(InterventionHistory intervention) => intervention.Validate().ShouldBeClean();

    [Property]
    public void In_a_clean_inspection_nothing_is_found(Inspection inspection) => inspection.Validate().ShouldBeClean();

    [Property]
    public void In_a_clean_cycle_event_nothing_is_found(CycleEvent cycleEvent) => cycleEvent.Validate().ShouldBeClean();

    [Property]
    public void In_a_clean_intervention_event_nothing_is_found(InterventionEvent happened) => happened.Validate().ShouldBeClean();

    [Property]
    public bool A_grade_is_one_of_the_four(Grade grade) => Grade.All.Contains(grade);

    [Property]
    public bool A_judgement_is_a_grade_or_says_why_there_is_none(Judgement judgement) => judgement.IsGraded ? judgement.Grade is not null : judgement.NoGrade is not null;

    [Property]
    public bool Judgements_belong_to_an_edition(Judgements judgements) => Editions.All.Contains(judgements.Edition);

    [Property]
    public bool Days_are_possible(ImpreciseDate days) => !days.IsDefault && ImpreciseDate.Parse(days.ToString()) == days;

    [Property]
    public bool A_day_is_near_a_boundary(LocalDate day) => Boundaries.All.Any(boundary => Math.Abs(Period.DaysBetween(boundary.Day, day)) <= 3);

    [Property]
    public bool An_authority_has_a_code(Authority authority) => authority.Urn is not null || authority.DfeCode is not null || authority.GssCode is not null;

    [Property]
    public void A_fault_is_the_only_one(FaultyHistory history, FaultyIntervention intervention, FaultyDocument document)
    {
        history.History.Validate().ShouldHaveOnly(history.Code);
        intervention.Validate().ShouldHaveOnly(intervention.Code);
        document.Read().ShouldHaveOnly(document.Code);
    }

    [Fact]
    public void Every_grade_edition_and_combination_comes_up()
    {
        Generate.AnyGrade.Sample(200).Distinct().Should().HaveCount(4);
        Generate.AnyEdition.Sample(200).Distinct().Should().HaveCount(Editions.All.Length);
        Generate.AnyGradesOf(Editions.Ilacs2018).Sample(2000).Distinct().Should().HaveCount(64);
        Generate.AnyJudgementsOf(Editions.Ilacs2018).Sample(8000).Distinct().Should().HaveCount(6 * 6 * 6);
    }

    [Fact]
    public void Clean_histories_have_events_of_every_kind_that_there_still_is_and_every_edition_of_ILACS()
    {
        // The newest edition has few months, so few histories reach it; the same ones are drawn each time.
        InspectionHistory[] histories = [.. Generate.CleanHistory.Sample(4000, new Rnd(20261122), 50)];
        histories.SelectMany(history => history.Events).Select(cycleEvent => cycleEvent.Type).Distinct().Should().BeEquivalentTo(
            Enum.GetValues<CycleEventType>().Except([CycleEventType.SingleInspection, CycleEventType.SingleInspectionReinspection, CycleEventType.AssuranceVisit, CycleEventType.JointTargetedAreaInspection]));
        histories.SelectMany(history => history.Inspections).Select(inspection => inspection.Edition).Distinct().Should().BeEquivalentTo(Editions.All.Where(edition => edition.SelectedByDate));
        histories.Should().Contain(history => history.Events.Length == 0).And.Contain(history => history.Events.Length > 20);
    }

    [Fact]
    public void Clean_events_and_events_are_of_every_kind()
    {
        Generate.CleanCycleEvent.Sample(1000).Select(cycleEvent => cycleEvent.Type).Distinct().Should().BeEquivalentTo(Enum.GetValues<CycleEventType>());
        Generate.CleanInterventionEvent.Sample(1000).Select(happened => happened.Type).Distinct().Should().BeEquivalentTo(Enum.GetValues<InterventionEventType>());
    }

    [Fact]
    public void Any_history_and_any_intervention_can_have_very_much_wrong_with_them()
    {
        Generate.AnyHistory.Sample(100).Select(history => history.Validate().Count).Max().Should().BeGreaterThan(50);
        Generate.AnyIntervention.Sample(200).Select(intervention => intervention.Validate().Count).Max().Should().BeGreaterThan(5);
    }

    [Fact]
    public void Boundaries_are_the_days_on_which_something_begins_or_ends()
    {
        string[] lines = [.. Boundaries.All.Select(boundary => $"{(ImpreciseDate)boundary.Day} {boundary.What}")];
        lines.Should().Contain(
        [
            "2018-01-01 first on-site day of ILACS 2018", "2026-04-01 first on-site day of ILACS 2026", "2020-03-17 first day of routine-inspection-suspended",
            "2022-09-19 bank holiday", "2023-03-31 last day of Cumbria", "2023-04-01 first day of Cumberland", "2013-11-01 first day of the register",
        ]);
        Generate.DateAroundABoundary.Sample(1000).Count(day => Math.Abs(Period.DaysBetween(Editions.Ilacs2023.FirstOnSiteDay, day)) <= 3).Should().BeGreaterThan(5);
        Boundaries.All.Should().BeInAscendingOrder(boundary => boundary.Day);
    }
}
