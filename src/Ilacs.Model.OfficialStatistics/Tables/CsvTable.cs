using CsvHelper;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Reads a file of separated values as one table.</summary>
internal static class CsvTable
{
    private const string Malformed = "This row has a quotation mark inside a cell, or one that is not closed.";

    internal static IEnumerable<Table> Read(ArraySegment<byte> content, TableReading reading)
    {
        yield return new(null, Rows(content, reading));
    }

    private static IEnumerable<TableRow> Rows(ArraySegment<byte> content, TableReading reading)
    {
        var (separator, isStated) = CsvSeparator.Of(content);
        var malformed = false;
        var layout = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = reading.Limits.LongestRow,
            OnMalformedRecord = _ => malformed = true,
        };

        // A quotation mark that is never closed would swallow the rows after it. If there is one, every line end ends a row.
        layout = layout with { AllowLineBreaksInQuotes = !HasAMalformedRow(content, layout, reading) };
        using var csv = Open(content, layout);
        malformed = false;
        while (ReadRow(csv, reading.Limits))
        {
            var line = checked((int)csv.LineNumber);
            if (!isStated || line > 1)
            {
                var cells = CellsOf(csv, reading);
                if (malformed || cells.HasText)
                {
                    var row = cells.ToRow(null, line, withEmptyEnd: true);
                    yield return malformed && row.Fault is null
                        ? row with { Fault = reading.Problem(null, line, TableProblems.RowMalformed, Malformed) }
                        : row;
                }
            }

            malformed = false;
        }
    }

    private static RowCells CellsOf(CsvReader csv, TableReading reading)
    {
        var cells = new RowCells(reading);
        if (csv.RawRecord.Length > reading.Limits.LongestRow)
        {
            cells.GiveUpAsTooLong();
            return cells;
        }

        for (var i = 0; i < csv.FieldCount; i++)
        {
            cells.Add(csv.GetString(i));
        }

        return cells;
    }

    private static bool HasAMalformedRow(ArraySegment<byte> content, CsvReaderOptions layout, TableReading reading)
    {
        var malformed = false;
        using var csv = Open(content, layout with { OnMalformedRecord = _ => malformed = true });
        try
        {
            while (!malformed && csv.Read())
            {
                reading.Cancellation.ThrowIfCancellationRequested();
            }
        }
        catch (CsvFormatException)
        {
            // A row that is too long may be one that swallowed others.
            return true;
        }

        return malformed;
    }

    private static bool ReadRow(CsvReader csv, TableLimits limits)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException tooLong)
        {
            throw new FileGivenUpException(
                TableProblems.RowTooLong,
                FormattableString.Invariant(
                    $"This row is longer than {limits.LongestRow} bytes. It and the rows after it were not read."),
                checked((int)tooLong.LineNumber));
        }
    }

    // From a stream and not from the bytes: only then does the reader apply the limit of a row.
    private static CsvReader Open(ArraySegment<byte> content, CsvReaderOptions layout) =>
        CsvReader.Create(content.ToStream(), layout);
}
