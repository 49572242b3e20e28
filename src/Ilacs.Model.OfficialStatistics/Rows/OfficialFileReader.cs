using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Understands the tables of one file, one after another.</summary>
internal sealed class OfficialFileReader
{
    // Titles and notes stand above the headings.
    private const int MostRowsAboveTheHeadings = 40;

    private const int RowsToAStep = 256;

    private readonly string _name;
    private readonly FileReadOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly ProblemList _problems;
    private readonly List<FileProblem> _unrecognised = [];
    private readonly ImmutableArray<OfficialTable>.Builder _tables = ImmutableArray.CreateBuilder<OfficialTable>();

    // One file is one release.
    private PossibleDays? _dated;
    private int _rowsRead;

    internal OfficialFileReader(string name, FileReadOptions options, CancellationToken cancellation)
    {
        _name = name;
        _options = options;
        _cancellation = cancellation;
        _problems = new(name);
        _dated = options.Dated ?? ReleaseDate.In(Path.GetFileName(name));
    }

    internal void Read(Table table)
    {
        RowReader? reader = null;
        OfficialLayout? layout = null;
        List<TableRow> above = [];
        var rows = ImmutableArray.CreateBuilder<OfficialRow>();
        foreach (var row in table.Rows)
        {
            Step();
            if (reader is not null)
            {
                if (reader.Read(row) is { } read)
                {
                    rows.Add(read);
                }
            }
            else if (HeadingRow.Of(row) is { } headings)
            {
                _dated ??= ReleaseDate.In(above.SelectMany(title => title.Cells));
                layout = headings.Layout;
                reader = new(_name, table.Sheet, headings, _dated, _problems);
                if (!reader.ReadHeadings())
                {
                    return;
                }
            }
            else
            {
                above.Add(row);
                if (above.Count == MostRowsAboveTheHeadings)
                {
                    break;
                }
            }
        }

        if (layout is null)
        {
            IsNotRecognised(table.Sheet, above);
            return;
        }

        if (rows.Count == 0)
        {
            _problems.Add(new(_name, table.Sheet, 0, "", null, TableProblems.FileWithoutRows, Severity.Error, "The table has headings and no row."));
        }

        _tables.Add(new(table.Sheet, layout, _dated, rows.ToImmutable()));
    }

    /// <summary>Gives what was read.</summary>
    /// <param name="ofTheFile">What is wrong with the file as such.</param>
    internal (ImmutableArray<OfficialTable> Tables, ImmutableArray<FileProblem> Problems, bool HasError) Finish(IEnumerable<FileProblem> ofTheFile)
    {
        // Other sheets of a workbook have notes and contents, which is no fault where one has the table.
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
        // That a file has no row at all is told with the file; an empty sheet is none that anybody misses.
        if (rows.Count > 0)
        {
            _unrecognised.Add(new(
                _name, sheet, 0, "", null, RowProblems.LayoutNotRecognised, Severity.Error,
                "No row has the headings of a table of inspections in a layout that is known."));
        }
    }
}
