namespace Ilacs.Model.OfficialStatistics;

/// <summary>Gathers the cells of one row within the limits.</summary>
internal sealed class RowCells(TableReading reading)
{
    private readonly List<string> _cells = [];
    private long _emptySince;
    private long _length;
    private string? _fault;
    private long _times;

    internal bool HasText => _cells.Count > 0 || _fault is not null;

    /// <summary>How many characters the next cell may have before the row is too long.</summary>
    internal int Room => (int)Math.Max(0, reading.Limits.LongestRow - _length);

    internal void Add(string text, long times = 1)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            // Sheets may have thousands of empty cells. They count only if text follows them.
            _emptySince = Math.Min(_emptySince + times, int.MaxValue);
            return;
        }

        reading.Spend(1, text.Length);
        if (_fault is null && _cells.Count + _emptySince + times > reading.Limits.MostColumns)
        {
            GiveUp(TableProblems.RowTooWide);
        }

        if (_fault is null && (_length += text.Length * times) > reading.Limits.LongestRow)
        {
            GiveUp(TableProblems.RowTooLong);
        }

        if (_fault is null)
        {
            AddEmpty();
            reading.Spend(times - 1, text.Length * (times - 1));
            _cells.AddRange(Enumerable.Repeat(text, (int)times));
        }
    }

    /// <summary>The row is too long because of a cell that was not added.</summary>
    internal void GiveUpAsTooLong() => GiveUp(TableProblems.RowTooLong);

    /// <summary>The row is repeated too often to be a row of a table.</summary>
    internal void GiveUpAsRepeated(long times)
    {
        _times = times;
        GiveUp(TableProblems.RowRepeated);
    }

    /// <summary>The row, with empty cells at its end only if <paramref name="withEmptyEnd"/>.</summary>
    internal TableRow ToRow(string? sheet, int line, bool withEmptyEnd = false)
    {
        if (withEmptyEnd && _fault is null)
        {
            _emptySince = Math.Min(_emptySince, reading.Limits.MostColumns - _cells.Count);
            AddEmpty();
        }

        return new(line, _cells, _fault is null ? null : reading.Problem(sheet, line, _fault, MessageOf(_fault)));
    }

    private void AddEmpty()
    {
        reading.Spend(_emptySince, 0);
        _cells.AddRange(Enumerable.Repeat("", (int)_emptySince));
        _emptySince = 0;
    }

    private void GiveUp(string code)
    {
        _fault ??= code;
        _cells.Clear();
    }

    private string MessageOf(string code) => code switch
    {
        TableProblems.RowTooWide => FormattableString.Invariant(
            $"This row has text beyond column {reading.Limits.MostColumns}. It was not read."),
        TableProblems.RowRepeated => FormattableString.Invariant(
            $"The workbook repeats this row {_times} times, which does not happen in a table of inspections. It was not read."),
        _ => FormattableString.Invariant($"This row is longer than {reading.Limits.LongestRow} characters. It was not read."),
    };
}
