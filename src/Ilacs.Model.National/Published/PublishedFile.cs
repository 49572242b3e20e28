using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The inspections in <c>seeds/outcomes</c>, which are part of the package. A test also reads each line with the reader for files,
/// and compares.</summary>
internal static class PublishedFile
{
    /// <summary>The day on which Ofsted's reports were last read. Everything published by that day is here.</summary>
    internal static readonly LocalDate CompleteTo = new(2026, 8, 22);

    // No report took more than eight months from the first day on site, so every inspection begun by this day was published.
    private static readonly Coverage Complete = new(
        Editions.Sif2013.FirstOnSiteDay,
        CompleteTo.PlusMonths(-PublishedInspections.LongestMonthsToPublication),
        [.. Enum.GetValues<CycleEventType>().Where(type => type.IsGraded())]);

    /// <summary>One history for each inspected authority, by name.</summary>
    internal static ImmutableArray<InspectionHistory> Histories()
    {
        var revised = Rows("revisions.csv").ToLookup(row => (row["la_code"], row["start_date"]));
        return
        [
            .. new[] { Rows("inspections.csv"), Rows("former-authorities.csv") }.SelectMany(rows => rows)
                .GroupBy(row => AuthorityRegister.Find(DfeCode.Parse(row["la_code"], null)).Authority!)
                .OrderBy(rows => rows.Key.Name, StringComparer.Ordinal)
                .Select(rows => HistoryOf(rows.Key, [.. rows.Select(row => InspectionOf(row, revised[(row["la_code"], row["start_date"])]))])),
        ];
    }

    /// <summary>Whether the authority has been abolished, so its reports were not read.</summary>
    internal static bool IsOfFormerAuthority(PublishedInspection one) => one.Registered?.To < CompleteTo;

    private static InspectionHistory HistoryOf(RegisteredAuthority authority, ImmutableArray<CycleEvent> events)
    {
        var day = authority.To is { } last && last < CompleteTo ? last : CompleteTo;
        return new(authority.On(day).Value, events, authority.To < CompleteTo ? [] : [Complete]);
    }

    private static Inspection InspectionOf(Row row, IEnumerable<Row> revisions)
    {
        var edition = Editions.All.Single(
            one => one.Code.Replace("-", "", StringComparison.Ordinal).StartsWith(row["regime"], StringComparison.Ordinal));
        var published = Day(row["publication_date"]);
        var judgements = edition.Areas.Aggregate(new Judgements(edition, 0), (all, area) => all.With(area, JudgementIn(row[ColumnOf(area)])));
        return new()
        {
            Kind = KindOf(row["type"], edition),
            OnSite = WindowsOf(row, published),
            PublishedOn = published,
            Judgements = judgements,
            OverallEffectiveness = edition.MakesOverallEffectiveness ? JudgementIn(row["overall"]) : NoGrade.NotInEdition,
            Sources = [.. PublishedSources.Of(row, published), .. revisions.Select(PublishedSources.OfRevision)],
        };
    }

    private static CycleEventType KindOf(string type, Edition edition) => type switch
    {
        "reinspection" => CycleEventType.SingleInspectionReinspection,
        _ when edition == Editions.Sif2013 => CycleEventType.SingleInspection,
        "short" => CycleEventType.ShortInspection,
        _ => CycleEventType.StandardInspection,
    };

    private static ImmutableArray<OnSiteWindow> WindowsOf(Row row, LocalDate published) =>
        row["onsite_periods"] is { Length: > 0 } periods
            ? [.. periods.Split("; ").Select(period => new OnSiteWindow(Day(period.AsSpan(..10)), Day(period.AsSpan(period.Length - 10))))]
        : row["start_date"] is { Length: > 0 } first
            ? [new(Day(first), row["end_date"] is { Length: > 0 } last ? Day(last) : null)]
        : [new(ImpreciseDate.Between(published.PlusMonths(-PublishedInspections.LongestMonthsToPublication), published), null)];

    internal static Judgement JudgementIn(string cell) => cell.Length == 0 ? NoGrade.NotKnown : Judgement.Parse(cell.Replace('_', '-'), null);

    /// <summary>The column heading of an area.</summary>
    internal static string ColumnOf(Area area) => area.Code switch
    {
        Area.Codes.ChildrenInCareAndCareLeavers => "care",
        Area.Codes.LeadershipManagementAndGovernance => "leadership",
        Area.Codes.LookedAfterAndPermanence => "looked_after",
        _ => area.Code.Replace('-', '_'),
    };

    /// <summary>The code of the area with a column heading.</summary>
    internal static string AreaOf(string column) =>
        Editions.All.SelectMany(edition => edition.Areas).First(area => ColumnOf(area) == column).Code;

    // As the file writes days. Building a pattern would take longer than reading all of them.
    private static LocalDate Day(ReadOnlySpan<char> text) =>
        new(Number(text[..4]), Number(text[5..7]), Number(text[8..]));

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<Row> Rows(string name)
    {
        using var file = new StreamReader(typeof(PublishedFile).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        var headings = Cells(file.ReadLine()!);
        while (file.ReadLine() is { } line)
        {
            yield return new(headings, Cells(line));
        }
    }

    // A cell with a comma is in quotation marks, and no cell contains a quotation mark.
    private static string[] Cells(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        var parts = line.Split('"');
        for (var i = 1; i < parts.Length; i += 2)
        {
            parts[i] = parts[i].Replace(',', '\n');
        }

        return Array.ConvertAll(string.Concat(parts).Split(','), cell => cell.Replace('\n', ','));
    }

    /// <summary>A row with the headings of its file.</summary>
    internal readonly record struct Row(string[] Headings, string[] Cells)
    {
        internal string this[string heading] => Cells[Headings.IndexOf(heading)];
    }
}
