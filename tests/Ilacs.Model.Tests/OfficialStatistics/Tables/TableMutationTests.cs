using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Files of every kind with bytes changed or cut off: some thousand from fixed numbers, and as many more as are asked for.</summary>
public class TableMutationTests
{
    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("ILACS_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 500;

    private static readonly string[][] Rows = [["name", "grade", "day"], ["Kingston, upon Hull", "good", "2018-01-31"], ["\"X\"", "inadequate", "a\nb"], ["é", "", "😀"]];

    private static readonly TableLimits Limits = new() { LongestFile = 1 << 20, MostUnpacked = 4 << 20, LongestRow = 1 << 16, MostRows = 5_000 };

    [Fact]
    public void Separated_values_with_changed_bytes_end_in_rows_or_problems()
    {
        using var bytes = new MemoryStream();
        CsvText.Write(bytes, Rows);
        Each(bytes.ToArray(), 1, Damage);
    }

    [Fact]
    public void A_workbook_of_Excel_with_changed_bytes_ends_in_rows_or_problems() => Each(Xlsx.ToBytes(), 2, Damage);

    [Fact]
    public void An_OpenDocument_workbook_with_changed_bytes_ends_in_rows_or_problems() => Each(Ods.ToBytes(), 3, Damage);

    [Fact]
    public void A_workbook_of_Excel_with_changed_parts_ends_in_rows_or_problems() => Each(Xlsx.ToBytes(), 4, DamageOnePart);

    [Fact]
    public void An_OpenDocument_workbook_with_changed_parts_ends_in_rows_or_problems() => Each(Ods.ToBytes(), 5, DamageOnePart);

    private static XlsxBuilder Xlsx => new XlsxBuilder().Sheet("Texts", Rows).Sheet(
        "Values", $"<row r=\"2\">{XlsxBuilder.Number("A2", "43831", 1)}{XlsxBuilder.Number("B2", "43831.5", 2)}<c r=\"C2\" t=\"e\"><v>#N/A</v></c><c r=\"D2\" t=\"b\"><v>1</v></c></row>");

    private static OdsBuilder Ods => new OdsBuilder().Sheet("Texts", Rows).Sheet(
        "Values", OdsBuilder.Row(OdsBuilder.Cell("<text:p>x</text:p>", "office:value-type=\"date\" office:date-value=\"2018-01-31\" table:number-columns-repeated=\"3\"")));

    private static void Each(byte[] valid, int number, Func<byte[], Random, byte[]> damage)
    {
        ReadFile.From(valid, Limits).Codes.Should().BeEmpty();
        var random = new Random(20261122 + number);
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = damage(valid, random);
            var read = new Func<ReadFile>(() => ReadFile.From(damaged, Limits)).Should().NotThrow(Convert.ToBase64String(damaged)).Subject;
            (read.Problems.Count + read.Tables.Sum(table => table.Rows.Count)).Should().BePositive(Convert.ToBase64String(damaged));
            read.Problems.Count.Should().BeLessThan(2);
        }
    }

    private static byte[] Damage(byte[] valid, Random random)
    {
        var bytes = valid.ToList();
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.Insert(at, "\"<>,;\n\0/9'"u8[random.Next(10)]);
                    break;
                case 3:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)));
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(at, bytes.Count - at);
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    // Damage inside a part, which changed bytes of the archive seldom reach through the compression.
    private static byte[] DamageOnePart(byte[] valid, Random random)
    {
        using var archive = new ZipArchive(new MemoryStream(valid));
        var chosen = archive.Entries[random.Next(archive.Entries.Count)].FullName;
        return Archive.Of([.. archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            var text = reader.ReadToEnd();
            return (entry.FullName, entry.FullName == chosen ? Encoding.UTF8.GetString(Damage(Encoding.UTF8.GetBytes(text), random)) : text);
        })]);
    }
}
