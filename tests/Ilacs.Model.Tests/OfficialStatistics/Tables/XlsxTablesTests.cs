using static Ilacs.Model.OfficialStatistics.Tests.XlsxBuilder;

namespace Ilacs.Model.OfficialStatistics.Tests;

public class XlsxTablesTests
{
    private static readonly string[] Letters = ["A", "B", "C", "D", "E", "F", "G", "H"];

    [Fact]
    public void Rows_and_columns_that_are_left_out_are_counted()
    {
        var workbook = new XlsxBuilder();
        var rows = $"<row r=\"2\">{workbook.Shared("A2", "shared")}{Inline("C2", " inline ")}</row><row r=\"4\"/><row r=\"5\"><c r=\"B5\"/>{Number("D5", "1")}<c r=\"E5\" s=\"1\"/></row>";
        ReadFile.From(workbook.Sheet("S", rows).ToBytes()).Lines.Should().Equal("2: shared||inline", "5: |||1");
    }

    [Fact]
    public void Rows_and_cells_that_do_not_say_where_they_are_follow_each_other() =>
        Read("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"7\"><c r=\"B7\"><v>3</v></c><c><v>4</v></c></row>").Lines.Should().Equal("1: 1|2", "7: |3|4");

    [Theory]
    [InlineData("43831", DayStyle, "2020-01-01")]
    [InlineData("43831", MomentStyle, "2020-01-01")]
    [InlineData("43831.5", MomentStyle, "2020-01-01T12:00:00")]
    [InlineData("61", DayStyle, "1900-03-01")]
    [InlineData("43831", 0, "43831")]
    [InlineData("3.0", 0, "3")]
    [InlineData("-0", 0, "0")]
    [InlineData("1E3", 0, "1000")]
    [InlineData("0.10000000000000001", 0, "0.1")]
    [InlineData("1E+300", 0, "1E+300")]
    [InlineData("99999999", DayStyle, "99999999")]
    public void A_number_is_text_as_its_kind_says(string value, int style, string expected) => OfCell(Number("A1", value, style)).Should().Be(expected);

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_says_so() =>
        ReadFile.From(new XlsxBuilder { CountsFrom1904 = true }.Sheet("S", $"<row r=\"1\">{Number("A1", "42369", DayStyle)}</row>").ToBytes()).Lines.Should().Equal("1: 2020-01-01");

    [Theory]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>0</v></c>", "FALSE")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>UPPER(\"no\")</f><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r=\"A1\" t=\"str\" s=\"1\"><f>B1</f><v>1/2/2018</v></c>", "1/2/2018")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>2018-01-31</v></c>", "2018-01-31")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>Go</t></r><r><rPr><b/></rPr><t>od</t></r></is></c>", "Good")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b</t></is></c>", "a\rb")]
    public void A_cell_has_its_value_and_never_its_formula(string cell, string expected) => OfCell(cell).Should().Be(expected);

    [Fact]
    public void An_error_stands_in_its_own_sheet_and_cell()
    {
        var workbook = new XlsxBuilder().Sheet("One", $"<row r=\"1\">{Number("A1", "1")}</row>").Sheet("Two", $"<row r=\"3\">{Number("A3", "1")}<c r=\"C3\" t=\"e\"><v>#REF!</v></c></row>");
        ReadFile.From(workbook.ToBytes()).Tables.SelectMany(table => table.Rows).Select(row => string.Join('|', row.Cells)).Should().Equal("1", "1||#REF!");
    }

    [Fact]
    public void Hidden_sheets_are_read_in_the_order_of_the_workbook()
    {
        var workbook = new XlsxBuilder().Sheet("Notes", "").Sheet("Data & more", $"<row r=\"1\">{Number("A1", "1")}</row>", "veryHidden").Sheet("Last", $"<row r=\"1\">{Number("A1", "2")}</row>");
        ReadFile.From(workbook.ToBytes()).Tables.Select(table => (table.Sheet, table.Rows.Count)).Should().Equal(("Notes", 0), ("Data & more", 1), ("Last", 1));
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2147483647\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"-5\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"3\"/><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")]
    public void A_cell_that_no_sheet_can_have_ends_the_reading(string rows) => Read(rows).Codes.Should().Equal(TableProblems.FileNotReadable);

    [Fact]
    public void The_last_row_of_a_sheet_is_reached() =>
        Read($"<row r=\"1\">{Number("B1", "1")}</row><row r=\"1048576\">{Number("A1048576", "2")}</row>").Lines.Should().Equal("1: |1", "1048576: 2");

    [Fact]
    public void The_last_column_of_a_sheet_is_too_far_to_the_right() =>
        Read($"<row r=\"3\">{Number("XFD3", "1")}</row>").Rows.Should().ContainSingle().Which.Fault!.Should()
            .Match<FileProblem>(fault => fault.Code == TableProblems.RowTooWide && fault.Line == 3 && fault.Sheet == "S");

    [Fact]
    public void A_sheet_that_is_vast_and_empty_is_given_up() => Read($"<row r=\"1048576\">{Number("XFD1048576", "1")}</row>").Codes.Should().Equal(TableProblems.FileTooLong);

    [Fact]
    public void A_text_longer_than_a_row_may_be_ends_the_reading_before_it_is_held() =>
        ReadFile.From(new XlsxBuilder().Sheet("S", $"<row r=\"1\">{Inline("A1", new string('x', 2000))}</row>").ToBytes(), new() { LongestRow = 1000 })
            .Codes.Should().Equal(TableProblems.RowTooLong);

    [Fact]
    public void Cells_that_are_together_longer_than_a_row_may_be_are_a_fault_of_the_row() =>
        ReadFile.From(new XlsxBuilder().Sheet("S", $"<row r=\"1\">{string.Concat(Letters.Select(letter => Inline(letter + "1", new string('x', 300))))}</row>").ToBytes(), new() { LongestRow = 1000 })
            .Rows.Should().ContainSingle().Which.Fault!.Code.Should().Be(TableProblems.RowTooLong);

    private static ReadFile Read(string rows) => ReadFile.From(new XlsxBuilder().Sheet("S", rows).ToBytes());

    private static string OfCell(string cell) => Read($"<row r=\"1\">{cell}</row>").Rows.Should().ContainSingle().Which.Cells.Should().ContainSingle().Which;

    [Fact]
    public void A_workbook_saved_as_Strict_Open_XML_is_told_as_that()
    {
        var parts = new XlsxBuilder().Sheet("S", [["one", "two"]]).Parts()
            .Select(part => (part.Path, part.Text.Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)));
        var problem = ReadFile.From(Archive.Of([.. parts])).Problems.Single();
        problem.Code.Should().Be(TableProblems.FileNotATable);
        problem.Message.Should().Contain("Strict Open XML Spreadsheet").And.Contain("save it as Excel Workbook");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]>")]
    [InlineData("<not closed")]
    public void A_part_that_is_damaged_is_told_in_words_for_the_user(string beginning)
    {
        var parts = new XlsxBuilder().Sheet("S", [["one", "two"]]).Parts()
            .Select(part => (part.Path, part.Path.Contains("sheet1", StringComparison.Ordinal) ? beginning + part.Text : part.Text));
        ReadFile.From(Archive.Of([.. parts])).Problems.Single().Message.Should()
            .Be("The file, or the rest of it, was not read: "
                + "part of the workbook is damaged, or has a document type declaration, which workbooks never have.");
    }
}
