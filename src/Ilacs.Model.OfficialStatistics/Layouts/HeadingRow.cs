namespace Ilacs.Model.OfficialStatistics;

/// <summary>The row of a table that has its headings, and the layout that they show.</summary>
internal sealed class HeadingRow
{
    // A table that has fewer of the headings of a layout is no table of inspections.
    private const int FewestHeadings = 4;

    private static readonly HashSet<string> NamesOfAuthorities =
    [
        .. OfficialLayouts.All.SelectMany(layout => layout.Columns)
            .Where(column => column.Fact == ColumnFact.AuthorityName)
            .Select(column => column.Key),
    ];

    // As R writes the heading of its row numbers, and reads it again, and as pandas reads it.
    private static readonly HashSet<string> OfRowNumbers = new(StringComparer.Ordinal) { "", "X", "1", "UNNAMED0" };

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly int[] _columns;

    private HeadingRow(TableRow row, OfficialLayout layout)
    {
        Row = row;
        Layout = layout;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            // Spreadsheets leave columns behind that have neither heading nor content.
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

    /// <summary>Headings that stand more than once, as often as they do again.</summary>
    internal List<string> Doubled { get; } = [];

    /// <summary>The headings of the layout without which the table cannot be read, and that are not there.</summary>
    internal IEnumerable<string> Missing => Layout.Columns.Where((column, i) => column.IsNeeded && _columns[i] < 0).Select(column => column.Heading);

    /// <summary>The headings that every file of the layout has, and this one has not.</summary>
    internal IEnumerable<string> Unusual => Layout.Columns.Where((column, i) => column.IsUsual && _columns[i] < 0).Select(column => column.Heading);

    /// <summary>Where the column with this number in the layout stands; -1 if it does not.</summary>
    internal int PositionOf(int column) => _columns[column];

    /// <summary>Whether the column at a position is one of the layout.</summary>
    internal bool IsOfTheLayout(int position) => _columns.Contains(position);

    /// <summary>The heading as it stands in the file.</summary>
    internal string HeadingOf(int column) => _columns[column] < 0 ? Layout.Columns[column].Heading : Row.Cells[_columns[column]];

    /// <summary>Whether a cell of a row only numbers it, as R and pandas do.</summary>
    internal bool IsRowNumber(int position, string cell) =>
        position == 0 && OfRowNumbers.Contains(HeadingText.Key(Row.Cell(0))) && cell.All(char.IsAsciiDigit);

    /// <summary>Whether a later row has the same headings again.</summary>
    internal bool IsSameAs(TableRow row) => row.Cells.SequenceEqual(Row.Cells, StringComparer.Ordinal);

    /// <summary>Whether a row below the headings has headings again, rather than an authority: no authority is called "Local authority
    /// name".</summary>
    internal static bool IsOne(TableRow row) =>
        row.Cells.Any(cell => cell.Length > 0 && NamesOfAuthorities.Contains(HeadingText.Key(cell)));

    /// <summary>Finds the layout that has most of the headings in a row; <c>null</c> if too few are those of any.</summary>
    internal static HeadingRow? Of(TableRow row) => Nearest(row) is { } nearest && nearest.Count >= FewestHeadings ? nearest : null;

    /// <summary>The row as headings of the layout of which it has most; <c>null</c> if it has none of any.</summary>
    internal static HeadingRow? Nearest(TableRow row)
    {
        var headings = row.Cells.Select(HeadingText.Key).ToHashSet(StringComparer.Ordinal);
        var (best, known) = OfficialLayouts.All
            .Select(layout => (Layout: layout, Known: Known(layout, headings)))
            .MaxBy(one => one.Known);
        return known.Headings > 0 ? new(row, best) : null;
    }

    /// <summary>How many of the headings of the layout it has.</summary>
    internal int Count => _columns.Count(position => position >= 0);

    /// <summary>Whether it has at least half of the headings without which the layout cannot be read, but not all.</summary>
    internal bool LacksHalfAtMost =>
        Missing.Count() is > 0 and var missing && missing * 2 <= Layout.Columns.Count(column => column.IsNeeded);

    // Where no layout has all that it needs, the one that has most shows which of its columns is missing.
    private static (bool All, int Headings, bool Distinctive, int Spare) Known(OfficialLayout layout, HashSet<string> headings)
    {
        var there = layout.Columns.Count(column => headings.Contains(column.Key));
        return (
            layout.Columns.All(column => !column.IsNeeded || headings.Contains(column.Key)),
            there,
            layout.Columns.All(column => !column.IsDistinctive || headings.Contains(column.Key)),
            there - layout.Columns.Length);
    }

    // Of columns that are not known, two that differ in a sign may be two.
    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
