namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Rows become histories.</summary>
public class JoinTests
{
    private static readonly string History = string.Join(',', Layouts2025.History.Headings);

    private const string Own = "urn,la_code,local_authority,regime,type,start_date,end_date,publication_date,leaders,help_and_protection,care,children_in_care,care_leavers,overall";

    private const string Staffordshire = "x,E10000028,Staffordshire,Current,West Midlands,06/11/2023,15/12/2023,ILACS Standard Inspection,Good,Good,Good,Good";

    [Fact]
    public void A_correction_by_Ofsted_is_a_revision_that_keeps_what_was_said_before()
    {
        var before = Given.Named("as_at_31_March_2024.csv", History, Staffordshire + ",Good");
        var after = Given.Named("as_at_31_March_2025.csv", History, Staffordshire + ",Requires improvement to be good");
        foreach (var joined in new[] { JoinedHistories.Of(before, after), JoinedHistories.Of(after, before) })
        {
            var inspection = joined.Histories.Single().Inspections.Single();
            inspection.Judgements.Code("care-leavers").Should().Be("requires-improvement", "the later release is believed, in whatever order the files are named");
            inspection.Sources.Select(source => source.Document).Should().Equal("as_at_31_March_2025.csv", "as_at_31_March_2024.csv");
            inspection.Sources[1].StatedJudgements.Should().Equal(new StatedJudgement("care-leavers", Grade.Good));
            joined.Issues.Single().Should().Match<JoinIssue>(issue => issue.Code == JoinCodes.JudgementRevised && issue.Severity == Severity.Warning);
            joined.Histories.Single().Validate().Select(issue => issue.Code.Code).Should().Equal("judgement-revised");
        }
    }

    [Fact]
    public void Sources_of_one_time_that_differ_are_a_warning_and_the_first_is_believed()
    {
        var one = Given.Named("one.csv", History, Staffordshire + ",Good");
        var other = Given.Named("other.csv", History, "x,E10000028,Staffordshire,Current,West Midlands,07/11/2023,16/12/2023,ILACS Short Inspection,Good,Good,Good,Good,Inadequate");
        var joined = JoinedHistories.Of(one, other);
        var inspection = joined.Histories.Single().Inspections.Should().ContainSingle().Subject;
        inspection.Type.Should().Be(CycleEventType.StandardInspection);
        inspection.Judgements.Code("care-leavers").Should().Be("good");
        inspection.Sources[1].StatedType.Should().Be(CycleEventType.ShortInspection);
        inspection.Sources[1].StatedDates.Select(said => said.ToString()).Should().Equal("onSite 2023-11-07", "publishedOn 2023-12-16");
        joined.Issues.Should().HaveCount(4).And.OnlyContain(issue => issue.Code == JoinCodes.SourcesDisagree && issue.Severity == Severity.Warning);
    }

    [Theory]
    [InlineData("ofsted_csc_ilacs_history.csv", false)]
    [InlineData("2026-08-21_ofsted_csc_ilacs_history.csv", false)]
    [InlineData("2026-08-21_ofsted_csc_ilacs_history.csv", true)]
    public void Ofsted_is_believed_before_a_record_of_the_report_and_that_before_a_scraper_whatever_the_files_are_called(string name, bool scraperFirst)
    {
        const string Scraped = "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";
        var scraper = Given.Named(name, Scraped, "80561,staffordshire,a.pdf,15/12/23,standard,06/11/2023,good,good,inadequate,inadequate,inadequate");
        var own = Given.Named("own.csv", Own, "80561,860,Staffordshire,ilacs2023,standard,2023-11-06,,2023-12-15,good,good,,outstanding,outstanding,good");
        var official = Given.Named("as_at_31_March_2024.csv", History, Staffordshire + ",Good");

        var joined = JoinedHistories.Of(scraperFirst ? [scraper, own, official] : [official, own, scraper]);
        joined.Histories.Single().Inspections.Single().Judgements.ToString().Should().Be(
            "ilacs-2023: leaders good, help-and-protection good, children-in-care good, care-leavers good");
        joined.Issues.Should().NotBeEmpty().And.OnlyContain(issue => issue.Code == JoinCodes.SourcesDisagree && issue.Severity == Severity.Warning);
        joined.Histories.Single().Validate().Where(issue => issue.Severity == Severity.Information).Should().BeEmpty("a disagreement is at least a warning");

        JoinedHistories.Of(scraper, own).Outcomes.Single().Judgements.Code("children-in-care").Should().Be("outstanding");
    }

    [Fact]
    public void Files_of_a_scraper_that_differ_disagree_and_nothing_is_revised()
    {
        const string Scraped = "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";
        const string Row = "80561,staffordshire,a.pdf,15/12/23,standard,06/11/2023,good,good,good,good,";
        var joined = JoinedHistories.Of(Given.Named("2024-01-01.csv", Scraped, Row + "good"), Given.Named("2025-06-01.csv", Scraped, Row + "inadequate"));
        joined.Issues.Select(issue => issue.Code).Should().Equal(JoinCodes.SourcesDisagree);
        joined.Histories.Single().Inspections.Single().Judgements.Code("care-leavers").Should().Be("inadequate", "the later file is believed");
    }

    [Fact]
    public void An_inspection_without_a_day_on_site_joins_the_only_one_that_it_can_be_though_its_publication_differs()
    {
        const string Wide = "Local authority name,First ILACS publication date,First ILACS inspection type,First ILACS overall effectiveness,"
            + "First ILACS impact of leaders,First ILACS experiences and progress of children who need help and protection,"
            + "First ILACS experiences and progress of children in care";
        var joined = JoinedHistories.Of(
            Given.Named("2024.csv", Wide, "Nottingham,05/11/2022,ILACS Standard Inspection,Inadequate,Inadequate,Inadequate,Requires improvement to be good"),
            Given.Named(
                "2025.csv", History,
                "x,E06000018,Nottingham,Current,East Midlands,11/07/2022,05/09/2022,ILACS Standard Inspection,Inadequate,Inadequate,Inadequate,Requires improvement to be good,"));
        joined.Histories.Single().Inspections.Should().ContainSingle();
        joined.Issues.Select(issue => issue.Code).Should().Equal(JoinCodes.SourcesDisagree);
        joined.Issues[0].Message.Should().Contain("the publication date").And.Contain("5 November 2022");
    }

    [Fact]
    public void Inspections_published_on_one_day_are_one_though_their_first_days_differ()
    {
        const string Scraped = "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";
        var joined = JoinedHistories.Of(
            Given.Named("scraper.csv", Scraped, "80487,barnet,a.pdf,23/07/24,short,10/01/2024,inadequate,good,good,outstanding,good"),
            Given.Named("official.csv", History, "x,E09000003,Barnet,Current,London,10/06/2024,23/07/2024,ILACS Short Inspection,Good,Good,Good,Outstanding,Good"));
        joined.Histories.Single().Inspections.Single().FirstOnSiteDay.ToString().Should().Be("2024-06-10");
        joined.Issues.Should().HaveCount(2).And.OnlyContain(issue => issue.Code == JoinCodes.SourcesDisagree);
    }

    [Fact]
    public void Inspections_years_apart_are_two_though_a_file_has_one_day_of_publication_for_both()
    {
        var joined = JoinedHistories.Of(Given.Lines(
            History,
            "x,E09000003,Barnet,Current,London,13/05/2019,23/07/2024,ILACS Standard Inspection,Good,Good,Good,Good,",
            "x,E09000003,Barnet,Current,London,10/06/2024,23/07/2024,ILACS Short Inspection,Good,Good,Good,Outstanding,Good"));
        joined.Histories.Single().Inspections.Should().HaveCount(2);
        joined.Outcomes.Should().HaveCount(2);
    }

    [Fact]
    public void Where_a_cell_was_not_understood_nobody_is_said_to_agree()
    {
        var joined = JoinedHistories.Of(Given.Named("one.csv", History, Staffordshire + ",RI"), Given.Named("other.csv", History, Staffordshire + ",Good"));
        joined.Issues.Should().BeEmpty();
    }

    [Fact]
    public void An_outcome_is_made_of_the_rows_that_were_understood_and_counts_once()
    {
        var (wrong, right) = (Staffordshire + ",Goood", Staffordshire + ",Good");
        JoinedHistories.Of(Given.Lines(History, wrong)).Outcomes.Should().BeEmpty();
        JoinedHistories.Of(Given.Named("one.csv", History, wrong), Given.Named("other.csv", History, right, right)).Outcomes.Single().ToString().Should()
            .Be(JoinedHistories.Of(Given.Lines(History, right)).Outcomes.Single().ToString());
    }

    [Fact]
    public void An_authority_without_a_code_has_outcomes_and_no_history()
    {
        var joined = JoinedHistories.Of(Given.Lines(
            "local_authority,regime,start_date,overall,leaders,help_and_protection,care", "Nowhere,ilacs2018,2019-03-04,good,good,good,good",
            "Nowhere,ilacs2018,2019-03-04,good,good,good,good"));
        joined.Histories.Should().BeEmpty();
        joined.Outcomes.Single().Authority.Should().Be("Nowhere");
    }

    [Fact]
    public void A_source_that_does_not_know_disagrees_with_nobody()
    {
        const string Scraped = "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";
        var joined = JoinedHistories.Of(
            Given.Named("one.csv", Scraped, "80561,staffordshire,a.pdf,15/12/23,,06/11/2023,nan,None,good,good,good"), Given.Named("other.csv", History, Staffordshire + ",Good"));
        joined.Issues.Select(issue => issue.Code).Should().Equal(JoinCodes.SourcesAgree);
        joined.Histories.Single().Inspections.Single().Judgements.Code("leaders").Should().Be("good");
    }

    [Fact]
    public void An_inspection_whose_days_are_not_known_joins_the_one_with_the_same_day_of_publication()
    {
        const string Scraped = "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";
        var joined = JoinedHistories.Of(
            Given.Named("one.csv", Scraped, "80438,brighton and hove,a.pdf,16/05/24,,,outstanding,outstanding,good,outstanding,outstanding"),
            Given.Named("other.csv", History, "x,E06000043,Brighton and Hove,Current,South East,04/03/2024,16/05/2024,ILACS Standard Inspection,Outstanding,Outstanding,Good,Outstanding,Outstanding"));
        joined.Histories.Single().Inspections.Single().FirstOnSiteDay.ToString().Should().Be("2024-03-04");
        joined.Issues.Select(issue => issue.Code).Should().Equal(JoinCodes.SourcesAgree);
    }

    [Fact]
    public void Rows_before_and_after_a_recode_are_in_one_history()
    {
        var joined = JoinedHistories.Of(
            Given.Named("one.csv", History, "x,E08000016,Barnsley,Current,,11/09/2023,27/10/2023,ILACS Short Inspection,Good,Good,Requires improvement to be good,Good,Good"),
            Given.Named("other.csv", History, "x,E08000038,Barnsley,Current,,08/10/2018,19/11/2018,ILACS Standard Inspection,Good,Good,Good,Good,"));
        var barnsley = joined.Histories.Should().ContainSingle().Subject;
        barnsley.Inspections.Should().HaveCount(2);
        barnsley.Authority.Urn!.Value.Code.Should().Be("80426");
        barnsley.Authority.GssCode!.Value.Code.Should().Be("E08000016", "that was its code when the last of these inspections began");
    }

    [Fact]
    public void A_judgement_does_not_pass_to_a_successor()
    {
        var joined = JoinedHistories.Of(Given.Lines(
            History,
            "x,E10000006,Cumbria,No longer exists,North West,20/09/2022,15/11/2022,ILACS Standard Inspection,Requires improvement to be good,Requires improvement to be good,Requires improvement to be good,Good,",
            "x,E06000063,Cumberland,Current,North West,07/10/2024,26/11/2024,ILACS Standard Inspection,Good,Good,Requires improvement to be good,Good,Good"));
        joined.Histories.Select(history => $"{history.Authority.Name} {history.Events.Length}").Should().Equal("Cumberland 1", "Cumbria 1");
        joined.Histories[1].Authority.GssCode!.Value.Code.Should().Be("E10000006");
    }

    [Fact]
    public void An_authority_that_is_not_in_the_register_has_a_history_by_its_number()
    {
        var joined = JoinedHistories.Of(Given.Lines(
            Own, "99999,999,Nowhere,ilacs2023,short,2024-03-04,2024-03-08,2024-04-10,good,good,,good,good,good", "99999,998,Nowhere Town,ilacs2018,short,2019-03-04,2019-03-08,2019-04-10,good,good,good,,,good"));
        joined.Histories.Single().Summary.Should().Be("Nowhere, 2 events");
    }

    [Fact]
    public void A_row_without_a_name_is_known_by_its_codes()
    {
        var file = Given.Lines(Own, "80459,831,,ilacs2023,short,2024-03-04,2024-03-08,2024-04-10,good,good,,good,good,good");
        file.Told().Should().Equal("2 local_authority authority-missing");
        JoinedHistories.Of(file).Histories.Single().Authority.Name.Should().Be("Derby");
    }

    [Fact]
    public void A_number_that_the_register_does_not_have_is_told_where_another_code_is_known()
    {
        var file = Given.Lines(Own, "99999,831,Derby,ilacs2023,short,2024-03-04,2024-03-08,2024-04-10,good,good,,good,good,good");
        file.Told().Should().Equal("2 local_authority authority-not-in-register");
        JoinedHistories.Of(file).Histories.Single().Authority.Urn!.Value.Code.Should().Be("80459");
    }

    [Fact]
    public void An_authority_that_is_no_more_is_known_by_its_name_whatever_number_the_file_has_for_it()
    {
        const string Scraped = "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";
        var file = Given.Lines(Scraped, "88888,cumbria,a.pdf,15/11/22,Standard,20/09/2022,requires improvement,requires improvement,requires improvement,good,inspection_pre_dates_judgement");
        file.Told().Should().Equal("2 local_authority authority-not-in-register");
        JoinedHistories.Of(file).Histories.Single().Authority.GssCode!.Value.Code.Should().Be("E10000006");
    }

    [Fact]
    public void An_authority_without_any_code_that_is_not_in_the_register_is_told()
    {
        var file = Given.Lines("local_authority,regime,start_date,overall,leaders,help_and_protection,care", "Nowhere,ilacs2018,2019-03-04,good,good,good,good");
        var joined = JoinedHistories.Of(file);
        joined.Histories.Should().BeEmpty();
        joined.Issues.Single().Should().Match<JoinIssue>(issue => issue.Code == JoinCodes.AuthorityWithoutCode && issue.Severity == Severity.Error);
        file.Tables.Single().Rows.Single().Events.Should().ContainSingle("the row itself lost nothing");
    }

    [Fact]
    public void A_table_that_has_an_inspection_twice_is_told_and_the_history_has_it_once()
    {
        var joined = JoinedHistories.Of(Given.Lines(History, Staffordshire + ",Good", Staffordshire + ",Good"));
        joined.Histories.Single().Inspections.Single().Sources.Should().HaveCount(2);
        joined.Issues.Select(issue => issue.Code).Should().Equal(JoinCodes.InspectionStatedTwice);
    }

    [Fact]
    public void Two_visits_of_one_kind_in_one_year_stay_two()
    {
        var joined = JoinedHistories.Of(Given.Seed("seeds/official/in-year-2024-25.csv"));
        joined.Histories.Sum(history => history.Events.Length).Should().Be(77);
        joined.Issues.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_joined_is_nothing() => JoinedHistories.Of().Histories.Should().BeEmpty();
}
