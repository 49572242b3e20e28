using System.Globalization;
using System.Security;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Ofsted's files as the workbooks in which they are published.</summary>
public class WorkbookTests
{
    private const string Sheet = "ILACS_inspections";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private static readonly string[][] Cover = [["Local authority inspection outcomes as at 31 March 2025"], ["Contents"], ["Notes", "What the words mean"]];

    private static readonly string[][] Notes = [["Note", "Text"], ["1", "A hyphen is for what was not judged then."]];

    private static readonly string[][] Titles = [["Every ILACS inspection as at 31 March 2025"], ["This sheet has one table."]];

    [Fact]
    public void A_workbook_of_Excel_gives_the_same_records_as_the_text() =>
        IsAsTheText(Excel(new XlsxBuilder().Sheet("Cover", Cover), Sheet, RealTable.Of(RealTable.History)).Sheet("Notes", Notes).ToBytes());

    [Fact]
    public void An_OpenDocument_workbook_gives_the_same_records_as_the_text() =>
        IsAsTheText(OpenDocument(new OdsBuilder().Sheet("Cover", Cover), Sheet, RealTable.Of(RealTable.History)).Sheet("Notes", Notes).ToBytes());

    [Fact]
    public void Every_table_of_a_workbook_of_Excel_is_recognised()
    {
        var workbook = new XlsxBuilder().Sheet("Cover", Cover);
        foreach (var (sheet, path) in Sheets)
        {
            Excel(workbook, sheet, RealTable.Of(path));
        }

        HasAllTables(workbook.ToBytes());
    }

    [Fact]
    public void Every_table_of_an_OpenDocument_workbook_is_recognised()
    {
        var workbook = new OdsBuilder().Sheet("Cover", Cover);
        foreach (var (sheet, path) in Sheets)
        {
            OpenDocument(workbook, sheet, RealTable.Of(path));
        }

        HasAllTables(workbook.ToBytes());
    }

    private static readonly (string Sheet, string Path)[] Sheets = [("Latest", RealTable.Latest), ("In_year", RealTable.InYear), ("History", RealTable.History)];

    private static void IsAsTheText(byte[] workbook)
    {
        var text = Given.Seed(RealTable.History);
        var file = Given.Bytes("workbook", workbook);
        file.IsValid.Should().BeTrue();
        RealTable.Said(file).Should().Equal(RealTable.Said(text));
        var table = file.Tables.Single();
        table.Sheet.Should().Be(Sheet);
        table.Dated.ToString().Should().Be("2025-03-31/2026-03-30", "the title says so, and the name of the file nothing");
        table.Rows[0].Events[0].Sources.Single().Summary.Should().Be($"workbook, sheet {Sheet}, row {Titles.Length + 2}");
        table.Rows.Select(row => string.Join(' ', row.Events[0].Sources[0].StatedMembers)).Should().Equal(text.Tables.Single().Rows.Select(row => string.Join(' ', row.Events[0].Sources[0].StatedMembers)));
        file.Problems.Where(problem => problem.Sheet != Sheet).Should().HaveCount(2).And
            .OnlyContain(problem => problem.Code == RowProblems.LayoutNotRecognised && problem.Severity == Severity.Information && (problem.Sheet == "Cover" || problem.Sheet == "Notes"));
        file.Problems.Where(problem => problem.Sheet == Sheet).Select(problem => (problem.Code, problem.Message)).Should().Equal(text.Problems.Select(problem => (problem.Code, problem.Message)));
    }

    private static void HasAllTables(byte[] workbook)
    {
        var file = Given.Bytes("workbook", workbook);
        file.IsValid.Should().BeTrue();
        file.Tables.Select(table => (table.Sheet, table.Layout.Code)).Should().Equal(
            ("Latest", "official-latest-2025"), ("In_year", "official-in-year-2025"), ("History", "official-history-2025"));
        var apart = Sheets.Select(sheet => Given.Seed(sheet.Path)).ToArray();
        RealTable.Said(file).Should().Equal(apart.SelectMany(RealTable.Said));
        var (joined, joinedApart) = (JoinedHistories.Of(file), JoinedHistories.Of(apart));
        Recorded.InWords(joined.Histories).Should().Be(Recorded.InWords(joinedApart.Histories));
        joined.Issues.Select(issue => (issue.Authority, issue.Code)).Should().Equal(joinedApart.Issues.Select(issue => (issue.Authority, issue.Code)));
    }

    private static XlsxBuilder Excel(XlsxBuilder workbook, string name, RealTable table)
    {
        var rows = Titles.Concat(table.Rows).Select((row, r) =>
            $"<row r=\"{(r + 1).ToString(CultureInfo.InvariantCulture)}\">{string.Concat(row.Select((cell, c) => Cell(XlsxBuilder.Reference(r, c), cell)))}</row>");
        return workbook.Sheet(name, string.Concat(rows));

        string Cell(string reference, string text) => text.Length == 0 ? ""
            : Day.Parse(text) is { Success: true } day ? XlsxBuilder.Number(reference, Serial(day.Value).ToString(CultureInfo.InvariantCulture), XlsxBuilder.DayStyle)
            : workbook.Shared(reference, text);
    }

    private static OdsBuilder OpenDocument(OdsBuilder workbook, string name, RealTable table) => workbook.Sheet(
        name,
        string.Concat(Titles.Select(row => OdsBuilder.Row([.. row.Select(OdsBuilder.Text)])))
        + string.Concat(table.Rows.Select((row, r) => OdsBuilder.Row([.. row.Select((cell, c) => r > 0 && c == 0 ? Link(cell) : OdsCell(cell))]))));

    private static string OdsCell(string text) => Day.Parse(text) is { Success: true } day
        ? OdsBuilder.Cell($"<text:p>{text}</text:p>", $"office:value-type=\"date\" office:date-value=\"{LocalDatePattern.Iso.Format(day.Value)}\"")
        : OdsBuilder.Text(text);

    // Of a link stands there what is shown.
    private static string Link(string text) => OdsBuilder.Cell(
        $"<text:p><text:a xlink:href=\"https://example.org/\">{SecurityElement.Escape(text)}</text:a></text:p>", "office:value-type=\"string\"");

    private static int Serial(LocalDate day) => Period.DaysBetween(new LocalDate(1899, 12, 30), day);
}
