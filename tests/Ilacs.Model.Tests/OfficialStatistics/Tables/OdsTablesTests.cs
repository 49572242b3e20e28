using static Ilacs.Model.OfficialStatistics.Tests.OdsBuilder;

namespace Ilacs.Model.OfficialStatistics.Tests;

public class OdsTablesTests
{
    private const string Empty = "<table:table-cell/>";

    [Theory]
    [InlineData("office:value-type=\"float\" office:value=\"3\"", "3.00", "3")]
    [InlineData("office:value-type=\"float\" office:value=\"0.10000000000000001\"", "0", "0.1")]
    [InlineData("office:value-type=\"percentage\" office:value=\"0.25\"", "25%", "0.25")]
    [InlineData("office:value-type=\"currency\" office:currency=\"GBP\" office:value=\"10\"", "£10.00", "10")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2018-01-31\"", "31/01/18", "2018-01-31")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2018-01-31T00:00:00\"", "31/01/18", "2018-01-31")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2018-01-31T00:00:00.000\"", "31/01/18", "2018-01-31")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2018-01-31T12:30:00\"", "31/01/18", "2018-01-31T12:30:00")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2018-01-31T10:00:00\"", "31/01/18", "2018-01-31T10:00:00")]
    [InlineData("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR", "TRUE")]
    [InlineData("office:value-type=\"time\" office:time-value=\"PT12H00M00S\"", "12:00", "PT12H00M00S")]
    [InlineData("office:value-type=\"string\"", "31/01/18", "31/01/18")]
    [InlineData("office:value-type=\"string\" office:string-value=\"full\"", "f...", "full")]
    [InlineData("office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"", "#N/A", "#N/A")]
    [InlineData("office:value-type=\"float\" office:value=\"0\" calcext:value-type=\"error\"", "#DIV/0!", "#DIV/0!")]
    [InlineData("office:value-type=\"float\" office:value=\"many\"", "x", "many")]
    [InlineData("office:value-type=\"colour\"", "red", "red")]
    [InlineData("", "plain", "plain")]
    public void A_cell_has_its_value_and_not_what_a_format_makes_of_it(string attributes, string shown, string expected) =>
        OfCell($"<text:p>{shown}</text:p>", attributes).Should().Be(expected);

    [Theory]
    [InlineData("<text:p>a</text:p><text:p/><text:p>b</text:p>", "a\n\nb")]
    [InlineData("<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>", "a   b\tc\nd")]
    [InlineData("<text:p>\n  a \n b<text:span>c <text:span>d</text:span></text:span> e</text:p>", "a bc d e")]
    [InlineData("<text:p>see <text:a xlink:href=\"x\">this</text:a></text:p>", "see this")]
    [InlineData("<office:annotation><text:p>a comment</text:p></office:annotation><text:p>x</text:p>", "x")]
    [InlineData("<draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame><text:p>x<draw:frame><text:p>y</text:p></draw:frame></text:p>", "x")]
    [InlineData("<text:p><![CDATA[<a> & b]]></text:p>", "<a> & b")]
    public void A_text_is_what_the_cell_shows(string content, string expected) => OfCell(content).Should().Be(expected);

    [Fact]
    public void Repeated_rows_and_cells_are_counted_and_repeated_only_where_they_have_text()
    {
        var rows = "<table:table-column table:number-columns-repeated=\"16384\"/>" + Row(Text("title")) +
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>" +
            $"<table:table-row table:number-rows-repeated=\"2\">{Cell("<text:p>a</text:p>", "table:number-columns-repeated=\"2\"")}<table:table-cell table:number-columns-repeated=\"2\"/>{Text("b")}<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row>" +
            Row(Text("last"));
        Read(rows).Lines.Should().Equal("1: title", "5: a|a|||b", "6: a|a|||b", "7: last");
    }

    [Fact]
    public void A_cell_under_a_merged_one_is_empty() =>
        Read(Row(Cell("<text:p>wide</text:p>", "table:number-columns-spanned=\"2\""), "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>", Text("c"))).Lines
            .Should().Equal("1: wide||c");

    [Fact]
    public void Rows_in_groups_and_of_headings_are_rows() =>
        Read($"<table:table-header-rows>{Row(Text("h"))}</table:table-header-rows><table:table-row-group>{Row(Text("a"))}<table:table-row-group>{Row(Text("b"))}</table:table-row-group></table:table-row-group><table:table-rows>{Row(Text("c"))}</table:table-rows>")
            .Lines.Should().Equal("1: h", "2: a", "3: b", "4: c");

    [Fact]
    public void What_was_deleted_and_what_is_linked_are_no_sheets()
    {
        const string Other = "<table:table table:name=\"other\"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>";
        var workbook = new OdsBuilder().Beside($"<table:tracked-changes><table:deletion>{Other}</table:deletion></table:tracked-changes>")
            .Sheet("Data & more", $"<office:forms/><table:shapes>{Other}</table:shapes>" + Row(Text("a"), Cell(Other + "<text:p>b</text:p>"))).Beside($"<table:dde-links><table:dde-link>{Other}</table:dde-link></table:dde-links>")
            .Sheet("Empty", "").Beside("<table:table table:name=\"Shut\"/>").Sheet("Last", Row(Text("z")));
        ReadFile.From(workbook.ToBytes()).Tables.Select(table => table.Sheet + ":" + string.Join('|', table.Rows.SelectMany(row => row.Cells)))
            .Should().Equal("Data & more:a|b", "Empty:", "Shut:", "Last:z");
    }

    [Fact]
    public void A_sheet_that_the_caller_leaves_is_gone_past()
    {
        var workbook = new OdsBuilder().Sheet("One", [["1"], ["2"], ["3"]]).Sheet("Two", [["4"], ["5"]]).Sheet("Three", [["6"]]);
        foreach (var taken in new[] { 0, 1, 2, 3 })
        {
            var seen = new List<string>();
            TableFile.Read(new MemoryStream(workbook.ToBytes()), "file", TableLimits.Default, table => seen.Add(table.Sheet + string.Concat(table.Rows.Take(taken).Select(row => row.Cell(0)))), []);
            seen.Should().Equal("One" + "123"[..taken], "Two" + "45"[..Math.Min(2, taken)], "Three" + "6"[..Math.Min(1, taken)]);
        }
    }

    [Fact]
    public void A_row_that_is_repeated_more_than_a_few_times_is_a_fault_and_the_rows_after_it_are_where_they_are()
    {
        static string Repeated(int times, string text) => $"<table:table-row table:number-rows-repeated=\"{times}\">{Text(text)}</table:table-row>";
        var read = ReadFile.From(new OdsBuilder().Sheet("S", Repeated(16, "x") + Repeated(17, "y") + Repeated(1_000_000, "") + Repeated(1, "z")).ToBytes());
        read.Rows.Should().HaveCount(18);
        read.Codes.Should().Equal(TableProblems.RowRepeated);
        read.Lines.TakeLast(2).Should().Equal("17: ", "1000034: z");
    }

    [Fact]
    public void A_cell_repeated_without_end_is_a_fault_of_its_row()
    {
        var read = Read(Row(Cell("<text:p>x</text:p>", "table:number-columns-repeated=\"2000000000\"")) + Row(Cell("<text:p>" + new string('x', 9000) + "</text:p>", "table:number-columns-repeated=\"990\"")) + Row(Text("b")));
        read.Codes.Should().Equal(TableProblems.RowTooWide, TableProblems.RowTooLong);
        read.Lines.Should().Equal("1: ", "2: ", "3: b");
    }

    [Fact]
    public void A_text_longer_than_a_row_may_be_is_a_fault_of_its_row()
    {
        var row = Row(Text("a"), Cell("<text:p>x<text:s text:c=\"2000000000\"/>y</text:p>")) + Row(Text(new string('x', 2000))) + Row(Text("b"));
        var read = ReadFile.From(new OdsBuilder().Sheet("S", row).ToBytes(), new() { LongestRow = 1000 });
        read.Codes.Should().Equal(TableProblems.RowTooLong, TableProblems.RowTooLong);
        read.Rows[^1].Cells.Should().Equal("b");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public void A_repetition_that_is_no_number_ends_the_reading(string times) =>
        Read($"<table:table-row table:number-rows-repeated=\"{times}\">{Empty}</table:table-row>").Codes.Should().Equal(TableProblems.FileNotReadable);

    [Fact]
    public void An_encrypted_workbook_is_protected() => ReadFile.From(Archive.Of(
        ("mimetype", OdsBuilder.Type), ("content.xml", "\u0001\u0002"),
        ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:m\"><m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>"))).Codes.Should().Equal(TableProblems.FileProtected);

    [Fact]
    public void A_document_that_is_no_workbook_is_not_a_table() =>
        ReadFile.From(Archive.Of(("content.xml", "<o:document xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><o:text/></o:document>"))).Codes.Should().Equal(TableProblems.FileNotATable);

    private static ReadFile Read(string rows) => ReadFile.From(new OdsBuilder().Sheet("S", rows).ToBytes());

    private static string OfCell(string content, string attributes = "") =>
        Read(Row(Cell(content, attributes))).Rows.Should().ContainSingle().Which.Cells.Should().ContainSingle().Which;
}
