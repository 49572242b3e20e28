using CsvHelper;
using Ilacs.Model;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Cli.Input;

/// <summary>Reads the layout of <c>seeds/outcomes/inspections.csv</c>: one published inspection a row, columns found by heading.</summary>
internal sealed partial class InspectionsCsv
{
    private const string Regime = "regime";
    private const string Authority = "local_authority";
    private const string StartDate = "start_date";
    private const string Overall = "overall";

    private static readonly string[] AlwaysNeeded = [Regime, Authority, StartDate, Overall];

    // Dates that are not used here but whose cells are read all the same, so that a shifted row shows. Each is no earlier than the one before it.
    private static readonly string[] OtherDates = ["end_date", "publication_date"];

    // Every area column of the layout, whichever edition it belongs to.
    private static readonly string[] AreaColumns =
        [.. Editions.All.SelectMany(edition => edition.Areas).Select(ColumnOf).Distinct(StringComparer.Ordinal)];

    private readonly string _file;
    private readonly ReadOutcomes _into;
    private readonly CsvReader _csv;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missingColumns = new(StringComparer.Ordinal);
    private bool _malformed;
    private bool _rowIsReadable;
    private string? _reversed;

    private InspectionsCsv(string file, ReadOutcomes into, CsvReaderOptions options)
    {
        _file = file;
        _into = into;
        _csv = CsvReader.FromFile(file, options with { OnMalformedRecord = _ => _malformed = true });
    }

    internal static void Read(string file, ReadOutcomes into)
    {
        try
        {
            // A quotation mark that is never closed would swallow the rows after it; where there is one, a line end ends a row.
            var reader = new InspectionsCsv(file, into, Layout with { AllowLineBreaksInQuotes = !HasAMalformedRow(file) });
            using (reader._csv)
            {
                reader.Read();
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CsvFormatException)
        {
            var line = unreadable is CsvFormatException malformed ? checked((int)malformed.LineNumber) : 0;
            into.Problems.Add(new(file, line, "", "file-not-readable", Severity.Error, $"The file, or the rest of it, was not read: {unreadable.Message}"));
        }
    }

    private void Read()
    {
        if (!ReadHeadings())
        {
            return;
        }

        var rowsBefore = _into.Rows;
        while (_csv.Read())
        {
            _into.Rows++;
            _rowIsReadable = true;
            if (ReadRow() is { } outcome)
            {
                _into.Outcomes.Add(outcome);
                AddFindings(outcome);
            }
            else
            {
                _into.Unreadable++;
            }

            _malformed = false;
        }

        if (_into.Rows == rowsBefore)
        {
            WrongAt(0, "", "file-without-rows", "The file has headings and no row.");
        }
    }

    /// <returns><c>null</c> if some cell was not understood.</returns>
    private PublishedOutcome? ReadRow()
    {
        if (_malformed)
        {
            Wrong("", "row-malformed", "The row has a quotation mark that is not closed, or that stands inside a cell.");
            return null;
        }

        if (_csv.FieldCount < _csv.Headers.Count || HasTextBeyond(_csv.Headers.Count))
        {
            Wrong("", "row-not-of-the-table", FormattableString.Invariant($"The row has {_csv.FieldCount} cells, and there are {_csv.Headers.Count} headings."));
            return null;
        }

        var authority = Cell(Authority);
        if (authority.Length == 0)
        {
            Wrong(Authority, "authority-missing", "No local authority is named.");
        }
        else if (authority.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Wrong(Authority, "text-not-utf-8", $"The file is not in UTF-8, or was damaged on its way: '{authority}'.");
        }

        var firstOnSiteDay = ReadDay(StartDate, needed: true);
        _reversed = null;
        var before = firstOnSiteDay;
        foreach (var heading in OtherDates.Where(_columns.ContainsKey))
        {
            var date = ReadDay(heading, needed: false);
            _reversed = date < before ? heading : _reversed;
            before = date ?? before;
        }

        var edition = ReadEdition();
        var overall = ReadOverall(edition);
        var judgements = edition is null ? default : ReadJudgements(edition);
        return _rowIsReadable ? new(authority, firstOnSiteDay!.Value, judgements, overall) : null;
    }

    private Edition? ReadEdition()
    {
        var regime = Cell(Regime);
        var edition = Editions.All.FirstOrDefault(one => regime == one.Code || regime == CodeWithoutHyphen(one) || regime == OwnNameOf(one));
        if (edition is null)
        {
            Wrong(Regime, "edition-not-understood", $"'{regime}' is no edition; this layout has {string.Join(", ", Editions.All.Select(OwnNameOf))}.");
        }

        return edition;
    }

    private Judgements ReadJudgements(Edition edition)
    {
        var given = new List<KeyValuePair<string, Judgement>>();
        foreach (var area in edition.Areas)
        {
            var heading = ColumnOf(area);
            if (!_columns.ContainsKey(heading))
            {
                // The column is missing once, however many rows would need it.
                if (area.IsKey && _missingColumns.Add(heading))
                {
                    WrongAt(1, heading, "column-missing", $"{edition} judges the area '{area}', and there is no column for it: its rows cannot be read.");
                }

                _rowIsReadable &= !area.IsKey;
                given.Add(new(area.Code, NoGrade.NotKnown));
            }
            else if (Cell(heading).Length > 0)
            {
                given.Add(new(area.Code, ReadJudgement(heading)));
            }
            else if (area.IsKey)
            {
                Wrong(heading, JudgementFindings.AreaMissing.Code, $"{edition} judges the area '{area}', and the cell is empty.");
                given.Add(new(area.Code, NoGrade.NotKnown));
            }
        }

        foreach (var heading in AreaColumns.Except(edition.Areas.Select(ColumnOf)).Where(_columns.ContainsKey))
        {
            if (Cell(heading) is { Length: > 0 } text && Translated(text) != NoGrade.NotInEdition.Code)
            {
                Wrong(heading, JudgementFindings.AreaNotInEdition.Code, $"{edition} has no such area, and the cell says '{text}'.");
            }
        }

        if (!Judgements.TryCreate(edition, given, out var judgements, out var findings))
        {
            foreach (var finding in findings)
            {
                Wrong(HeadingAt(edition, finding.Pointer), finding.Code.Code, finding.Message);
            }
        }

        return judgements;
    }

    private Judgement ReadOverall(Edition? edition)
    {
        if (Cell(Overall).Length == 0)
        {
            return edition is { MakesOverallEffectiveness: false } ? NoGrade.NotInEdition : NoGrade.NotKnown;
        }

        return ReadJudgement(Overall);
    }

    private Judgement ReadJudgement(string heading)
    {
        var text = Cell(heading);
        if (Judgement.TryParse(Translated(text), null, out var judgement))
        {
            return judgement;
        }

        if (Grade.TryParseLabel(text, out var grade))
        {
            return grade;
        }

        Wrong(heading, "grade-not-understood", $"'{text}' is not a grade.");
        return NoGrade.NotKnown;
    }

    private LocalDate? ReadDay(string heading, bool needed)
    {
        var text = Cell(heading);
        if (text.Length == 0 && !needed)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success)
        {
            Wrong(heading, "date-not-understood", $"'{text}' is not a day as yyyy-MM-dd.");
        }

        return parsed.Success ? parsed.Value : null;
    }

    private void AddFindings(PublishedOutcome outcome)
    {
        if (_reversed is not null)
        {
            WrongAt(Line, _reversed, "dates-reversed", $"{outcome}: '{Cell(_reversed)}' is earlier than the date that it should follow.");
        }

        if (!_into.Seen.Add((outcome.Authority, outcome.FirstOnSiteDay, outcome.Judgements.Edition)))
        {
            _into.Problems.Add(new(_file, Line, "", "inspection-stated-twice", Severity.Warning, $"{outcome}: another row has the same authority, day and edition. Both are counted."));
        }

        foreach (var finding in outcome.Check())
        {
            var heading = finding.Pointer.StartsWith("/onSite", StringComparison.Ordinal) ? StartDate : Overall;
            _into.Problems.Add(new(_file, Line, heading, finding.Code.Code, finding.Severity, $"{outcome}: {finding.Message}"));
        }
    }

    private int Line => checked((int)_csv.LineNumber);

    // This layout writes codes with an underscore.
    private static string Translated(string text) => text.Replace('_', '-');

    private static string CodeWithoutHyphen(Edition edition) => edition.Code.Replace("-", "", StringComparison.Ordinal);

    private static string OwnNameOf(Edition edition) => edition == Editions.Sif2013 ? "sif" : CodeWithoutHyphen(edition);

    private static string ColumnOf(Area area) => area.Code switch
    {
        "children-in-care-and-care-leavers" => "care",
        "leadership-management-and-governance" => "leadership",
        "looked-after-and-permanence" => "looked_after",
        _ => area.Code.Replace('-', '_'),
    };

    private static string HeadingAt(Edition edition, string pointer) =>
        edition.TryFindArea(pointer.TrimStart('/'), out var area) ? ColumnOf(area) : "";
}
