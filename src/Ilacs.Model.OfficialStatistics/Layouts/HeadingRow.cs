namespace Ilacs.Model.OfficialStatistics;

/// <summary>The row of headings of a table, and its layout.</summary>
internal sealed class HeadingRow
{
    // A table with fewer headings of a layout is not a table of inspections.
    private const int FewestHeadings = 4;

    private static readonly HashSet<string> NamesOfAuthorities =
    [
        .. OfficialLayouts.All.SelectMany(layout => layout.Columns)
            .Where(column => column.Fact == ColumnFact.AuthorityName)
            .Select(column => column.Key),
    ];

    // The headings that R and pandas give to a column of row numbers.
    private static readonly HashSet<string> OfRowNumbers = new(StringComparer.Ordinal) { "", "X", "1", "UNNAMED0" };

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly int[] _columns;

    private HeadingRow(TableRow row, OfficialLayout layout)
    {
        Row = row;
        Layout = layout;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            // Spreadsheets may save columns with neither heading nor content.
            if (HeadingText.Key(row.Cells[i]) is { Length: > 0 } key && !_positions.TryAdd(key, i)
                && (layout.Columns.Any(column => column.Key == key) || IsSame(row.Cells[_positions[key]], row.Cells[i])))
            {
                Doubled.Add(row.Cells[i]);
            }
        }

        _columns = [.. layout.Columns.Select(column => _positions.GetValueOrDefault(column.Key, -1))];
    }

    internal TableRow Row { get; }

    internal OfficialLayout Layout { get; }

    /// <summary>Headings that occur more than once, once for each repetition.</summary>
    internal List<string> Doubled { get; } = [];

    /// <summary>The missing headings without which the table cannot be read.</summary>
    internal IEnumerable<string> Missing => Layout.Columns.Where((column, i) => column.IsNeeded && _columns[i] < 0).Select(column => column.Heading);

    /// <summary>The missing headings that every other file of the layout has.</summary>
    internal IEnumerable<string> Unusual => Layout.Columns.Where((column, i) => column.IsUsual && _columns[i] < 0).Select(column => column.Heading);

    /// <summary>The position in the row of a column of the layout; -1 if the row does not have it.</summary>
    internal int PositionOf(int column) => _columns[column];

    /// <summary>Whether the column at a position belongs to the layout.</summary>
    internal bool IsOfTheLayout(int position) => _columns.Contains(position);

    /// <summary>The heading as in the file.</summary>
    internal string HeadingOf(int column) => _columns[column] < 0 ? Layout.Columns[column].Heading : Row.Cells[_columns[column]];

    /// <summary>Whether a cell is only a row number, as R and pandas write.</summary>
    internal bool IsRowNumber(int position, string cell) =>
        position == 0 && OfRowNumbers.Contains(HeadingText.Key(Row.Cell(0))) && cell.All(char.IsAsciiDigit);

    /// <summary>Whether a later row has the same headings again.</summary>
    internal bool IsSameAs(TableRow row) => row.Cells.SequenceEqual(Row.Cells, StringComparer.Ordinal);

    /// <summary>Whether a row below the headings has headings again. It does if a cell is "Local authority name" or similar, which
    /// no authority is called.</summary>
    internal static bool IsOne(TableRow row) =>
        row.Cells.Any(cell => cell.Length > 0 && NamesOfAuthorities.Contains(HeadingText.Key(cell)));

    /// <summary>Finds the layout that matches the most headings of a row; <c>null</c> if too few match.</summary>
    internal static HeadingRow? Of(TableRow row) => Nearest(row) is { } nearest && nearest.Count >= FewestHeadings ? nearest : null;

    /// <summary>The row with the layout that matches best; <c>null</c> if no heading matches.</summary>
    internal static HeadingRow? Nearest(TableRow row)
    {
        var headings = row.Cells.Select(HeadingText.Key).ToHashSet(StringComparer.Ordinal);
        var (best, known) = OfficialLayouts.All
            .Select(layout => (Layout: layout, Known: Known(layout, headings)))
            .MaxBy(one => one.Known);
        return known.Headings > 0 ? new(row, best) : null;
    }

    /// <summary>The number of headings of the layout that the row has.</summary>
    internal int Count => _columns.Count(position => position >= 0);

    /// <summary>Whether the row has at least half of the needed headings, but not all.</summary>
    internal bool LacksHalfAtMost =>
        Missing.Count() is > 0 and var missing && missing * 2 <= Layout.Columns.Count(column => column.IsNeeded);

    // If no layout has all that it needs, the best match shows which column is missing.
    private static (bool All, int Headings, bool Distinctive, int Spare) Known(OfficialLayout layout, HashSet<string> headings)
    {
        var there = layout.Columns.Count(column => headings.Contains(column.Key));
        return (
            layout.Columns.All(column => !column.IsNeeded || headings.Contains(column.Key)),
            there,
            layout.Columns.All(column => !column.IsDistinctive || headings.Contains(column.Key)),
            there - layout.Columns.Length);
    }

    // Two unknown headings that differ only in punctuation may be different columns.
    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
