using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

public class TableFileTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\n")]
    [InlineData(" , ,\n,,\n")]
    public void A_file_without_text_has_no_rows(string text) => ReadFile.From(text).Codes.Should().Equal(TableProblems.FileWithoutRows);

    [Fact]
    public void A_workbook_without_text_has_no_rows()
    {
        ReadFile.From(new XlsxBuilder().Sheet("S", "<row r=\"1\"><c r=\"A1\"/></row>").ToBytes()).Codes.Should().Equal(TableProblems.FileWithoutRows);
        ReadFile.From(new OdsBuilder().Sheet("S", Array.Empty<string[]>()).ToBytes()).Codes.Should().Equal(TableProblems.FileWithoutRows);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body>404, not found</body></html>")]
    [InlineData("\uFEFF\r\n  <HTML lang=en>")]
    [InlineData("<?xml version=\"1.0\"?><Error/>")]
    [InlineData("%PDF-1.7\nabc,def\n")]
    [InlineData("{\\rtf1 a,b}")]
    [InlineData("a,b\0\n")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")]
    public void What_is_no_table_is_not_read_as_one(string text) => ReadFile.From(Encoding.Latin1.GetBytes(text.Replace("\uFEFF", "\u00EF\u00BB\u00BF", StringComparison.Ordinal)))
        .Codes.Should().Equal(TableProblems.FileNotATable);

    [Fact]
    public void An_archive_that_is_no_workbook_is_not_a_table()
    {
        ReadFile.From(Archive.Of(("word/document.xml", "<w/>"))).Codes.Should().Equal(TableProblems.FileNotATable);
        ReadFile.From(Archive.Of()).Codes.Should().Equal(TableProblems.FileNotATable);
    }

    [Fact]
    public void A_workbook_of_Office_before_2007_is_not_read_and_one_with_a_password_is_protected()
    {
        ReadFile.From(CompoundFile).Codes.Should().Equal(TableProblems.FileNotATable);
        ReadFile.From([.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Codes.Should().Equal(TableProblems.FileProtected);
    }

    [Fact]
    public void A_workbook_that_is_cut_off_is_not_readable()
    {
        var whole = new XlsxBuilder().Sheet("S", [["a"]]).ToBytes();
        ReadFile.From(whole[..(whole.Length / 2)]).Codes.Should().Equal(TableProblems.FileNotReadable);
    }

    [Fact]
    public void A_document_type_is_not_followed()
    {
        const string Bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        foreach (var parts in new[] { new OdsBuilder().Sheet("S", [["a"]]).Parts(), new XlsxBuilder().Sheet("S", [["a"]]).Parts() })
        {
            ReadFile.From(Archive.Of([.. parts.Select(part => part.Path is "content.xml" or "xl/worksheets/sheet1.xml" ? (part.Path, Bomb + part.Text) : part)]))
                .Codes.Should().Equal(TableProblems.FileNotReadable);
        }
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_the_limit_is_given_up()
    {
        var bomb = string.Concat(Enumerable.Repeat("<x/>", 1_000_000));
        var limits = new TableLimits { MostUnpacked = 1 << 20 };
        ReadFile.From(new OdsBuilder().Beside(bomb).Sheet("S", [["a"]]).ToBytes(), limits).Codes.Should().Equal(TableProblems.FileTooLong);
        ReadFile.From(new XlsxBuilder().Sheet("S", bomb).ToBytes(), limits).Codes.Should().Equal(TableProblems.FileTooLong);
    }

    [Theory]
    [InlineData("<x>")]
    [InlineData("<x a='")]
    [InlineData("<x><![CDATA[")]
    public void A_workbook_of_elements_without_end_is_given_up_and_takes_little_memory(string beginning)
    {
        var endless = string.Concat(Enumerable.Repeat(beginning == "<x>" ? "<x>" : beginning + "aaaaaaaa", beginning == "<x>" ? 3_000_000 : 1)) + new string('a', beginning == "<x>" ? 0 : 20_000_000);
        foreach (var file in new[] { new OdsBuilder().Beside(endless).ToBytes(), new XlsxBuilder().Sheet("S", endless).ToBytes() })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = ReadFile.From(file);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(120L << 20);
            read.Tables.SelectMany(table => table.Rows).Should().BeEmpty();
            read.Codes.Should().ContainSingle().Which.Should().BeOneOf(TableProblems.FileNotReadable, TableProblems.RowTooLong);
        }
    }

    [Theory]
    [InlineData("x", TableProblems.RowTooLong)]
    [InlineData("a,", TableProblems.RowTooLong)]
    [InlineData("\"", TableProblems.RowTooLong)]
    [InlineData("\0", TableProblems.FileNotATable)]
    [InlineData("<html>", TableProblems.FileNotATable)]
    [InlineData("a,b\n", TableProblems.FileTooLong)]
    [InlineData("PK\u0003\u0004", TableProblems.FileTooLong)]
    public void A_stream_without_end_ends_in_a_problem_and_takes_little_memory(string pattern, string code)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadFile.From(new EndlessStream(Encoding.Latin1.GetBytes(pattern)), new() { LongestFile = 16 << 20 }).Codes.Should().Equal(code);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100L << 20);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("junk\na,b\n"));
        stream.Position = 5;
        ReadFile.From(stream).Lines.Should().Equal("1: a|b");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Limits_are_inclusive()
    {
        ReadFile.From("a,b\n", new() { LongestFile = 4, LongestRow = 3, MostColumns = 2, MostRows = 1, MostCells = 2, MostCharacters = 2 }).Codes.Should().BeEmpty();
        ReadFile.From("a,b\n", new() { LongestFile = 3 }).Codes.Should().Equal(TableProblems.FileTooLong);
        ReadFile.From("a,b\n", new() { LongestRow = 2 }).Codes.Should().Equal(TableProblems.RowTooLong);
        ReadFile.From("a,b\n", new() { MostColumns = 1 }).Codes.Should().Equal(TableProblems.RowTooWide);
        ReadFile.From("a,b\nc,d\n", new() { MostRows = 1 }).Codes.Should().Equal(TableProblems.FileWithTooManyRows);
        ReadFile.From("a,b\n", new() { MostCharacters = 1 }).Codes.Should().Equal(TableProblems.FileTooLong);
        ReadFile.From("a,b\n", new() { MostCells = 1 }).Codes.Should().Equal(TableProblems.FileTooLong);
    }

    [Fact]
    public void What_is_refused_or_empty_counts_towards_what_is_decoded()
    {
        var limits = new TableLimits { LongestRow = 10, MostColumns = 5, MostCells = 100, MostCharacters = 100 };
        var refused = Enumerable.Repeat<string[]>(["aaaaaa", "bbbbbb"], 20).ToArray();
        ReadFile.From(new XlsxBuilder().Sheet("S", refused).ToBytes(), limits).Codes.Should().HaveCount(9).And.EndWith(TableProblems.FileTooLong);
        ReadFile.From(string.Concat(Enumerable.Repeat(",,,,b\n", 40)), limits).Codes.Should().Equal(TableProblems.FileTooLong);
    }

    [Fact]
    public void Sheets_beyond_the_limit_are_not_read()
    {
        var read = ReadFile.From(new OdsBuilder().Sheet("One", [["1"]]).Sheet("Two", [["2"]]).ToBytes(), new() { MostSheets = 1 });
        read.Rows.Should().ContainSingle();
        read.Problems.Should().ContainSingle().Which.Code.Should().Be(TableProblems.FileWithTooManySheets);
    }

    [Fact]
    public void A_source_that_fails_is_a_problem_and_a_caller_that_fails_is_not()
    {
        using var failing = new FailingStream();
        ReadFile.From(failing).Problems.Should().ContainSingle().Which.Should().Match<FileProblem>(one => one.Code == TableProblems.FileNotReadable && one.Message.Contains("torn"));
        foreach (var file in new[] { "a,b\n"u8.ToArray(), new XlsxBuilder().Sheet("S", [["a"]]).ToBytes(), new OdsBuilder().Sheet("S", [["a"]]).ToBytes() })
        {
            var act = () => TableFile.Read(new MemoryStream(file), "file", TableLimits.Default, table => throw new IOException(table.Rows.First().Cell(0)), []);
            act.Should().Throw<IOException>().WithMessage("a");
        }
    }

    [Fact]
    public void Reading_can_be_cancelled_between_rows()
    {
        using var source = new CancellationTokenSource();
        var rows = 0;
        var act = () => TableFile.Read(new MemoryStream("a\nb\nc\n"u8.ToArray()), "file", TableLimits.Default, table =>
        {
            foreach (var _ in table.Rows)
            {
                rows++;
                source.Cancel();
            }
        }, [], source.Token);
        act.Should().Throw<OperationCanceledException>();
        rows.Should().Be(1);
    }

    [Fact]
    public void Rows_are_enumerated_once_and_while_their_table_is_given()
    {
        Table? left = null;
        TableFile.Read(new MemoryStream("a\n"u8.ToArray()), "file", TableLimits.Default, table => left = table, []);
        left!.Rows.Invoking(rows => rows.Any()).Should().Throw<InvalidOperationException>();
        var act = () => TableFile.Read(new MemoryStream("a\n"u8.ToArray()), "file", TableLimits.Default, table => _ = table.Rows.Count() + table.Rows.Count(), []);
        act.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_mistake_of_the_programmer_is_thrown()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        FluentActions.Invoking(() => ReadFile.From(closed)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TableFile.Read(null!, "file", TableLimits.Default, _ => { }, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new TableLimits { MostRows = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TableLimits { LongestFile = long.MaxValue }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The line was torn.");
    }
}
