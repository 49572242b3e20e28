namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Words for a missing value mean the same in every layout, whatever their case.</summary>
public class MissingValueTests
{
    private const string Barnet = "x,E09000003,Barnet,Current,London,13/05/2019,01/07/2019,ILACS Standard Inspection";

    private static readonly string History = string.Join(',', Layouts2025.History.Headings);
    private static readonly string InYear = string.Join(',', Layouts2025.InYear.Headings);

    public static TheoryData<string> Nothing => ["", "NaN", "nan", "NA", "na", "<NA>", "None", "NULL", "-", "–", "—"];

    public static TheoryData<string, string> Symbols => new()
    {
        { "z", "not applicable" }, { "[z]", "not applicable" }, { "[Z]", "not applicable" }, { "x", "not available" }, { "[x]", "not available" },
        { "N/A", "not applicable or not available" }, { "n/a", "not applicable or not available" }, { "..", "not available" }, { ":", "not available" },
        { "#N/A", "not available" }, { "c", "suppressed to protect confidentiality" }, { "[c]", "suppressed to protect confidentiality" },
    };

    public static TheoryData<string> All => [.. Nothing.Concat<object[]>(Symbols).Select(row => (string)row[0])];

    [Theory]
    [MemberData(nameof(All))]
    public void A_missing_value_where_the_edition_has_no_area_is_nothing(string word) =>
        Given.Lines(History, $"{Barnet},Good,Good,Good,Good,{word}").Problems.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void A_visit_whose_grades_are_missing_has_no_grade_and_an_inspection_whose_theme_is_missing_no_theme(string word)
    {
        const string Visited = "x,E09000003,Barnet,London";
        Given.Lines(
            InYear,
            $"{Visited},10/10/2023,{word},ILACS Focused Visit,{word},{word},{word},{word},{word},Front door",
            $"{Visited},10/07/2023,{word},ILACS Standard Inspection,Good,Good,Good,Good,Good,{word}").Problems.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_missing_grade_of_an_official_file_is_as_an_empty_cell(string word) =>
        Given.Lines(History, $"{Barnet},Good,Good,{word},Good,").Told().Should()
            .Equal("2 The experiences and progress of children who need help and protection area-missing");

    [Theory]
    [MemberData(nameof(Symbols))]
    public void A_symbol_of_government_statistics_makes_the_grade_not_known_and_is_kept_as_the_reason(string word, string reason)
    {
        var file = Given.Lines(History, $"{Barnet},{word},Good,{word},Good,");
        file.IsValid.Should().BeTrue();
        file.Problems.Select(problem => (problem.Code, problem.Severity, problem.Text)).Should().Equal(
            (RowProblems.GradeMissing, Severity.Warning, word), (RowProblems.GradeMissing, Severity.Warning, word));
        file.Problems.Should().OnlyContain(problem => problem.Message.StartsWith($"'{word}' means {reason}."));
        file.TheInspection().Judgements.Code("help-and-protection").Should().Be("not-known");
        file.TheInspection().OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotKnown);
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void What_a_scraper_could_not_read_is_not_known(string word)
    {
        const string Page =
            "URN,LA Code,Local Authority,Overall Effectiveness Grade,Inspection Framework,Inspection Start Date,"
            + "Impact Of Leaders Grade,Help And Protection Grade,In Care Grade,Care Leavers Grade";
        var file = Given.Lines(Page, $"80489,304,Brent,{word},standard,27/04/2026,good,{word},good,good");
        file.Told().Should().Equal("2 Help And Protection Grade grade-missing");
        file.TheInspection().Edition.Should().BeSameAs(Editions.Ilacs2026);
        file.TheInspection().Judgements.Code("help-and-protection").Should().Be("not-known");
        file.TheInspection().OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotInEdition);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Codes_and_regions_may_be_missing(string word) =>
        Given.Lines(History, $"x,{word},Barnet,{word},{word},13/05/2019,{word},ILACS Standard Inspection,Good,Good,Good,Good,").Problems.Should().BeEmpty();

    [Fact]
    public void A_whole_number_that_pandas_wrote_with_a_fraction_is_that_number()
    {
        const string Overview =
            "urn,la_code,local_authority,overall_effectiveness_grade,inspection_framework,inspection_start_date,"
            + "impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";
        var file = Given.Lines(Overview, "80487.0,302.0,barnet,good,standard,13/05/2019,good,good,good,inspection_pre_dates_judgement");
        file.Problems.Should().NotContain(problem => problem.Code == RowProblems.CodeNotUnderstood);
        file.Tables.Single().Rows.Single().Authority!.Urn!.Value.Code.Should().Be("80487");
    }
}
