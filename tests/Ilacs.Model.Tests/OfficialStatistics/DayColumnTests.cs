using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>A day that can be read in two ways is read as its column shows, or not at all.</summary>
public class DayColumnTests
{
    private const string Headings =
        "Local authority name,Inspection date,Publication date,Overall effectiveness,Impact of leaders,"
        + "Experiences and progress of children who need help and protection,Experiences and progress of children in care,"
        + "Experiences and progress of care leavers";

    private const string Scraped =
        "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,"
        + "overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade";

    // As LibreOffice and Excel set to the United States save Ofsted's file.
    private static readonly string[] American = ["Barnet,05/13/2019,07/01/2019", "York,03/07/2022,05/04/2022"];

    [Fact]
    public void A_column_that_has_the_month_first_is_not_read_and_says_so_once()
    {
        var file = Read(null, American);
        file.Told().Should().Equal("2 Inspection date date-not-understood", "2 Publication date date-not-understood");
        file.Problems[0].Text.Should().Be("05/13/2019");
        file.Tables.Single().Rows.Should().OnlyContain(row => row.Events.IsEmpty && !row.IsUnderstood, "7 March may be 3 July");
    }

    [Fact]
    public void A_column_that_has_the_month_first_is_read_so_when_asked() =>
        Days(DayForm.MonthFirst, American).Should().Equal("2019-05-13 2019-07-01", "2022-03-07 2022-05-04");

    [Theory]
    [InlineData(null)]
    [InlineData(DayForm.DayFirst)]
    [InlineData(DayForm.MonthFirst)]
    public void A_column_that_has_both_is_not_read(DayForm? asked) =>
        Days(asked, "Barnet,05/13/2019,", "York,13/05/2022,", "Derby,07/03/2022,").Should().Equal("", "", "");

    [Fact]
    public void A_column_that_has_the_month_first_is_not_read_day_first_even_when_asked() =>
        Days(DayForm.DayFirst, American).Should().Equal("", "");

    [Fact]
    public void A_column_that_has_the_day_first_is_read_so_whatever_is_asked() =>
        Days(DayForm.MonthFirst, "Barnet,13/05/2019,", "Derby,07/03/2022,").Should().Equal("2019-05-13 ", "2022-03-07 ");

    [Theory]
    [InlineData(null)]
    [InlineData(DayForm.DayFirst)]
    public void A_column_that_shows_nothing_is_not_read_where_another_has_the_month_first(DayForm? asked) =>
        Days(asked, "Barnet,05/06/2019,07/13/2019").Should().Equal("");

    [Fact]
    public void A_column_that_shows_nothing_is_read_as_another_that_has_the_day_first_whatever_is_asked() =>
        Days(DayForm.MonthFirst, "Barnet,03/07/2022,23/08/2022").Should().Equal("2022-07-03 2022-08-23");

    [Fact]
    public void What_one_table_shows_holds_for_the_others_of_the_file()
    {
        const string Former = "Local authority name,LA region,ILACS framework publication date,ILACS framework inspection type,ILACS framework overall effectiveness,"
            + "ILACS framework impact of leaders,ILACS framework experiences and progress of children who need help and protection,"
            + "ILACS framework experiences and progress of children in care and care leavers";
        var file = Given.Lines(
            Headings, "Barnet,05/13/2019,,Good,Good,Good,Good,", Former, "Cumbria,North West,11/05/2022,ILACS Standard Inspection,Good,Good,Good,Good");
        file.Tables.Should().HaveCount(2);
        file.Tables.SelectMany(table => table.Rows).Should().OnlyContain(row => row.Events.IsEmpty);
    }

    [Fact]
    public void Days_as_dates_beside_days_as_text_are_a_warning_to_check_them() =>
        Read(null, "Barnet,2020-01-07,", "York,13/06/2022,").Problems.Where(problem => problem.Severity == Severity.Warning).Select(problem => (problem.Code, problem.Text))
            .Should().Equal((RowProblems.DatesInTwoForms, "13/06/2022"));

    [Fact]
    public void A_column_that_shows_nothing_and_is_written_as_in_Britain_is_read_with_the_day_first() =>
        Days(null, "Barnet,05/06/2019,01/08/2019").Should().Equal("2019-06-05 2019-08-01");

    [Theory]
    [InlineData("Barnet,5/6/2019,1/8/2019", "")]
    [InlineData("Barnet,5/6/2019,15/8/2019", "2019-06-05 2019-08-15")]
    public void Days_without_zeros_are_read_only_where_something_shows_which_part_is_first(string row, string day) => Days(null, row).Should().Equal(day);

    [Theory]
    [InlineData(null, "")]
    [InlineData(DayForm.DayFirst, "2019-05-13 2019-07-01")]
    [InlineData(DayForm.MonthFirst, "2019-05-13 2019-07-01")]
    public void Years_of_two_digits_are_read_in_official_files_only_when_asked(DayForm? asked, string day) =>
        Days(asked, "Barnet,13/05/19,01/07/19").Should().Equal(day);

    [Theory]
    [InlineData("13/05/2019", "01/07/19", "2019-05-13 2019-07-01")]
    [InlineData("05/13/2019", "07/01/19", "")]
    public void The_two_digits_of_a_scraper_are_read_unless_a_column_has_the_month_first(string first, string published, string day)
    {
        var file = Given.Lines(Scraped, $"80487,barnet,a.pdf,{published},standard,{first},good,good,good,good,inspection_pre_dates_judgement");
        Days(file).Should().Equal(day);
    }

    [Fact]
    public void A_number_of_Excel_is_named_with_its_day_and_read_only_when_asked()
    {
        var file = Read(null, "Barnet,13/05/2019,01/07/2019", "Milton Keynes,43745,43801");
        file.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Message.Split(". ")[0]).Should().Equal(
            "'43745' looks like the number that Excel stores for 7 October 2019",
            "'43801' looks like the number that Excel stores for 2 December 2019");
        Days(DayForm.SerialNumber, "Milton Keynes,43745,43801.0").Should().Equal("2019-10-07 2019-12-02");
        Days(DayForm.SerialNumber, "Barnet,13/05/2019,", "Milton Keynes,43745,").Should().Equal("", "");
    }

    [Theory]
    [InlineData("2019-05-13 00:00:00")]
    [InlineData("2019-05-13T00:00:00")]
    [InlineData("2019-05-13T00:00:00.000Z")]
    [InlineData("13/05/2019 00:00")]
    [InlineData("13/05/2019 0:00")]
    [InlineData("13/05/2019 12:00:00 AM")]
    public void A_day_with_midnight_is_that_day(string text) => Days(null, $"Barnet,{text},").Should().Equal("2019-05-13 ");

    [Theory]
    [InlineData("2019-05-13 10:30:00")]
    [InlineData("2019/05/13")]
    [InlineData("13 May 2019")]
    public void A_text_that_is_not_a_date_is_reported_with_the_accepted_forms(string text) =>
        Read(null, $"Barnet,{text},").Problems.Single(problem => problem.Severity == Severity.Error).Message.Should()
            .Be($"'{text}' is not a date. Accepted: dd/MM/yyyy, yyyy-MM-dd.");

    [Theory]
    [InlineData(null, "31/02/2019", "31 February 2019")]
    [InlineData(DayForm.DayFirst, "31/06/2019", "31 June 2019")]
    [InlineData(DayForm.MonthFirst, "02/29/2019", "29 February 2019")]
    public void A_day_that_its_month_does_not_have_is_named(DayForm? asked, string text, string day) =>
        Read(asked, $"Barnet,{text},").Problems.Single(problem => problem.Severity == Severity.Error).Message.Should()
            .Be($"'{text}' is a day that does not exist: {day}.");

    [Fact]
    public void An_unknown_form_is_refused() =>
        FluentActions.Invoking(() => new FileReadOptions { Dates = (DayForm)9 }).Should().Throw<ArgumentOutOfRangeException>();

    private static OfficialFile Read(DayForm? asked, params string[] rows) => Given.Bytes(
        "given.csv", Encoding.UTF8.GetBytes(string.Join('\n', [Headings, .. rows.Select(row => row + ",Good,Good,Good,Good,")])), new() { Dates = asked });

    private static string[] Days(DayForm? asked, params string[] rows) => Days(Read(asked, rows));

    private static string[] Days(OfficialFile file) =>
    [
        .. file.Tables.Single().Rows.Select(row => row.Events is [var cycleEvent] ? $"{cycleEvent.FirstOnSiteDay} {cycleEvent.PublishedOn}" : ""),
    ];
}
