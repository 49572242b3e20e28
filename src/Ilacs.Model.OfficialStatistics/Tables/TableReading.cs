using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>One reading of one file: its limits, what it has used of them, and what went wrong.</summary>
internal sealed class TableReading(string file, TableLimits limits, CancellationToken cancellation)
{
    private int _rows;
    private long _cells;
    private long _characters;
    private bool _wasLeftOut;

    internal TableLimits Limits => limits;

    internal CancellationToken Cancellation => cancellation;

    /// <summary>Why reading stopped; <c>null</c> while it goes on.</summary>
    internal FileProblem? GivenUp { get; private set; }

    /// <summary>Whether the whole file was read and has no rows.</summary>
    internal bool FoundNothing => _rows == 0 && !_wasLeftOut;

    internal FileProblem Problem(string? sheet, int line, string code, string message) => new(file, sheet, line, "", null, code, Severity.Error, message);

    /// <summary>Counts what was decoded, even if it is not kept.</summary>
    /// <exception cref="FileGivenUpException">It is more than the limits allow.</exception>
    internal void Spend(long cells, long characters)
    {
        _cells += cells;
        _characters += characters;
        if (_cells > limits.MostCells)
        {
            throw new FileGivenUpException(
                TableProblems.FileTooLong, FormattableString.Invariant(
                    $"The file has more than {limits.MostCells} cells. The rest was not read."));
        }

        if (_characters > limits.MostCharacters)
        {
            throw new FileGivenUpException(
                TableProblems.FileTooLong,
                FormattableString.Invariant(
                    $"The cells have more than {limits.MostCharacters} characters together. The rest was not read."));
        }
    }

    /// <summary>Gives the tables to <paramref name="read"/>. A failure while reading is a problem of the file and ends the reading. An
    /// exception of <paramref name="read"/> passes through.</summary>
    internal void Give(IEnumerable<Table> tables, Action<Table> read)
    {
        using var all = Guarded(tables, null).GetEnumerator();
        for (var count = 1; GivenUp is null && all.MoveNext(); count++)
        {
            if (count > limits.MostSheets)
            {
                GiveUp(all.Current.Sheet, new FileGivenUpException(
                    TableProblems.FileWithTooManySheets,
                    FormattableString.Invariant($"The workbook has more than {limits.MostSheets} sheets. The rest were not read.")));
                return;
            }

            var rows = new RowsOnce(Guarded(Counted(all.Current.Rows), all.Current.Sheet));
            read(all.Current with { Rows = rows });
            _wasLeftOut |= rows.Close();
        }
    }

    /// <summary>Runs a step whose failure is a problem of the file and ends the reading.</summary>
    internal void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            GiveUp(null, wrong);
        }
    }

    private IEnumerable<TableRow> Counted(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            if (++_rows > limits.MostRows)
            {
                throw new FileGivenUpException(
                    TableProblems.FileWithTooManyRows,
                    FormattableString.Invariant($"The file has more than {limits.MostRows} rows. The rest were not read."), row.Line);
            }

            yield return row;
        }
    }

    private IEnumerable<T> Guarded<T>(IEnumerable<T> source, string? sheet)
    {
        using var items = source.GetEnumerator();
        while (MovesOn(items, sheet))
        {
            yield return items.Current;
        }
    }

    private bool MovesOn<T>(IEnumerator<T> items, string? sheet)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return GivenUp is null && items.MoveNext();
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            // Only this layer and the libraries under it run here. With a damaged file, those may throw anything.
            GiveUp(sheet, wrong);
            return false;
        }
    }

    private void GiveUp(string? sheet, Exception wrong) => GivenUp = wrong is FileGivenUpException known
        ? Problem(sheet, known.Line, known.Code, known.Message)
        : Problem(sheet, 0, TableProblems.FileNotReadable, $"The file, or the rest of it, was not read: {InWords(wrong)}");

    // The messages of the libraries are for programmers.
    private static string InWords(Exception wrong) => wrong switch
    {
        XmlException => "part of the workbook is damaged, or has a document type declaration, which workbooks never have.",
        InvalidDataException => "the workbook is damaged or cut off.",
        IOException => wrong.Message,
        _ => "it is damaged.",
    };
}
