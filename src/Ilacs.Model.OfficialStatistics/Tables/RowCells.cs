namespace Ilacs.Model.OfficialStatistics;

/// <summary>Gathers the cells of one row within the limits, whatever the file says of itself.</summary>
internal sealed class RowCells(TableLimits limits)
{
    private readonly List<string> _cells = [];
    private long _emptySince;
    private long _length;
    private string? _fault;

    internal bool HasText => _cells.Count > 0 || _fault is not null;

    /// <summary>How many characters the next cell may have before the row is too long.</summary>
    internal int Room => (int)Math.Max(0, limits.LongestRow - _length);

    internal void Add(string text, long times = 1)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            // Sheets are filled up with thousands of empty cells: they count only once text follows them.
            _emptySince = Math.Min(_emptySince + times, int.MaxValue);
            return;
        }

        if (_fault is null && _cells.Count + _emptySince + times > limits.MostColumns)
        {
            GiveUp(TableProblems.RowTooWide);
        }

        if (_fault is null && (_length += text.Length * times) > limits.LongestRow)
        {
            GiveUp(TableProblems.RowTooLong);
        }

        if (_fault is null)
        {
            AddEmpty();
            _cells.AddRange(Enumerable.Repeat(text, (int)times));
        }
    }

    /// <summary>The row is too long by what was not even added.</summary>
    internal void GiveUpAsTooLong() => GiveUp(TableProblems.RowTooLong);

    /// <summary>The row, with empty cells at its end only if <paramref name="withEmptyEnd"/>.</summary>
    internal TableRow ToRow(TableReading reading, string? sheet, int line, bool withEmptyEnd = false)
    {
        if (withEmptyEnd && _fault is null)
        {
            _emptySince = Math.Min(_emptySince, limits.MostColumns - _cells.Count);
            AddEmpty();
        }

        return new(line, _cells, _fault is null ? null : reading.Problem(sheet, line, _fault, MessageOf(_fault)));
    }

    private void AddEmpty()
    {
        _cells.AddRange(Enumerable.Repeat("", (int)_emptySince));
        _emptySince = 0;
    }

    private void GiveUp(string code)
    {
        _fault ??= code;
        _cells.Clear();
    }

    private string MessageOf(string code) => code == TableProblems.RowTooWide
        ? FormattableString.Invariant($"The row has text beyond column {limits.MostColumns}.")
        : FormattableString.Invariant($"The row is longer than {limits.LongestRow} characters.");
}
