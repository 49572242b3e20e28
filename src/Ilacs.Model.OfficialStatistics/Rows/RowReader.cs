using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Reads the rows of one table as records, and reports each cell that it does not understand.</summary>
internal sealed partial class RowReader
{
    internal const string DamagedText = "Some characters were lost because the file is not in UTF-8. In Excel, save it as \"CSV UTF-8\".";

    private static readonly HashSet<string> Totals = new(StringComparer.OrdinalIgnoreCase) { "Total", "Totals", "Grand total" };

    private readonly string _file;
    private readonly string? _sheet;
    private readonly HeadingRow _headings;
    private readonly ImpreciseDate? _dated;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _missingColumns = new(StringComparer.Ordinal);
    private readonly Dictionary<(ColumnFact Fact, int Inspection), int[]> _columns;
    private readonly Dictionary<int, DayColumn> _days;
    private bool _typeIsPresumed;
    private (int Count, int First) _shortRows;

    // The row that is being read.
    private TableRow _row = new(0, []);
    private bool _isUnderstood;

    /// <param name="file">The file as the caller named it.</param>
    /// <param name="sheet">The sheet; <c>null</c> where a file has no sheets.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">All rows below them, which together show how dates are written.</param>
    /// <param name="dates">The form of dates that the caller names; <c>null</c> if none.</param>
    /// <param name="dated">When the file was published.</param>
    /// <param name="problems">Gets what is wrong.</param>
    internal RowReader(
        string file, string? sheet, HeadingRow headings, IReadOnlyList<TableRow> rows, DayForm? dates, ImpreciseDate? dated,
        ProblemList problems)
    {
        _file = file;
        _sheet = sheet;
        _headings = headings;
        _dated = dated;
        _problems = problems;
        _columns = Enumerable.Range(0, Layout.Columns.Length)
            .Where(column => headings.PositionOf(column) >= 0)
            .GroupBy(column => (Layout.Columns[column].Fact, Layout.Columns[column].Inspection))
            .ToDictionary(group => group.Key, group => group.ToArray());
        _days = _columns.Where(one => one.Key.Fact is ColumnFact.FirstOnSiteDay or ColumnFact.LastOnSiteDay or ColumnFact.PublishedOn)
            .SelectMany(one => one.Value)
            .ToDictionary(
                column => column, column => new DayColumn(Family, dates, rows.Select(row => row.Cell(headings.PositionOf(column)))));
    }

    /// <summary>The columns of dates. <see cref="DayColumn.Compare"/> must have seen all of them before any is read.</summary>
    internal IEnumerable<DayColumn> DayColumns => _days.Values;

    private OfficialLayout Layout => _headings.Layout;

    private LayoutFamily Family => Layout.Family;

    /// <summary>Reports what is wrong with the headings.</summary>
    /// <returns>Whether the table can be read anyway.</returns>
    internal bool ReadHeadings()
    {
        _row = _headings.Row;
        if (_row.Fault is { } fault)
        {
            _problems.Add(fault);
            return false;
        }

        foreach (var heading in _row.Cells.Where(IsDamaged))
        {
            Tell(heading, heading, RowProblems.TextNotUtf8, Severity.Error, DamagedText);
        }

        foreach (var heading in _headings.Doubled)
        {
            Tell(heading, heading, RowProblems.ColumnStatedTwice, Severity.Error,
                $"The heading '{heading}' occurs more than once. Rename or delete one of the columns.");
        }

        foreach (var heading in _headings.Missing)
        {
            Tell(
                heading, null, RowProblems.ColumnMissing, Severity.Error,
                $"The column '{heading}' is missing. This layout needs it: \"{Layout.Title}\".");
        }

        foreach (var heading in _headings.Unusual)
        {
            Tell(
                heading, null, RowProblems.ColumnMissing, Severity.Information,
                $"The column '{heading}' is missing. The rows are read without it.");
        }

        string[] programmes =
        [
            .. Layout.Columns.Where((column, i) => column.Programme is not null && _headings.PositionOf(i) >= 0)
                .Select(column => column.Programme!).Distinct(StringComparer.Ordinal),
        ];
        if (programmes.Length > 0)
        {
            TellOfHeadings(
                "", RowProblems.ProgrammeOutOfScope, Severity.Information,
                $"This library has no records for these programmes: {string.Join("; ", programmes)}. Their cells are kept with the rows.");
        }

        for (var position = 0; position < _row.Cells.Count; position++)
        {
            if (_row.Cells[position].Length > 0 && !_headings.IsOfTheLayout(position))
            {
                Tell(
                    _row.Cells[position], _row.Cells[position], RowProblems.ColumnNotKnown, Severity.Information,
                    $"The layout {Layout} has no column '{_row.Cells[position]}'. Its cells are kept with the rows.");
            }
        }

        foreach (var (column, days) in _days.Where(one => Family != LayoutFamily.Own && one.Value.OtherForm is not null))
        {
            Tell(
                Heading(column), days.OtherForm, RowProblems.DatesInTwoForms, Severity.Warning,
                $"This column has some dates stored as dates and some as text, such as '{days.OtherForm}'. Check them: "
                    + "a spreadsheet set to another country swaps day and month in some dates when it opens a file.");
        }

        return _headings.Doubled.Count == 0 && !_headings.Missing.Any();
    }

    /// <summary>Reads a row; <c>null</c> if it is a note.</summary>
    internal OfficialRow? Read(TableRow row)
    {
        _row = row;
        _isUnderstood = true;
        if (row.Fault is { } fault)
        {
            _problems.Add(fault);
            return new(row.Line, Kept());
        }

        string[] filled = [.. row.Cells.Where((cell, i) => !MissingValue.IsEmpty(cell) && !_headings.IsRowNumber(i, cell))];
        if (filled is [])
        {
            Tell("", null, RowProblems.NoteInTheTable, Severity.Information, "This row has no values.");
            return null;
        }

        if (filled is [var only])
        {
            Tell("", only, RowProblems.NoteInTheTable, Severity.Information,
                "This row has only one cell with text, so it is read as a note.");
            return null;
        }

        if (filled is [var first, ..] && Totals.Contains(first))
        {
            Tell("", first, RowProblems.NoteInTheTable, Severity.Information, "This row has totals, not an inspection.");
            return null;
        }

        if (WiderArea() is { } area)
        {
            Tell(
                ColumnOf(ColumnFact.AuthorityName), RowProblems.NoteInTheTable, Severity.Information,
                $"{area.Reason} So this row is not an inspection.");
            return null;
        }

        if (row.Cells.Skip(_headings.Row.Cells.Count).Any(cell => cell.Length > 0))
        {
            Wrong(
                "", null, RowProblems.RowNotOfTheTable,
                FormattableString.Invariant(
                    $"This row has {row.Cells.Count} cells, but there are only {_headings.Row.Cells.Count} headings."));
            return new(row.Line, Kept());
        }

        // A sheet ends each row with the last cell that has content. Excel saves some rows of a text file this way too.
        if (_sheet is null && row.Cells.Count < _headings.Row.Cells.Count)
        {
            _shortRows = (_shortRows.Count + 1, _shortRows.Count == 0 ? row.Line : _shortRows.First);
        }

        return ReadRow();
    }

    /// <summary>Reports what only all rows together show.</summary>
    internal void Finish()
    {
        if (_shortRows.Count > 0)
        {
            _problems.Add(new(
                _file, _sheet, _shortRows.First, "", null, RowProblems.RowsWithoutTheirLastCells, Severity.Information,
                _shortRows.Count == 1
                    ? "This row ends before the last column. Its missing cells are read as empty."
                    : FormattableString.Invariant($"{_shortRows.Count} rows end before the last column. This is the first. ")
                        + "Their missing cells are read as empty."));
        }
    }

    private OfficialRow ReadRow()
    {
        var who = ReadAuthority();
        var events = ImmutableArray.CreateBuilder<OnSiteEvent>();
        var isNotYetInspected = false;
        for (var inspection = Layout.Inspections == 0 ? 0 : 1; inspection <= Layout.Inspections; inspection++)
        {
            if (inspection > 0 && IsSilent(inspection))
            {
                continue;
            }

            isNotYetInspected |= SaysNotYetInspected(inspection);
            if (!isNotYetInspected && ReadEvent(who.Name, inspection) is { } cycleEvent)
            {
                events.Add(cycleEvent);
            }
        }

        foreach (var cycleEvent in events)
        {
            TheAuthorityExistedThen(who, cycleEvent);
        }

        return new(_row.Line, Kept())
        {
            AuthorityName = who.Name,
            Authority = who.Stated,
            Registered = who.Registered,
            Events = events.ToImmutable(),
            IsNotYetInspected = isNotYetInspected,
            IsUnderstood = _isUnderstood,
        };
    }

    private ImmutableArray<KeyValuePair<string, string>> Kept()
    {
        var kept = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        for (var position = 0; position < _row.Cells.Count; position++)
        {
            if (_row.Cells[position].Length > 0)
            {
                kept.Add(new(_headings.Row.Cell(position), _row.Cells[position]));
            }
        }

        return kept.ToImmutable();
    }

    internal static bool IsDamaged(string text) => text.Contains('\uFFFD', StringComparison.Ordinal);

    private bool IsSilent(int inspection) => !_columns
        .Where(one => one.Key.Inspection == inspection)
        .SelectMany(one => one.Value)
        .Any(column => !MissingValue.Is(Text(column)));

    /// <summary>The column with this fact about an inspection of the row; <c>null</c> if there is no such column.</summary>
    private int? ColumnOf(ColumnFact fact, int inspection = 0) => _columns.TryGetValue((fact, inspection), out var columns) ? columns[0] : null;

    /// <summary>The cell as it is in the file.</summary>
    private string Text(int? column) => column is { } one ? _row.Cell(_headings.PositionOf(one)) : "";

    /// <summary>The cell with plain spaces; empty if it has a word for a missing value.</summary>
    private string Cell(int? column) => Text(column) is var text && MissingValue.Is(text) ? ""
        : text.AsSpan().ContainsAny('\u00A0', '\n', '\t')
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;

    private GradeCell GradeIn(int? column) => GradeCell.Read(Family, Text(column));

    private string Heading(int? column) => column is { } one ? _headings.HeadingOf(one) : "";

    /// <summary>Reports a cell that is not understood or that cannot be true.</summary>
    private void Wrong(string heading, string? text, string code, string message)
    {
        _isUnderstood = false;
        Tell(heading, text, code, Severity.Error, message);
    }

    private void Wrong(int? column, string code, string message) => Wrong(Heading(column), Text(column), code, message);

    private void Tell(string heading, string? text, string code, Severity severity, string message) =>
        _problems.Add(new(
            _file, _sheet, _row.Line, heading, text, code, severity,
            message + InvisibleCharacter.In(text ?? "")
                + (code != RowProblems.TextNotUtf8 && IsDamaged(text ?? "") ? " " + DamagedText : "")));

    private void Tell(int? column, string code, Severity severity, string message) =>
        Tell(Heading(column), Text(column), code, severity, message);

    private void TellOfHeadings(string heading, string code, Severity severity, string message) =>
        _problems.Add(new(_file, _sheet, _headings.Row.Line, heading, null, code, severity, message));
}
