using System.Collections;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Rows that are read from the file while they are enumerated, and so only once and only while their table is given.</summary>
internal sealed class RowsOnce(IEnumerable<TableRow> rows) : IEnumerable<TableRow>
{
    private bool _begun;
    private bool _ended;
    private bool _closed;

    /// <exception cref="InvalidOperationException">The rows are enumerated for a second time, or after their table was left.</exception>
    public IEnumerator<TableRow> GetEnumerator()
    {
        if (_begun || _closed)
        {
            throw new InvalidOperationException("The rows of a table are enumerated once, while the table is given.");
        }

        _begun = true;
        return Enumerate();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The table is left.</summary>
    /// <returns>Whether some of its rows may not have been looked at.</returns>
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
                throw new InvalidOperationException("The table of these rows was left.");
            }
        }

        _ended = true;
    }
}
