using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Any table of texts, written in each kind of file, reads back equal.</summary>
public class TableRoundTripTests
{
    private static readonly string[] Pieces =
        ["a", "B", "7", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", " ", "  ", "=", "-1", "'", "é", "日本", "😀", "<", "&amp;", "]]>", "_x0041", "2018-01-31", "#N/A", "sep=;", "|", "\u2028"];

    // Texts have no white space at their ends, which reading leaves out, and the first column has always some.
    private static readonly Gen<string> AnyText = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces).Trim());

    private static readonly Arbitrary<string[][]> AnyTable = Arb.From(
        from width in Gen.Choose(2, 6)
        from height in Gen.Choose(1, 8)
        from cells in AnyText.ArrayOf(width).ArrayOf(height)
        select cells.Select(row => row.Select((cell, i) => i == 0 ? "x" + cell : cell).ToArray()).ToArray());

    [Fact]
    public void Comma_separated_values_read_back_equal() => Holds(AnyTable, rows =>
    {
        using var bytes = new MemoryStream();
        CsvText.Write(bytes, rows);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        using var writer = new StringWriter();
        CsvText.Write(writer, rows);
        return text == writer.ToString() && bytes.ToArray() is not [0xEF, ..] && Same(ReadFile.From(bytes.ToArray()), rows, row => row);
    });

    [Fact]
    public void A_workbook_of_Excel_reads_back_equal() => Holds(AnyTable, rows => Same(ReadFile.From(new XlsxBuilder().Sheet("S", rows).ToBytes()), rows, WithoutEmptyEnd));

    [Fact]
    public void An_OpenDocument_workbook_reads_back_equal() => Holds(AnyTable, rows =>
    {
        // A line break of the format is one character.
        var asLines = rows.Select(row => row.Select(cell => cell.Replace("\r\n", "\n", StringComparison.Ordinal)).ToArray()).ToArray();
        return Same(ReadFile.From(new OdsBuilder().Sheet("S", asLines).ToBytes()), asLines, WithoutEmptyEnd);
    });

    [Fact]
    public void Exports_are_as_RFC_4180_has_them()
    {
        using var writer = new StringWriter();
        CsvText.Write(writer, [["Title"], ["a", "b,c", "d\"e"], ["=1+1", "x\ny", ""], ["é", "1;2", " z "]]);
        writer.ToString().Should().Be("Title\r\na,\"b,c\",\"d\"\"e\"\r\n=1+1,\"x\ny\",\r\né,1;2, z \r\n");
    }

    [Fact]
    public void A_row_without_cells_cannot_be_exported() =>
        FluentActions.Invoking(() => CsvText.Write(Stream.Null, [[]])).Should().Throw<ArgumentException>();

    private static void Holds(Arbitrary<string[][]> any, Func<string[][], bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122, 7), Prop.ForAll(any, property));

    private static bool Same(ReadFile read, string[][] rows, Func<string[], string[]> expected) =>
        read.Problems.Count == 0 && read.Rows.All(row => row.Fault is null)
        && read.Rows.Select(row => row.Cells).SequenceEqual(rows.Select(expected), Comparer);

    private static string[] WithoutEmptyEnd(string[] row) => row[..(Array.FindLastIndex(row, cell => cell.Length > 0) + 1)];

    private static IEqualityComparer<IReadOnlyList<string>> Comparer { get; } = EqualityComparer<IReadOnlyList<string>>.Create((a, b) => a!.SequenceEqual(b!), row => row.Count);
}
