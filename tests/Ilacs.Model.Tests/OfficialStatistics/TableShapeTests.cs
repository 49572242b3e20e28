using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>What a table looks like as a whole: its headings, short rows, notes and separators.</summary>
public class TableShapeTests
{
    private static readonly string[] Latest =
    [
        "Web link", "Local authority name", "Inspection date", "Overall effectiveness", "Impact of leaders",
        "Experiences and progress of children who need help and protection", "Experiences and progress of children in care",
        "Experiences and progress of care leavers",
    ];

    private static readonly string[] Barnet = ["x", "Barnet", "13/05/2019", "Good", "Good", "Good", "Good", ""];

    private static readonly string[] Former =
    [
        "Web link", "Local authority name", "LA region", "ILACS framework publication date", "ILACS framework inspection type",
        "ILACS framework overall effectiveness", "ILACS framework impact of leaders",
        "ILACS framework experiences and progress of children who need help and protection",
        "ILACS framework experiences and progress of children in care and care leavers",
    ];

    private static readonly string[] Cumbria =
    [
        "x", "Cumbria", "North West", "15/11/2022", "ILACS Standard Inspection", "Requires improvement to be good", "Requires improvement to be good",
        "Requires improvement to be good", "Good",
    ];

    [Fact]
    public void Ofsteds_workbook_of_2024_is_read_whole_and_every_row_accounted_for()
    {
        var file = Given.Seed("seeds/official/outcomes-2024-03-31.ods");
        file.IsValid.Should().BeTrue();
        file.Problems.Should().OnlyContain(problem => problem.Severity == Severity.Information);
        file.Tables.Select(table => $"{table.Sheet} {table.Layout} {table.Rows.Length}").Should().Equal(
            "Inspections_31_March_2024 official-latest-2024 153", "Inspections_in_year_2023-24 official-in-year-2024 107",
            "ILACS_inspections_2018-2024 official-history-wide-2024 153", "ILACS_inspections_2018-2024 official-history-former-2024 3");
        file.Tables.SelectMany(table => table.Rows).Should().OnlyContain(row => row.IsUnderstood);
        JoinedHistories.Of(file).Outcomes.Should().HaveCount(219, "and not one more for each sheet that has it");
    }

    [Fact]
    public void A_second_row_of_headings_begins_another_table()
    {
        var file = Text([Latest, Barnet, ["Inspections of authorities that were abolished"], Former, Cumbria]);
        file.IsValid.Should().BeTrue();
        file.Tables.Select(table => $"{table.Layout} {table.Rows.Single()}").Should().Equal("official-latest-2024 2: Barnet", "official-history-former-2024 5: Cumbria");
        var cumbria = (Inspection)file.Tables[1].Rows.Single().Events.Single();
        cumbria.Judgements.Code("children-in-care-and-care-leavers").Should().Be("good");
    }

    [Fact]
    public void Below_a_second_row_of_headings_that_is_not_known_nothing_is_read()
    {
        string[] unknown = ["Web link", "Local authority name", "LA region", "CPI publication date"];
        var file = Text([Latest, Barnet, unknown, ["x", "Derby", "East Midlands", "01/05/2019"]]);
        file.Tables.Single().Rows.Should().ContainSingle();
        file.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => (problem.Line, problem.Code)).Should()
            .Equal((3, RowProblems.HeadingsNotRecognised));
    }

    [Fact]
    public void A_second_row_of_headings_that_is_not_known_names_the_nearest_layout() =>
        Text([Latest, Barnet, ["Local authority name", "Inspection date", "Grade"]]).Problems
            .Single(problem => problem.Code == RowProblems.HeadingsNotRecognised).Message.Should().EndWith("Missing: Impact of leaders.");

    [Fact]
    public void Cells_that_are_missing_at_the_end_of_a_row_are_empty()
    {
        // Excel leaves them out of some rows, by blocks of sixteen.
        var file = Text([Latest, Barnet[..^1], ["x", "York", "24/02/2025", "Good", "Good", "Good", "Good", "Good"], Barnet[..^1]]);
        file.IsValid.Should().BeTrue();
        file.Tables.Single().Rows.Should().OnlyContain(row => row.IsUnderstood);
        file.Problems.Single(problem => problem.Code == RowProblems.RowsWithoutTheirLastCells).Message.Should()
            .StartWith("2 rows end before the last column. This is the first. ");
    }

    [Fact]
    public void A_row_that_lacks_a_grade_of_its_edition_is_an_error_however_it_ends() =>
        Text([Latest, ["x", "York", "24/02/2025", "Good", "Good", "Good", "Good"]]).Problems.Should().Contain(problem => problem.Code == "area-missing");

    public static TheoryData<string[]> Notes =>
        [["Source: Ofsted"], ["Source: Ofsted", "", "", "", "", "", "", ""], ["", "Source: Ofsted", "", "", "", "", "", ""]];

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_row_with_one_cell_is_a_note(string[] note)
    {
        var file = Text([Latest, Barnet, note]);
        file.IsValid.Should().BeTrue();
        file.Tables.Single().Rows.Should().ContainSingle();
        file.Problems.Should().ContainSingle(problem => problem.Code == RowProblems.NoteInTheTable).Which.Text.Should().Be("Source: Ofsted");
    }

    [Theory]
    [InlineData("Total,,3")]
    [InlineData("Totals,152")]
    public void A_row_of_totals_is_a_note(string row) =>
        Given.Lines(string.Join(',', Latest), string.Join(',', Barnet), row).Problems.Where(problem => problem.Line == 3).Select(problem => problem.Code).Should()
            .Equal(RowProblems.NoteInTheTable);

    [Theory]
    [InlineData("x,England,,3 January 2024,Good,Good,Good,Good,Good",
        "England is a country of 153 local authorities, not one local authority. So this row is not an inspection.")]
    [InlineData("x,North East,,3 January 2024,Good,Good,Good,Good,Good",
        "North East is a region of 12 local authorities, not one local authority. So this row is not an inspection.")]
    public void A_row_of_England_or_a_region_is_a_note_that_says_so(string row, string message)
    {
        var file = Given.Lines(string.Join(',', Latest), string.Join(',', Barnet), row);
        file.Tables.Single().Rows.Should().ContainSingle();
        file.Problems.Where(problem => problem.Line == 3).Should().ContainSingle()
            .Which.Should().Match<FileProblem>(problem => problem.Code == RowProblems.NoteInTheTable && problem.Severity == Severity.Information && problem.Message == message);
    }

    [Fact]
    public void A_note_that_pandas_filled_up_is_a_note() =>
        Given.Lines(string.Join(',', Latest), string.Join(',', Barnet), "Note: provisional,NaN,NaN,NaN,NaN,NaN,NaN,NaN").IsValid.Should().BeTrue();

    [Fact]
    public void Non_breaking_spaces_are_spaces() =>
        Given.Lines(string.Join(',', Latest), "x,York,Not\u00A0yet\u00A0inspected,,,,,").Tables.Single().Rows.Single().IsNotYetInspected.Should().BeTrue();

    [Theory]
    [InlineData("z")]
    [InlineData("[x]")]
    [InlineData("c")]
    public void A_symbol_says_of_the_edition_what_an_empty_cell_says(string symbol)
    {
        const string Wide = "Local authority name,First ILACS publication date,First ILACS inspection type,First ILACS overall effectiveness,"
            + "First ILACS impact of leaders,First ILACS experiences and progress of children who need help and protection,"
            + "First ILACS experiences and progress of children in care,First ILACS experiences and progress of care leavers";
        var file = Given.Lines(Wide, $"York,04/05/2023,ILACS Short Inspection,Good,Good,Good,Outstanding,{symbol}");
        file.IsValid.Should().BeTrue();
        file.TheInspection().Edition.Should().BeSameAs(Editions.Ilacs2018);
    }

    [Fact]
    public void A_JSON_document_is_told_as_that() =>
        Given.Lines("{ \"document\": \"inspection-history\" }").Problems.Single().Message.Should()
            .StartWith("The file is a JSON document, not a table.");

    [Fact]
    public void The_same_cells_say_the_same_in_text_and_in_workbooks()
    {
        string[][] rows =
        [
            ["Latest outcomes"], Latest, Barnet, ["x", "Barnet", "2019-05-13 00:00:00", "Good", "NaN", "[c]", "N/A", "-"], ["Note: as published"], Latest,
            ["x", "York", "24/02/2025", "Good", "Good", "Good", "Good", "RI"], ["x", "Derby", "43745", "Good", "Good", "Good", "Good\u200B"],
            ["x", "Nowhere", "Not yet inspected"], ["Total", "", "3"], Former, Cumbria, ["x", "Bournemouth", "", "24/08/2018", "Standard"],
        ];
        var (text, xlsx, ods) = (Text(rows), Given.Bytes("x.xlsx", new XlsxBuilder().Sheet("x", rows).ToBytes()), Given.Bytes("x.ods", new OdsBuilder().Sheet("x", rows).ToBytes()));
        foreach (var workbook in new[] { xlsx, ods })
        {
            RealTable.Said(workbook).Should().Equal(RealTable.Said(text));
            workbook.Problems.Select(Told).Should().Equal(text.Problems.Where(problem => problem.Code != RowProblems.RowsWithoutTheirLastCells).Select(Told));
        }

        static string Told(FileProblem problem) => FormattableString.Invariant($"{problem.Line} {problem.Column} {problem.Text} {problem.Code} {problem.Message}");
    }

    [Fact]
    public void A_bar_separates_cells_too() =>
        Given.Lines(string.Join('|', Latest), string.Join('|', Barnet)).IsValid.Should().BeTrue();

    [Theory]
    [InlineData(
        "Local authority name,Inspection date,Grade",
        " Row 1 is closest to the layout \"Ofsted's official statistics of 2023 and 2024: the latest outcome of each authority\". "
            + "Missing: Impact of leaders.")]
    [InlineData(
        "Local authority name,Local authority area code,Local authority status",
        " Row 1 is closest to the layout \"Ofsted's official statistics since 2025: every ILACS inspection\". "
            + "Missing: Inspection date, Inspection type.")]
    [InlineData("Local authority name,Overall effectiveness,Ofsted region", "")]
    [InlineData("Local authority name,Inspection date,Impact of leaders", "")]
    public void A_table_in_no_layout_names_the_nearest_and_what_it_lacks_if_that_is_half_at_most(string headings, string nearest) =>
        Given.Lines(headings, "Barnet,13/05/2019,Good").Problems.Single().Message.Should()
            .Be("No table of inspections in a known layout was found here." + nearest);

    [Fact]
    public void A_column_without_which_a_table_cannot_be_read_is_told_with_the_layout_that_needs_it() =>
        Text([[.. Latest.Where(heading => heading != "Inspection date")]]).Problems[0].ToString().Should().Be(
            "error given.csv:1 Inspection date: The column 'Inspection date' is missing. This layout needs it: "
                + "\"Ofsted's official statistics of 2023 and 2024: the latest outcome of each authority\".");

    [Fact]
    public void A_grade_that_is_not_understood_is_told_with_those_that_are_accepted() =>
        Message("RI").Should().Be("'RI' is not a grade. Accepted: Outstanding, Good, Requires improvement to be good, Inadequate.");

    [Theory]
    [InlineData("Good\u200B", "U+200B (zero width space)")]
    [InlineData("\u200EGood", "U+200E (left-to-right mark)")]
    [InlineData("Go\u0007od", "U+0007.")]
    public void A_character_that_nobody_sees_is_named(string text, string name) => Message(text).Should().Contain($"an invisible character, {name}");

    [Fact]
    public void A_heading_with_a_letter_of_another_encoding_is_told_as_that()
    {
        var bytes = Encoding.Latin1.GetBytes(string.Join(',', Latest).Replace("Impact", "Impact\u0092", StringComparison.Ordinal) + "\n" + string.Join(',', Barnet));
        Given.Bytes("x.csv", bytes).Problems[0].Should().Match<FileProblem>(problem => problem.Code == RowProblems.TextNotUtf8 && problem.Line == 1
            && problem.Message.Contains("CSV UTF-8"));
    }

    [Theory]
    [InlineData("Standard", "13/05/2019")]
    [InlineData("Full inspection", "13/05/2019")]
    public void A_kind_that_is_not_understood_is_told_with_those_that_are_accepted(string kind, string day) =>
        Given.Lines(string.Join(',', Layouts2025.History.Headings), $"x,E09000003,Barnet,Current,London,{day},01/07/2019,{kind},Good,Good,Good,Good,").Problems.Single()
            .Message.Should().Be(
                $"'{kind}' is not a kind of inspection or visit. "
                + "Accepted: ILACS Standard Inspection, ILACS Short Inspection, ILACS Focused Visit, LA Monitoring visit.");

    private static string Message(string grade) =>
        Text([Latest, ["x", "York", "24/02/2025", "Good", grade, "Good", "Good", "Good"]]).Problems.Single(problem => problem.Severity == Severity.Error).Message;

    private static OfficialFile Text(IEnumerable<string[]> rows) => Given.Lines([.. rows.Select(row => string.Join(',', row))]);
}
