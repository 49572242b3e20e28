using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>One reading of one file: what it was allowed, what it has used of it, and what went wrong.</summary>
internal sealed class TableReading(string file, TableLimits limits, CancellationToken cancellation)
{
    private int _rows;
    private long _cells;
    private long _characters;
    private bool _wasLeftOut;

    internal TableLimits Limits => limits;

    internal CancellationToken Cancellation => cancellation;

    /// <summary>Why the rest of the file is not read; <c>null</c> while it is.</summary>
    internal FileProblem? GivenUp { get; private set; }

    /// <summary>Whether all was read, and there was no row.</summary>
    internal bool FoundNothing => _rows == 0 && !_wasLeftOut;

    internal FileProblem Problem(string? sheet, int line, string code, string message) => new(file, sheet, line, "", null, code, Severity.Error, message);

    /// <summary>Counts what was decoded, whether or not it is kept.</summary>
    /// <exception cref="FileGivenUpException">It is more than the limits allow.</exception>
    internal void Spend(long cells, long characters)
    {
        _cells += cells;
        _characters += characters;
        if (_cells > limits.MostCells)
        {
            throw new FileGivenUpException(
                TableProblems.FileTooLong, FormattableString.Invariant(
                    $"The file has more than {limits.MostCells} cells; the rest was not read."));
        }

        if (_characters > limits.MostCharacters)
        {
            throw new FileGivenUpException(
                TableProblems.FileTooLong,
                FormattableString.Invariant(
                    $"The cells have more than {limits.MostCharacters} characters together; the rest was not read."));
        }
    }

    /// <summary>Gives the tables to <paramref name="read"/>. What goes wrong in here is the file's fault and ends the reading; what goes wrong in
    /// <paramref name="read"/> is not, and passes through.</summary>
    internal void Give(IEnumerable<Table> tables, Action<Table> read)
    {
        using var all = Guarded(tables, null).GetEnumerator();
        for (var count = 1; GivenUp is null && all.MoveNext(); count++)
        {
            if (count > limits.MostSheets)
            {
                GiveUp(all.Current.Sheet, new FileGivenUpException(TableProblems.FileWithTooManySheets, FormattableString.Invariant($"Only the first {limits.MostSheets} sheets were read.")));
                return;
            }

            var rows = new RowsOnce(Guarded(Counted(all.Current.Rows), all.Current.Sheet));
            read(all.Current with { Rows = rows });
            _wasLeftOut |= rows.Close();
        }
    }

    /// <summary>Runs a step whose failure is the file's fault and ends the reading.</summary>
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
                throw new FileGivenUpException(TableProblems.FileWithTooManyRows, FormattableString.Invariant($"Only the first {limits.MostRows} rows were read."), row.Line);
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
            // Only this layer and the libraries under it run in here, and a damaged file makes those throw whatever they happen to.
            GiveUp(sheet, wrong);
            return false;
        }
    }

    private void GiveUp(string? sheet, Exception wrong) => GivenUp = wrong is FileGivenUpException known
        ? Problem(sheet, known.Line, known.Code, known.Message)
        : Problem(sheet, 0, TableProblems.FileNotReadable, $"The file, or the rest of it, was not read: {InWords(wrong)}");

    // The libraries that meet the fault speak of it to programmers.
    private static string InWords(Exception wrong) => wrong switch
    {
        XmlException => "a part of the workbook is damaged, or has a document type, which no workbook has.",
        InvalidDataException => "the workbook is damaged or cut off.",
        IOException => wrong.Message,
        _ => "it is damaged.",
    };
}
