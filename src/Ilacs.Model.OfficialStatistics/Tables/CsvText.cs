using CsvHelper;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Writes comma-separated values as RFC 4180 has them: in UTF-8 without a byte order mark, rows ended by CR LF, cells quoted where they must be.
/// Reading gives the same cells again; a cell that begins like a formula is not changed.</summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Layout = new()
    {
        Separator = ',',
        NewLine = "\r\n",
        Injection = CsvInjection.None,
        // Titles may be above the headings.
        ValidateFieldCount = false,
    };

    /// <summary>Writes the rows and leaves the stream open.</summary>
    /// <exception cref="ArgumentException">A row has no cells, which the format cannot express.</exception>
    internal static void Write(Stream target, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var csv = CsvWriter.Create(target, Layout, leaveOpen: true);
        Write(csv, rows);
    }

    /// <summary>Writes the rows in the encoding of the writer, and leaves it open.</summary>
    /// <exception cref="ArgumentException">A row has no cells, which the format cannot express.</exception>
    internal static void Write(TextWriter target, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var csv = CsvWriter.Create(target, Layout, leaveOpen: true);
        Write(csv, rows);
    }

    private static void Write(CsvWriter csv, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            csv.WriteRecord(row.Count > 0 ? [.. row] : throw new ArgumentException("A row has at least one cell.", nameof(rows)));
        }
    }
}
