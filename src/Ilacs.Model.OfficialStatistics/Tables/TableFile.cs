namespace Ilacs.Model.OfficialStatistics;

/// <summary>Files as tables: separated values, and workbooks of Excel and of LibreOffice.</summary>
internal static class TableFile
{
    /// <summary>Opens a file, recognised by its content and never by its name. Each of its tables goes to <paramref name="read"/>,
    /// in order. Problems of the file itself go to <paramref name="problems"/>; a problem of one row is its <see
    /// cref="TableRow.Fault"/>.</summary>
    /// <param name="stream">The file, from the current position to its end; it need not be seekable and is not disposed.</param>
    /// <param name="file">The file as the caller names it, for the problems.</param>
    /// <param name="limits">How much of a file is read.</param>
    /// <param name="read">Takes a table and enumerates its rows, once, before it returns. What it throws passes through.</param>
    /// <param name="problems">Receives at most one problem, because reading stops at the first.</param>
    /// <param name="cancellation">Ends the reading between any two rows.</param>
    /// <exception cref="ArgumentException">The stream cannot be read from, or an argument is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    internal static void Read(
        Stream stream, string file, TableLimits limits, Action<Table> read, ICollection<FileProblem> problems, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(problems);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read from.", nameof(stream));
        }

        var reading = new TableReading(file, limits, cancellation);
        ArraySegment<byte> content = default;
        reading.Try(() => content = FileContent.Read(stream, limits, cancellation));
        if (reading.GivenUp is null)
        {
            reading.Give(TablesOf(content, reading), read);
        }

        if (reading.GivenUp is { } problem)
        {
            problems.Add(problem);
        }
        else if (reading.FoundNothing)
        {
            problems.Add(reading.Problem(null, 0, TableProblems.FileWithoutRows, "The file has no rows with text."));
        }
    }

    // An iterator, so exceptions are thrown where they are caught.
    private static IEnumerable<Table> TablesOf(ArraySegment<byte> content, TableReading reading)
    {
        var tables = FileKinds.Of(content) switch
        {
            FileKind.Text when FileKinds.IsJson(content) => throw new FileGivenUpException(
                TableProblems.FileNotATable,
                "The file is a JSON document, not a table. For documents, use ilacs check or ilacs summary."),
            FileKind.Text => CsvTable.Read(content, reading),
            FileKind.Zip => PackedTables.Read(content, reading),
            FileKind.CompoundFile when FileKinds.IsEncrypted(content) => throw new FileGivenUpException(
                TableProblems.FileProtected, "The workbook has a password. Save a copy without one."),
            FileKind.CompoundFile => throw new FileGivenUpException(
                TableProblems.FileNotATable, "This is an old Excel file (.xls), which cannot be read. Save it as .xlsx, .ods or .csv."),
            _ => throw FileKinds.NotATable(),
        };
        foreach (var table in tables)
        {
            yield return table;
        }
    }
}
