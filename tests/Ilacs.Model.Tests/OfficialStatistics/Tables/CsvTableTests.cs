using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

public class CsvTableTests
{
    [Fact]
    public void Every_row_is_given_with_the_line_in_which_it_begins_titles_and_headings_too() => ReadFile
        .From("Inspections to March 2024\n\na,b,c\r\n\"x\ny\",\"He said \"\"no\"\"\",\n , ,\n1,2,3\n").Lines
        .Should().Equal("1: Inspections to March 2024", "3: a|b|c", "4: x\ny|He said \"no\"|", "7: 1|2|3");

    [Fact]
    public void A_file_of_separated_values_has_no_sheet() => ReadFile.From("a,b\n").Tables.Should().ContainSingle().Which.Sheet.Should().BeNull();

    [Fact]
    public void A_row_has_the_cells_that_it_has_and_white_space_at_their_ends_is_left_out() =>
        ReadFile.From("a,b,c\n d ,\te\u00A0\n1,,,,\n").Rows.Select(row => row.Cells.Count).Should().Equal(3, 2, 5);

    [Fact]
    public void A_cell_beyond_those_of_the_row_is_empty() => ReadFile.From("a,b\n").Rows[0].Cell(7).Should().BeEmpty();

    [Theory]
    [InlineData("a;b;c\n1;2,5;3\n")]
    [InlineData("Barking, Dagenham and others\na;b;c\n\"1,1,1\";x, y;\n2;3;4\n")]
    public void Semicolons_separate_where_more_rows_have_them_than_commas(string text) => ReadFile.From(text).Rows[^1].Cells.Should().HaveCount(3);

    [Fact]
    public void Tabs_separate_where_more_rows_have_them_than_commas() =>
        ReadFile.From("area\tname\nE1\tKingston, upon Hull\nE2\tBristol, City of\n").Lines.Should().Equal("1: area|name", "2: E1|Kingston, upon Hull", "3: E2|Bristol, City of");

    [Fact]
    public void Semicolons_inside_cells_do_not_separate() =>
        ReadFile.From("name,areas\nX,a;b\nY,c;d\nZ,e;f\n").Lines.Should().Equal("1: name|areas", "2: X|a;b", "3: Y|c;d", "4: Z|e;f");

    [Fact]
    public void A_first_line_that_states_the_separator_is_no_row() => ReadFile.From("sep=|\r\na|b\r\n").Lines.Should().Equal("2: a|b");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_names_the_encoding_and_is_no_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        ReadFile.From([.. encoding.GetPreamble(), .. encoding.GetBytes("é,😀\n日本,b\n")]).Lines.Should().Equal("1: é|😀", "2: 日本|b");
    }

    [Fact]
    public void A_byte_that_is_not_UTF_8_stays_visible_in_its_cell() =>
        ReadFile.From(Encoding.Latin1.GetBytes("name,x\nRhôs,y\n")).Lines.Should().Equal("1: name|x", "2: Rh\uFFFDs|y");

    [Fact]
    public void A_quotation_mark_that_is_never_closed_spoils_its_own_row_only()
    {
        var read = ReadFile.From("a,b\n\"x,1\ny,2\nz,3\n");
        read.Rows.Select(row => (row.Line, row.Fault?.Code)).Should().Equal((1, null), (2, TableProblems.RowMalformed), (3, null), (4, null));
        read.Rows[1].Fault.Should().Be(new FileProblem(
            "file", null, 2, "", null, TableProblems.RowMalformed, Severity.Error,
                "This row has a quotation mark inside a cell, or one that is not closed."));
        read.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_quotation_mark_inside_a_cell_spoils_its_row() => ReadFile.From("a,b\n1\"2,x\n").Codes.Should().Equal(TableProblems.RowMalformed);

    [Fact]
    public void A_row_longer_than_the_limit_is_named_and_those_before_it_stay()
    {
        var read = ReadFile.From($"a,b\n1,2\n{new string('x', 300_000)},3\n4,5\n", new() { LongestRow = 100_000 });
        read.Lines.Should().Equal("1: a|b", "2: 1|2");
        read.Problems.Should().ContainSingle().Which.Should().Match<FileProblem>(one => one.Code == TableProblems.RowTooLong && one.Line == 3);
    }

    [Fact]
    public void A_row_a_little_longer_than_the_limit_is_skipped()
    {
        var read = ReadFile.From("a,b\n12345678901,2\n3,4\n", new() { LongestRow = 10 });
        read.Lines.Should().Equal("1: a|b", "2: ", "3: 3|4");
        read.Codes.Should().Equal(TableProblems.RowTooLong);
    }

    [Fact]
    public void Text_beyond_the_last_column_is_a_fault_of_its_row_and_empty_cells_there_are_not()
    {
        var read = ReadFile.From("a,b,,,,\n1,2,3\n4,5\n", new() { MostColumns = 2 });
        read.Lines.Should().Equal("1: a|b", "2: ", "3: 4|5");
        read.Codes.Should().Equal(TableProblems.RowTooWide);
    }
}
