namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>What the cells of the scraped summaries mean. The rows are such as stood in those files.</summary>
public class ScrapedRowTests
{
    private const string History =
        "urn,local_authority,inspection_link,pdf_filename,publication_date,inspection_framework,inspector_name,inspection_start_date,inspection_end_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade,parser_version";

    [Fact]
    public void A_report_of_2018_to_2022_pre_dates_the_judgement_on_care_leavers()
    {
        var file = Given.Lines(History, "2532283,dorset,link,a.pdf,19/11/21,standard,A. Name,27/09/2021,08/10/2021,good,outstanding,good,good,inspection_pre_dates_judgement,1");
        file.Problems.Should().BeEmpty();
        file.TheInspection().Summary.Should().Be("standard inspection of 27 September to 8 October 2021");
        file.TheInspection().PublishedOn.ToString().Should().Be("2021-11-19");
        file.TheInspection().Judgements.Code("children-in-care-and-care-leavers").Should().Be("good");
        file.Tables.Single().Rows.Single().Registered!.Urn!.Value.Code.Should().Be("2532283");
    }

    [Fact]
    public void A_report_since_April_2026_makes_no_overall()
    {
        var file = Given.Lines(History, "2637539,north northamptonshire,link,a.pdf,07/07/26,standard,A. Name,11/05/2026,22/05/2026,not_reported_post_reform,outstanding,good,good,good,1");
        file.Problems.Should().BeEmpty();
        file.TheInspection().Edition.Should().BeSameAs(Editions.Ilacs2026);
        file.TheInspection().OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotInEdition);
    }

    [Fact]
    public void Also_where_an_older_version_of_the_scraper_writes_nan_for_it()
    {
        var file = Given.Lines(History, "2637539,north northamptonshire,link,a.pdf,07/07/26,standard,A. Name,11/05/2026,22/05/2026,nan,outstanding,good,good,good,1");
        file.Problems.Should().BeEmpty();
        file.TheInspection().OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotInEdition);
    }

    [Fact]
    public void A_report_that_could_not_be_read_is_kept_as_a_row_and_makes_no_record()
    {
        var file = Given.Lines(History, "80418,norfolk,link,a.pdf,19/01/18,,,,,,data_unreadable,data_unreadable,data_unreadable,data_unreadable,1");
        file.Told().Should().Equal("2  row-without-inspection");
        file.IsValid.Should().BeTrue();
        file.Tables.Single().Rows.Single().Cells.Should().HaveCount(10);
    }

    [Fact]
    public void Where_the_days_on_site_could_not_be_read_they_lie_before_the_publication()
    {
        var file = Given.Lines(History, "80438,brighton and hove,link,a.pdf,16/05/24,,A. Name,,,outstanding,outstanding,good,outstanding,outstanding,1");
        file.Told().Should().Equal("2 inspection_start_date on-site-day-presumed", "2 inspection_framework event-presumed");
        var inspection = file.TheInspection();
        inspection.FirstOnSiteDay.ToString().Should().Be("2023-09-16/2024-05-16");
        inspection.Edition.Should().BeSameAs(Editions.Ilacs2023);
        inspection.Sources.Single().StatedMembers.Should().Equal("publishedOn", "judgements", "overallEffectiveness");
    }

    [Fact]
    public void A_grade_that_could_not_be_read_is_not_known()
    {
        var file = Given.Lines(History, "80533,nottingham,link,a.pdf,05/09/22,standard,A. Name,11/07/2022,22/07/2022,nan,None,inadequate,requires improvement,inspection_pre_dates_judgement,1");
        file.Told().Should().Equal("2 impact_of_leaders_grade grade-missing", "2 overall_effectiveness_grade overall-missing");
        file.IsValid.Should().BeTrue();
        file.TheInspection().OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotKnown);
        file.TheInspection().Judgements.Code("leaders").Should().Be("not-known");
    }

    [Theory]
    [InlineData("to requires improvement", "grade-not-understood")]
    [InlineData("not_reported_post_reform", "area-is-in-edition")]
    public void A_cell_with_a_part_of_a_label_or_the_wrong_reason_is_told(string text, string code) =>
        Given.Lines(History, $"80441,bristol,link,a.pdf,10/03/23,standard,A. Name,16/01/2023,27/01/2023,requires improvement,requires improvement,{text},good,good,1").Told()
            .Should().Equal($"2 help_and_protection_grade {code}");

    [Fact]
    public void A_duration_beyond_the_framework_does_not_say_which_kind_it_was()
    {
        var file = Given.Lines(History, "80580,wiltshire,link,a.pdf,29/07/19,inspection duration longer than standard framework,A. Name,03/06/2019,19/06/2019,good,good,good,good,inspection_pre_dates_judgement,1");
        file.Told().Should().Equal("2 inspection_framework event-presumed");
        file.TheInspection().Sources.Single().StatedMembers.Should().NotContain("type");
    }

    [Fact]
    public void The_overview_is_read_with_either_name_of_the_statistical_code()
    {
        foreach (var column in new[] { "ltla23cd", "la_code_new" })
        {
            var file = Given.Lines(
                $"urn,la_code,region_code,{column},stat_neighbours,local_authority,inspection_link,overall_effectiveness_grade,inspection_framework,inspector_name,inspection_start_date,inspection_end_date,publication_date,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade",
                "80426,370,E12000003,E08000038,\"[1, 2]\",barnsley,link,good,short,A. Name,11/09/2023,15/09/2023,27/10/23,good,requires improvement,good,good");
            file.Problems.Where(problem => problem.Code != RowProblems.ColumnNotKnown).Should().BeEmpty();
            file.Tables.Single().Layout.Should().BeSameAs(ScrapedLayouts.Overview);
            file.Tables.Single().Rows.Single().Registered!.Name.Should().Be("Barnsley");
        }
    }

    [Fact]
    public void Where_public_tables_have_a_code_wrong_Ofsteds_number_decides_and_it_is_told()
    {
        var file = Given.Lines(
            "URN,LA Code,Region Code,LTLA23CD,Local Authority,Inspection Link,Overall Effectiveness Grade,Inspection Framework,Inspector Name,Inspection Start Date,Impact Of Leaders Grade,Help And Protection Grade,In Care Grade,Care Leavers Grade",
            "2733690,942,E12000002,E10000006,cumberland,link,good,standard,A. Name,07/10/2024,good,requires improvement,good,good");
        file.Tables.Single().Layout.Should().BeSameAs(ScrapedLayouts.Page);
        file.Told().Should().Equal("2 Local Authority authority-contradictory");
        file.Tables.Single().Rows.Single().Registered!.Name.Should().Be("Cumberland");
    }

    [Theory]
    [InlineData("standard")]
    [InlineData("short")]
    public void A_word_that_the_scraper_takes_from_the_length_says_nothing_of_a_single_inspection(string word)
    {
        var file = Given.Lines(
            History, $"80462,doncaster,link,a.pdf,19/01/18,{word},A. Name,09/11/2017,24/11/2017,requires improvement,requires improvement,requires improvement,requires improvement,good,1");
        file.IsValid.Should().BeTrue();
        file.TheInspection().Type.Should().Be(CycleEventType.SingleInspection);
        file.TheInspection().Sources.Single().StatedMembers.Should().NotContain("type");
    }
}
