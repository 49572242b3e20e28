using CsvHelper;

namespace Ilacs.Cli.Output;

/// <summary>A table for programs: comma-separated values (RFC 4180) with a line feed after every row. A cell that a
/// spreadsheet would run as a formula gets an apostrophe, because these tables quote files of others.</summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Layout = new() { Separator = ',', NewLine = "\n", Injection = CsvInjection.Escape };

    internal static void Write(TextWriter output, IEnumerable<string> headings, IEnumerable<IEnumerable<string?>> rows)
    {
        using var csv = CsvWriter.Create(output, Layout, leaveOpen: true);
        foreach (var row in rows.Prepend(headings))
        {
            csv.WriteRecord([.. row.Select(cell => cell ?? "")]);
        }
    }
}
