using CsvHelper;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Writes comma-separated values as RFC 4180 has them: in UTF-8 without a byte order mark, rows ended by CR LF, cells quoted where they must be.
/// Nothing is changed that reading would not change back; in particular a cell that begins like a formula stays as it is.</summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Layout = new()
    {
        Separator = ',',
        NewLine = "\r\n",
        Injection = CsvInjection.None,
        // Titles may stand above the headings.
        ValidateFieldCount = false,
    };

    /// <summary>Writes the rows and leaves the stream open.</summary>
    /// <exception cref="ArgumentException">A row has no cells, which the format cannot say.</exception>
    internal static void Write(Stream target, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var csv = CsvWriter.Create(target, Layout, leaveOpen: true);
        Write(csv, rows);
    }

    /// <summary>Writes the rows and leaves the writer open, whose encoding holds.</summary>
    /// <exception cref="ArgumentException">A row has no cells, which the format cannot say.</exception>
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
