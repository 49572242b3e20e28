using System.Collections;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Rows that are read from the file while they are enumerated. They can be enumerated only once, and only inside the
/// callback.</summary>
internal sealed class RowsOnce(IEnumerable<TableRow> rows) : IEnumerable<TableRow>
{
    private bool _begun;
    private bool _ended;
    private bool _closed;

    /// <exception cref="InvalidOperationException">The rows are enumerated a second time, or after the callback has returned.</exception>
    public IEnumerator<TableRow> GetEnumerator()
    {
        if (_begun || _closed)
        {
            throw new InvalidOperationException("The rows of a table can be enumerated only once, before the callback returns.");
        }

        _begun = true;
        return Enumerate();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The callback has returned.</summary>
    /// <returns>Whether some rows may not have been enumerated.</returns>
    internal bool Close()
    {
        _closed = true;
        return !_ended;
    }

    private IEnumerator<TableRow> Enumerate()
    {
        foreach (var row in rows)
        {
            yield return row;
            if (_closed)
            {
                throw new InvalidOperationException("The callback for the table of these rows has returned.");
            }
        }

        _ended = true;
    }
}
