namespace Ilacs.Model.OfficialStatistics;

/// <summary>Files as tables: separated values, and workbooks of Excel and of LibreOffice.</summary>
internal static class TableFile
{
    /// <summary>Opens a file of any supported kind, recognised by its content and never by its name, gives each of its tables to <paramref name="read"/>, in
    /// order, and afterwards all that is wrong with the file as such. What is wrong with one row stands in its <see cref="TableRow.Fault"/>.</summary>
    /// <param name="stream">The file, from where it stands to its end; it need not be seekable and is not disposed.</param>
    /// <param name="file">The file as the caller names it, for the problems.</param>
    /// <param name="limits">Where a file is given up.</param>
    /// <param name="read">Takes a table and enumerates its rows, once, before it returns. What it throws passes through.</param>
    /// <param name="problems">Gets what is wrong: at most one problem, for the file is given up at the first.</param>
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
            problems.Add(reading.Problem(null, 0, TableProblems.FileWithoutRows, "There is no row with text in the file."));
        }
    }

    // An iterator, so what is wrong is met where it is caught.
    private static IEnumerable<Table> TablesOf(ArraySegment<byte> content, TableReading reading)
    {
        var tables = FileKinds.Of(content) switch
        {
            FileKind.Text when FileKinds.IsJson(content) => throw new FileGivenUpException(
                TableProblems.FileNotATable,
                "The file is a JSON document and not a table. Documents are for ilacs check, and for ilacs summary."),
            FileKind.Text => CsvTable.Read(content, reading),
            FileKind.Zip => PackedTables.Read(content, reading),
            FileKind.CompoundFile when FileKinds.IsEncrypted(content) => throw new FileGivenUpException(TableProblems.FileProtected, "The workbook has a password."),
            FileKind.CompoundFile => throw new FileGivenUpException(
                TableProblems.FileNotATable, "This is an old Excel file (.xls), which is not read. Save it as .xlsx, .ods or .csv."),
            _ => throw FileKinds.NotATable(),
        };
        foreach (var table in tables)
        {
            yield return table;
        }
    }
}
