using NodaTime;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>What the cells of Ofsted's files mean.</summary>
public class OfficialRowTests
{
    private const string York = "Ofsted Local Authority Webpage,E06000014,York,Current,\"North East, Yorkshire and the Humber\"";

    private static readonly string History = string.Join(',', Layouts2025.History.Headings);
    private static readonly string InYear = string.Join(',', Layouts2025.InYear.Headings);

    [Fact]
    public void A_row_is_an_inspection_with_its_edition_by_the_first_on_site_day()
    {
        var inspection = Read($"{York},24/02/2025,15/04/2025,ILACS Standard Inspection,Outstanding,Good,Good,Requires improvement to be good,Inadequate").TheInspection();
        inspection.Type.Should().Be(CycleEventType.StandardInspection);
        inspection.Edition.Should().BeSameAs(Editions.Ilacs2023);
        inspection.FirstOnSiteDay.Day.Should().Be(new LocalDate(2025, 2, 24));
        inspection.PublishedOn!.Value.Day.Should().Be(new LocalDate(2025, 4, 15));
        inspection.Judgements.ToString().Should().Be("ilacs-2023: leaders good, help-and-protection good, children-in-care requires-improvement, care-leavers inadequate");
    }

    [Fact]
    public void Before_2023_the_column_children_in_care_holds_the_combined_judgement()
    {
        var file = Read($"{York},07/03/2022,04/05/2022,ILACS Standard Inspection,Good,Good,Good,Outstanding,");
        file.Problems.Should().BeEmpty();
        var inspection = file.TheInspection();
        inspection.Edition.Should().BeSameAs(Editions.Ilacs2018);
        inspection.Judgements.Code("children-in-care-and-care-leavers").Should().Be("outstanding");
    }

    [Fact]
    public void Since_April_2026_a_blank_overall_is_not_in_the_edition()
    {
        var file = Read($"{York},13/04/2026,,ILACS Short Inspection,,Good,Good,Good,Good");
        file.Problems.Should().BeEmpty();
        file.TheInspection().OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotInEdition);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void Before_2023_a_blank_or_a_hyphen_for_care_leavers_is_no_judgement(string text) =>
        Read($"{York},07/03/2022,04/05/2022,ILACS Standard Inspection,Good,Good,Good,Outstanding,{text}").Problems.Should().BeEmpty();

    [Theory]
    [InlineData("24/02/2025,15/04/2025,ILACS Standard Inspection,Good,,Good,Good,Good", "The impact of leaders on social work practice with children and families area-missing")]
    [InlineData("24/02/2025,15/04/2025,ILACS Standard Inspection,Good,Good,Good,Good,-", "The experiences and progress of care leavers area-missing")]
    [InlineData("07/03/2022,04/05/2022,ILACS Standard Inspection,Good,Good,Good,Good,Good", "The experiences and progress of care leavers area-not-in-edition")]
    [InlineData("24/02/2025,15/04/2025,ILACS Standard Inspection,Good,nan,Good,Good,Good", "The impact of leaders on social work practice with children and families area-missing")]
    [InlineData("24/02/2025,15/04/2025,ILACS Standard Inspection,Good,2,Good,Good,Good", "The impact of leaders on social work practice with children and families grade-not-understood")]
    [InlineData("24/02/2025,15/04/2025,Area SEND inspection,Good,Good,Good,Good,Good", "Inspection type event-not-understood")]
    [InlineData("2/24/2025,15/04/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good", "Inspection date date-not-understood")]
    [InlineData("24/02/2025,soon,ILACS Standard Inspection,Good,Good,Good,Good,Good", "Publication date date-not-understood")]
    [InlineData("11/01/2016,15/03/2016,ILACS Standard Inspection,Good,Good,Good,Good,Good", "Inspection date edition-not-understood")]
    [InlineData("24/02/2025,15/01/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good", "Publication date dates-reversed")]
    [InlineData("24/02/2025,15/04/2025,ILACS Standard Inspection,Outstanding,Good,Good,Good,Inadequate", "Overall effectiveness overall-not-permitted")]
    public void What_cannot_be_is_told_at_its_cell(string cells, string told)
    {
        var file = Read($"{York},{cells}");
        file.Told().Should().Equal($"2 {told}");
        file.Problems.Single().Text.Should().Be(file.Tables.Single().Rows.Single().Cells.FirstOrDefault(cell => cell.Key == file.Problems.Single().Column).Value ?? "");
        file.IsValid.Should().BeFalse();
    }

    [Fact]
    public void What_is_not_understood_is_not_known_in_the_record_and_the_rest_is_kept()
    {
        var inspection = Read($"{York},24/02/2025,15/04/2025,ILACS Standard Inspection,Good,Excellent,Good,Good,Good").TheInspection();
        inspection.Judgements.Code("leaders").Should().Be("not-known");
        inspection.Judgements.Code("help-and-protection").Should().Be("good");
    }

    [Theory]
    [InlineData("ILACS Focused Visit", CycleEventType.FocusedVisit)]
    [InlineData("LA Monitoring visit", CycleEventType.MonitoringVisit)]
    public void Visits_have_a_theme_and_no_grade(string type, CycleEventType expected)
    {
        var file = Given.Lines(InYear, $"x,E06000041,Wokingham,South East,11/12/2024,28/01/2025,{type},,,,,,Care leavers");
        file.Problems.Should().BeEmpty();
        var visit = (Visit)file.TheEvent();
        visit.Type.Should().Be(expected);
        visit.Theme.Should().Be(VisitTheme.CareLeavers);
        visit.Sources.Single().StatedMembers.Should().Equal("type", "onSite", "publishedOn", "theme");
    }

    [Theory]
    [InlineData("ILACS Focused Visit,Good,,,,,Care leavers", "Overall effectiveness grade-on-ungraded-event")]
    [InlineData("LA Monitoring visit,,,,,?,Care leavers", "The experiences and progress of care leavers grade-on-ungraded-event")]
    [InlineData("ILACS Focused Visit,,,,,,Fostering", "Visit Theme theme-not-understood")]
    [InlineData("ILACS Short Inspection,Good,Good,Good,Good,Good,Care leavers", "Visit Theme theme-not-understood")]
    public void A_grade_of_a_visit_or_a_theme_of_an_inspection_is_told(string cells, string told) =>
        Given.Lines(InYear, $"x,E06000041,Wokingham,South East,11/12/2024,28/01/2025,{cells}").Told().Should().Equal($"2 {told}");

    [Fact]
    public void An_authority_that_was_not_yet_inspected_has_no_event_and_an_empty_history()
    {
        var file = Given.Lines(string.Join(',', Layouts2025.Latest.Headings), "x,E06000063,Cumberland,North West,Not yet inspected,,,,,,");
        file.Problems.Should().BeEmpty();
        file.Tables.Single().Rows.Single().IsNotYetInspected.Should().BeTrue();
        var joined = JoinedHistories.Of(file);
        joined.Histories.Single().Events.Should().BeEmpty();
        joined.Issues.Select(issue => issue.Code).Should().Equal(JoinCodes.AuthorityNotYetInspected);
    }

    [Theory]
    [InlineData("E06000014,York,Current,London", "Ofsted region region-contradictory")]
    [InlineData("E06000014,York,No longer exists,", "Local authority status status-contradictory")]
    [InlineData("E06000014,York,Perhaps,", "Local authority status status-contradictory")]
    [InlineData("E06000015,York,Current,", "Local authority name authority-contradictory")]
    [InlineData("E06000999,York,Current,", "Local authority name authority-not-in-register")]
    [InlineData("E06000014,London,Current,", "Local authority name authority-not-in-register")]
    [InlineData("E06000014,Kent and Medway,Current,", "Local authority name authority-not-in-register")]
    [InlineData("E06000014,Avon,Current,", "Local authority name authority-not-in-register")]
    [InlineData(",Avon,Current,", "Local authority name authority-not-in-register")]
    [InlineData("E0600,York,Current,", "Local authority area code code-not-understood")]
    [InlineData("E06000014,,Current,", "Local authority name authority-missing")]
    public void A_row_whose_authority_contradicts_the_register_is_told(string authority, string told) =>
        Read($"x,{authority},24/02/2025,15/04/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good").Told().Should().Equal($"2 {told}");

    [Theory]
    [InlineData("E12000007,London")]
    [InlineData("E92000001,England")]
    [InlineData("E12000003,")]
    [InlineData(",Inner London")]
    public void A_row_with_the_name_or_code_of_a_region_is_a_note(string area)
    {
        const string Rest = "Current,,24/02/2025,15/04/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good";
        var file = Read($"x,E06000014,York,{Rest}", $"x,{area},{Rest}");
        file.Told().Should().Equal("3 Local authority name note-in-the-table");
        file.Tables.Single().Rows.Should().ContainSingle();
    }

    [Fact]
    public void An_inspection_of_an_authority_that_did_not_exist_then_is_told() =>
        Read("x,E06000063,Cumberland,Current,North West,20/09/2022,15/11/2022,ILACS Standard Inspection,Good,Good,Good,Good,").Told()
            .Should().Equal("2 Local authority name authority-not-in-existence");

    [Fact]
    public void A_row_that_is_shifted_by_one_cell_shows_by_its_contradictions()
    {
        var file = Read("E06000014,York,Current,\"North East, Yorkshire and the Humber\",24/02/2025,15/04/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good,");
        file.Tables.Single().Rows.Single().IsUnderstood.Should().BeFalse();
        file.Told().Should().Contain("2 Local authority area code code-not-understood").And.Contain("2 Publication date date-not-understood").And.Contain("2 Inspection type event-not-understood");
    }

    [Fact]
    public void The_layouts_of_2024_name_the_authority_only_and_it_is_found_by_its_name()
    {
        var file = Given.Lines(
            string.Join(',', Layouts2024.Latest.Headings.Where(heading => heading != "Publication date")),
            "x,\"Bristol, City of\",South West,16/01/2023,Requires improvement to be good,Requires improvement to be good,Requires improvement to be good,Good,Good");
        file.Tables.Single().Layout.Should().BeSameAs(Layouts2024.Latest);
        file.Problems.Select(problem => problem.Code).Should().Equal(RowProblems.EventPresumed);
        JoinedHistories.Of(file).Histories.Single().Authority.Urn!.Value.Code.Should().Be("80441");
    }

    [Fact]
    public void A_column_of_overall_effectiveness_that_is_not_there_is_told_once()
    {
        var file = Given.Lines(
            History.Replace(",Overall effectiveness,", ",Overall,", StringComparison.Ordinal),
            $"{York},24/02/2025,15/04/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good",
            $"{York},07/03/2022,04/05/2022,ILACS Standard Inspection,Good,Good,Good,Good,");
        file.Told().Should().Equal("1 Overall column-not-known", "1  column-missing");
        file.Tables.Single().Rows.Should().OnlyContain(row => !row.IsUnderstood && row.Events.Length == 1);
    }

    [Fact]
    public void An_overall_that_is_blank_where_the_edition_makes_one_is_told() =>
        Read($"{York},24/02/2025,15/04/2025,ILACS Standard Inspection,,Good,Good,Good,Good").Told().Should().Equal("2 Overall effectiveness overall-missing");

    [Fact]
    public void A_column_of_the_day_of_publication_that_is_not_there_is_told_for_information()
    {
        var file = Given.Lines(History.Replace(",Publication date", "", StringComparison.Ordinal), $"{York},24/02/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good");
        file.Told().Should().Equal("1 Publication date column-missing");
        file.IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("13/01/2023", "Good,Good,Good,Good,", "2022-05-13/2022-12-31")]
    [InlineData("18/04/2023", "Good,Good,Good,Good,Good", "2023-01-01/2023-04-18")]
    [InlineData("20/03/2018", "Good,Good,Good,Good,-", "2018-01-01/2018-03-20")]
    public void Where_only_the_day_of_publication_is_known_the_judgements_tell_the_edition(string published, string grades, string days)
    {
        var headings = Layouts2024.Wide.Headings.Where(heading => heading.StartsWith("First", StringComparison.Ordinal) && !heading.EndsWith("inspection date", StringComparison.Ordinal));
        var file = Given.Lines($"Local authority name,{string.Join(',', headings)}", $"Barnet,{published},ILACS Standard Inspection,{grades}");
        file.Told().Should().Equal("2 First ILACS publication date on-site-day-presumed");
        file.TheInspection().FirstOnSiteDay.ToString().Should().Be(days);
    }

    [Theory]
    [InlineData("27/09/2021", "2532283")]
    [InlineData("16/07/2018", null)]
    public void Where_two_authorities_had_one_name_the_day_of_the_row_decides(string day, string? urn)
    {
        var file = Given.Lines(string.Join(',', Layouts2024.Latest.Headings), $"x,Dorset,South West,{day},,Good,Good,Good,Good,");
        file.Problems.Select(problem => problem.Code).Should().Equal(RowProblems.EventPresumed);
        var dorset = JoinedHistories.Of(file).Histories.Single().Authority;
        dorset.Urn?.Code.Should().Be(urn);
    }

    [Fact]
    public void A_row_of_the_wide_layout_is_an_inspection_for_each_that_it_has()
    {
        string[] headings = ["LA name is elsewhere", .. Layouts2024.Wide.Headings.Where(heading => !heading.StartsWith("Third", StringComparison.Ordinal) && !heading.EndsWith("inspection date", StringComparison.Ordinal))];
        var file = Given.Lines(
            string.Join(',', headings),
            "x,x,Barnet,London,01/07/2019,ILACS Standard Inspection,Good,Good,Good,Good,,23/07/2024,ILACS Short Inspection,Good,Good,Good,Outstanding,Good",
            "x,x,York,\"North East, Yorkshire and the Humber\",04/05/2022,ILACS Standard Inspection,Requires improvement to be good,Requires improvement to be good,Requires improvement to be good,Requires improvement to be good,-,-,,,,,,");
        file.Tables.Single().Layout.Should().BeSameAs(Layouts2024.Wide);
        file.Problems.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        file.Tables.Single().Rows.Select(row => row.Events.Length).Should().Equal(2, 1);
        var barnet = JoinedHistories.Of(file, Given.Seed("seeds/official/history-2025-03-31.csv")).Histories.Single(history => history.Authority.Name == "Barnet");
        barnet.Inspections.Select(inspection => inspection.FirstOnSiteDay.ToString()).Should().Equal(["2019-05-13", "2024-06-10"], "the day stands in the other file, and it is the same inspection by its publication");
    }

    private static OfficialFile Read(params string[] rows) => Given.Lines([History, .. rows]);
}
