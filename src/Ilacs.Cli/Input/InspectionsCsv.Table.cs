using CsvHelper;
using Ilacs.Model;

namespace Ilacs.Cli.Input;

// The table as such: its headings, its cells, and where things are wrong in it.
internal sealed partial class InspectionsCsv
{
    private static readonly CsvReaderOptions Layout = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        // Bounds the memory that a hostile file can take.
        MaxRecordSize = 64 << 20,
    };

    private static bool HasAMalformedRow(string file)
    {
        var malformed = false;
        using var csv = CsvReader.FromFile(file, Layout with { OnMalformedRecord = _ => malformed = true });
        while (!malformed && csv.Read())
        {
        }

        return malformed;
    }

    private bool ReadHeadings()
    {
        var before = _into.Problems.Count;
        if (_csv.Headers.Count == 0)
        {
            WrongAt(0, "", "file-without-rows", "The file is empty.");
            return false;
        }

        for (var i = 0; i < _csv.Headers.Count; i++)
        {
            // Spreadsheets leave columns behind that have neither heading nor content.
            var heading = _csv.Headers[i].Trim();
            if (heading.Length > 0 && !_columns.TryAdd(heading, i))
            {
                WrongAt(1, heading, "column-stated-twice", "The heading stands more than once.");
            }
        }

        if (_malformed)
        {
            WrongAt(1, "", "row-malformed", "The headings have a quotation mark that is not closed, or that stands inside a cell.");
        }

        foreach (var heading in AlwaysNeeded.Where(heading => !_columns.ContainsKey(heading)))
        {
            WrongAt(1, heading, "column-missing", "There is no such column.");
        }

        return _into.Problems.Count == before;
    }

    private bool HasTextBeyond(int headings)
    {
        for (var i = headings; i < _csv.FieldCount; i++)
        {
            if (_csv.GetString(i).Trim().Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private string Cell(string heading) => _csv.GetString(_columns[heading]).Trim();

    /// <summary>Something in the row is not understood.</summary>
    private void Wrong(string column, string code, string message)
    {
        _rowIsReadable = false;
        WrongAt(Line, column, code, message);
    }

    private void WrongAt(int line, string column, string code, string message) =>
        _into.Problems.Add(new(_file, line, column, code, Severity.Error, message));
}
