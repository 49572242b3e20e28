using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Reads the tables of one file, one after another.</summary>
internal sealed class OfficialFileReader
{
    // Titles and notes may be above the headings.
    private const int MostRowsAboveTheHeadings = 40;

    private const int RowsToAStep = 256;

    private readonly string _name;
    private readonly FileReadOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly ProblemList _problems;
    private readonly List<FileProblem> _unrecognised = [];
    private readonly ImmutableArray<OfficialTable>.Builder _tables = ImmutableArray.CreateBuilder<OfficialTable>();

    // Tables are read only once all are found, because the dates of one may decide how the dates of another are read.
    private readonly List<(string? Sheet, HeadingRow Headings, List<TableRow> Rows, FileProblem? Ends)> _found = [];

    // One file is one release.
    private ImpreciseDate? _dated;
    private int _rowsRead;

    internal OfficialFileReader(string name, FileReadOptions options, CancellationToken cancellation)
    {
        _name = name;
        _options = options;
        _cancellation = cancellation;
        _problems = new(name);
        _dated = options.Dated;
    }

    /// <summary>Finds the tables of a sheet, which may have several, one below the other.</summary>
    internal void Find(Table sheet)
    {
        List<TableRow> above = [], rows = [];
        HeadingRow? headings = null;
        TableRow? unknown = null;
        foreach (var row in sheet.Rows)
        {
            Step();
            if (headings is null)
            {
                headings = HeadingRow.Of(row);
                if (headings is null)
                {
                    above.Add(row);
                    if (above.Count == MostRowsAboveTheHeadings)
                    {
                        break;
                    }
                }
                else
                {
                    _dated ??= ReleaseDate.In(above.SelectMany(title => title.Cells));
                }
            }
            else if (unknown is not null || headings.IsSameAs(row))
            {
                // Rows below unknown headings are not read; repeated headings are ignored.
            }
            else if (row.Fault is not null || !HeadingRow.IsOne(row))
            {
                rows.Add(row);
            }
            else if (HeadingRow.Of(row) is { } next)
            {
                _found.Add((sheet.Sheet, headings, rows, null));
                (headings, rows) = (next, []);
            }
            else
            {
                unknown = row;
            }
        }

        if (headings is null)
        {
            IsNotRecognised(sheet.Sheet, above);
            return;
        }

        _found.Add((sheet.Sheet, headings, rows, unknown is null ? null : new(
            _name, sheet.Sheet, unknown.Line, "", null, RowProblems.HeadingsNotRecognised, Severity.Error,
            "This row has other headings, which are not those of a known layout. The rows below it were not read." + NearestOf(unknown))));
    }

    private void ReadAll()
    {
        // A date in the title of a table is preferred to one in the name of the file.
        var dated = _dated ?? ReleaseDate.In(Path.GetFileName(_name));
        (string? Sheet, HeadingRow Headings, List<TableRow> Rows, FileProblem? Ends, RowReader Reader)[] tables =
        [
            .. _found.Select(one => (
                one.Sheet, one.Headings, one.Rows, one.Ends,
                new RowReader(_name, one.Sheet, one.Headings, one.Rows, _options.Dates, dated, _problems))),
        ];
        DayColumn.Compare([.. tables.SelectMany(table => table.Reader.DayColumns)]);
        foreach (var table in tables)
        {
            if (table.Reader.ReadHeadings())
            {
                Read(table.Sheet, table.Headings.Layout, table.Rows, dated, table.Reader);
            }

            if (table.Ends is { } problem)
            {
                _problems.Add(problem);
            }
        }
    }

    private void Read(string? sheet, OfficialLayout layout, List<TableRow> rows, ImpreciseDate? dated, RowReader reader)
    {
        var read = ImmutableArray.CreateBuilder<OfficialRow>();
        foreach (var row in rows)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (reader.Read(row) is { } one)
            {
                read.Add(one);
            }
        }

        reader.Finish();
        if (read.Count == 0)
        {
            _problems.Add(new(
                _name, sheet, 0, "", null, TableProblems.FileWithoutRows, Severity.Error, "The table has headings but no rows."));
        }

        _tables.Add(new(sheet, layout, dated, read.ToImmutable()));
    }

    /// <summary>Returns what was read.</summary>
    /// <param name="ofTheFile">The problems of the file itself.</param>
    internal (ImmutableArray<OfficialTable> Tables, ImmutableArray<FileProblem> Problems, bool HasError) Finish(IEnumerable<FileProblem> ofTheFile)
    {
        ReadAll();
        // Workbooks have sheets of notes and contents, which are no problem if another sheet has the table.
        foreach (var problem in ofTheFile.Concat(_unrecognised.Select(problem => _tables.Count == 0 ? problem : problem with { Severity = Severity.Information })))
        {
            _problems.Add(problem);
        }

        return (_tables.ToImmutable(), _problems.ToImmutable(), _problems.HasError);
    }

    private void Step()
    {
        if (++_rowsRead % RowsToAStep == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            _options.Progress?.Report(_rowsRead);
        }
    }

    private void IsNotRecognised(string? sheet, List<TableRow> rows)
    {
        _unrecognised.AddRange(rows.Select(row => row.Fault).OfType<FileProblem>());
        // A file without any row is reported elsewhere; an empty sheet of a workbook is not a problem.
        if (rows.Count > 0)
        {
            _unrecognised.Add(new(
                _name, sheet, 0, "", null, RowProblems.LayoutNotRecognised, Severity.Error,
                "No table of inspections in a known layout was found here." + NearestOf(rows) + DamagedIn(rows)));
        }
    }

    private static string DamagedIn(List<TableRow> rows) =>
        rows.SelectMany(row => row.Cells).Any(RowReader.IsDamaged) ? " " + RowReader.DamagedText : "";

    // A single known heading may be in any table.
    private static string NearestOf(params IEnumerable<TableRow> rows) =>
        rows.Select(HeadingRow.Nearest).OfType<HeadingRow>()
            .Where(one => one.Count > 1 && one.LacksHalfAtMost)
            .MaxBy(one => one.Count) is { } nearest
            ? FormattableString.Invariant($" Row {nearest.Row.Line} is closest to the layout \"{nearest.Layout.Title}\". Missing: ")
                + $"{string.Join(", ", nearest.Missing)}."
            : "";
}
