using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class ParameterTests
{
    private static readonly Parameter[] Statutory = [AuthorityPeriods.ActionPlan, AuthorityPeriods.DraftActionPlan, AuthorityPeriods.PublicationByTheAuthority];

    [Fact]
    public void Every_parameter_of_every_edition_has_evidence_or_says_that_it_is_not_known()
    {
        foreach (var parameter in Editions.All.SelectMany(edition => edition.Cycle.All).Concat(Statutory))
        {
            parameter.Meaning.Should().NotBeNullOrWhiteSpace();
            (parameter.IsKnown && parameter.Evidence.IsEmpty).Should().BeFalse(parameter.Code);
            parameter.Evidence.Should().EndWith(parameter.AlsoKnown);
            if (!parameter.IsKnown)
            {
                parameter.SourcesConflict.Should().BeFalse();
                parameter.Evidence.Should().Equal(parameter.AlsoKnown);
                parameter.ToString().Should().Be($"{parameter.Code}: not known");
            }
        }
    }

    [Fact]
    public void A_parameter_has_one_code_in_all_editions_and_no_other_has_it()
    {
        var codes = Editions.All.Select(edition => edition.Cycle.All.Select(parameter => parameter.Code).ToArray()).ToArray();
        codes.Should().OnlyContain(one => one.SequenceEqual(codes[0]));
        codes[0].Concat(Statutory.Select(parameter => parameter.Code)).Should().OnlyHaveUniqueItems().And.OnlyContain(code => code.All(letter => letter == '-' || char.IsAsciiLetterLower(letter)));
    }

    [Fact]
    public void Where_sources_conflict_every_reading_is_kept_and_one_is_used()
    {
        var visits = Editions.Ilacs2018.Cycle.FocusedVisitsBetweenInspections;
        visits.SourcesConflict.Should().BeTrue();
        visits.Readings.Select(reading => reading.Value.ToString()).Should().Equal("at most 2", "2", "at least 2");
        visits.Used.Should().Be(visits.Readings[0]);
        visits.Evidence.Should().Equal(visits.Readings.Select(reading => reading.Evidence));
        visits.ToString().Should().Be("focused-visits-between-inspections: at most 2");
        Editions.Ilacs2023.Cycle.FocusedVisitsBetweenInspections.IsKnown.Should().BeFalse();

        Editions.All.SelectMany(edition => edition.Cycle.All.Where(parameter => parameter.SourcesConflict).Select(parameter => $"{edition} {parameter.Code}"))
            .Should().Equal(
                "ilacs-2018 focused-visits-between-inspections", "ilacs-2018 monitoring-visits-a-year", "ilacs-2023 monitoring-visits-a-year", "ilacs-2026 monitoring-visits-a-year");
        AuthorityPeriods.ActionPlan.SourcesConflict.Should().BeFalse("they agree on the number, and differ on where to begin");
        AuthorityPeriods.ActionPlan.Readings.Should().HaveCount(2);
    }

    [Fact]
    public void What_monitoring_visits_follow_since_April_2026_is_not_known()
    {
        var follows = Editions.Ilacs2026.Cycle.MonitoringFollows;
        follows.IsKnown.Should().BeFalse();
        follows.AlsoKnown.Should().ContainSingle().Which.Strength.Should().Be(SourceStrength.Unsourced);
        follows.TryGetValue(out _).Should().BeFalse();
        FluentActions.Invoking(() => follows.Used).Should().Throw<InvalidOperationException>().WithMessage("No source gives the parameter monitoring-follows.");
        (Editions.Ilacs2023.Cycle.MonitoringFollows.Used.Value == [Grade.Inadequate]).Should().BeTrue();
    }

    [Fact]
    public void The_numbers_that_the_rules_use_are_these()
    {
        foreach (var edition in Editions.All.Where(edition => edition.SelectedByDate))
        {
            var cycle = edition.Cycle;
            new Parameter[]
            {
                cycle.ShortInspectionDays, cycle.StandardInspectionDays, cycle.FocusedVisitDays, cycle.MonitoringVisitDays, cycle.MonthsBetweenInspections,
                cycle.MonitoringVisitsAYear, cycle.MonitoringVisitsUsual, cycle.MonitoringVisitsMaximum, cycle.MonthsBetweenEngagementMeetings,
            }.Select(parameter => parameter.ToString()).Should().Equal(
                "short-inspection-days: 5", "standard-inspection-days: 10", "focused-visit-days: 2", "monitoring-visit-days: 2", "months-between-inspections: 30 to 42",
                "monitoring-visits-a-year: 3 to 4", "monitoring-visits-usual: 6", "monitoring-visits-most: at most 7", "months-between-engagement-meetings: 12");
            (cycle.ShortInspectionFollows.Used.Value == [Grade.Outstanding, Grade.Good]).Should().BeTrue();
        }

        Editions.Sif2013.Cycle.MonthsBetweenInspections.IsKnown.Should().BeFalse();
        Editions.Sif2013.Cycle.MonitoringVisitsAYear.ToString().Should().Be("monitoring-visits-a-year: 4");
        Statutory.Select(parameter => parameter.ToString()).Should().Equal(
            "action-plan-working-days: 70", "draft-action-plan-working-days: 20", "authority-publication-working-days: 30");
    }

    [Theory]
    [InlineData("2020-03-16", "certainly-not")]
    [InlineData("2020-03-17", "certainly")]
    [InlineData("2021-04-27", "certainly")]
    [InlineData("2021-04-28", "possibly")]
    [InlineData("2021-06-27", "possibly")]
    [InlineData("2021-06-28", "certainly-not")]
    [InlineData("2020-03", "possibly")]
    [InlineData("../2020-03-16", "certainly-not")]
    [InlineData("../2020-03-17", "possibly")]
    [InlineData("2021-06-28/..", "certainly-not")]
    [InlineData("2020-03-17/..", "possibly")]
    public void Routine_inspection_was_suspended_for_certain_to_the_day_on_which_it_was_last_said_to_be(string day, string expected) =>
        PandemicPeriods.RoutineInspection.Includes(Days(day)).Should().Be(expected switch
        {
            "certainly" => Certainty.Certain,
            "possibly" => Certainty.Possible,
            _ => Certainty.Impossible,
        });

    [Fact]
    public void Dated_facts_have_codes_evidence_and_bounds_that_say_what_is_not_known()
    {
        PandemicPeriods.All.Select(fact => $"{fact.Code} {fact}").Should().Equal(
            "routine-inspection-suspended from 2020-03-17 to 2021-04-27/2021-06-27",
            "visits-paused from 2020-11-05 to 2020-12-31/2021-05-31",
            "assurance-visits from 2020-09-01 to 2021-05-31/2021-08-31");
        PandemicPeriods.All.Should().OnlyContain(fact => !fact.LastDay.IsExact && !fact.Evidence.IsEmpty && fact.Name.Length > 0);
        PandemicPeriods.All.Should().OnlyContain(fact => fact.Evidence.Any(one => one.Statement.Contains("no source gives", StringComparison.OrdinalIgnoreCase)));
        FluentActions.Invoking(() => PandemicPeriods.Visits.Includes(default)).Should().Throw<ArgumentException>();
    }
}
