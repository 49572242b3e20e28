using System.Collections.Immutable;
using System.Globalization;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>The published inspections as a tidy table, with a description of each column.</summary>
/// <param name="Name">The name of its file without the ending.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="Key">The columns that tell a row from every other.</param>
/// <param name="Columns">The columns in their order.</param>
/// <param name="Rows">The cells of each row.</param>
internal sealed record PublishedTable(
    string Name, string Title, ImmutableArray<string> Key, ImmutableArray<PublishedColumn> Columns, IEnumerable<IReadOnlyList<string>> Rows)
{
    private const string Grades = "outstanding, good, requires_improvement or inadequate; not_judged if inspectors gave no grade; empty if the "
        + "edition does not make the judgement";

    private static readonly (PublishedColumn Column, Func<PublishedInspection, string> Cell)[] Identity =
    [
        (new("urn", "Ofsted's number of the authority; empty for abolished authorities"), one => one.Registered?.Urn?.Code ?? ""),
        (new("la_code", "The Department for Education's number of the authority"), one => one.Registered?.DfeCode?.Code ?? ""),
        (new("gss_code", "The statistical code of the authority on the first day on site, which may have changed since"),
            one => one.Registered!.GssCodeOn(OnDayOf(one))?.Code ?? ""),
        (new("local_authority", "The name of the authority in Ofsted's statistics"), one => one.Name),
        (new("region", "Ofsted's region"), one => one.Registered!.OfstedRegion.Label()),
        (new("regime", "The edition of the framework: sif, ilacs2018, ilacs2023 or ilacs2026"), one => RegimeOf(one.Inspection.Edition)),
    ];

    private static readonly (PublishedColumn Column, Func<PublishedInspection, string> Cell)[] Dates =
    [
        (new("type", "short, standard or, under the single inspection framework, reinspection or unknown, since it had one kind"), TypeOf),
        (new("start_date", "The first day on site; empty if it is not known", IsDate: true), one => Day(one.Inspection.FirstOnSiteDay)),
        (new("end_date", "The last day on site; empty if it is not known", IsDate: true), one => Day(one.Inspection.OnSite[^1].To)),
        (new("onsite_periods", "Both periods, where inspectors came twice"), Periods),
        (new("publication_date", "The day on which the report was published", IsDate: true), one => Day(one.Inspection.PublishedOn)),
    ];

    private static readonly (PublishedColumn Column, Func<PublishedInspection, string> Cell)[] Origin =
    [
        (new("link", "The page of the authority at Ofsted, with its reports"), one => one.Link ?? ""),
        (new("source", "report if the grades were read in the report; statistics if they are taken from Ofsted's statistics"),
            one => PublishedFile.IsOfFormerAuthority(one) ? "statistics" : "report"),
    ];

    /// <summary>One row for each inspection.</summary>
    internal static PublishedTable OfInspections(PublishedInspections published)
    {
        (PublishedColumn Column, Func<PublishedInspection, string> Cell)[] all =
        [
            .. Identity, .. Dates, .. Areas().Select(area => (new PublishedColumn(area.Column, $"{area.Title}: {Grades}"), GradeOf(area.Code))),
            (new("overall", "Overall effectiveness: outstanding, good, requires_improvement or inadequate; empty since April 2026"),
                one => Text(one.Inspection.OverallEffectiveness)),
            .. Origin,
        ];
        return new(
            "published-inspections", "Published inspections of children's services in England, one a row",
            ["la_code", "publication_date"], [.. all.Select(one => one.Column)],
            published.Inspections.Select(one => (IReadOnlyList<string>)[.. all.Select(column => column.Cell(one))]));
    }

    /// <summary>One row for each judgement.</summary>
    internal static PublishedTable OfJudgements(PublishedInspections published)
    {
        (PublishedColumn Column, Func<PublishedInspection, string> Cell)[] of =
            [.. Identity, .. Dates.Where(one => one.Column.Name is "type" or "start_date" or "publication_date")];
        return new(
            "published-judgements", "Judgements of published inspections of children's services in England, one a row",
            ["la_code", "publication_date", "area"],
            [
                .. of.Select(one => one.Column), new("area", "The code of the area, or overall-effectiveness"),
                new("area_title", "The area as reports of the edition print it"), new("grade", Grades),
            ],
            published.Inspections.SelectMany(one => JudgementsOf(one.Inspection).Select(judged => (IReadOnlyList<string>)
                [.. of.Select(column => column.Cell(one)), judged.Area, judged.Title, Text(judged.Judgement)])));
    }

    private static IEnumerable<(string Area, string Title, Judgement Judgement)> JudgementsOf(Inspection inspection) =>
    [
        .. inspection.Judgements.Select(one => (one.Area.Code, one.Area.Title, one.Judgement)),
        .. inspection.Edition.MakesOverallEffectiveness
            ? [("overall-effectiveness", "Overall effectiveness", inspection.OverallEffectiveness)]
            : Array.Empty<(string, string, Judgement)>(),
    ];

    // The areas of all editions, newest first, each column once.
    private static IEnumerable<(string Code, string Column, string Title)> Areas() => Editions.All.Reverse()
        .SelectMany(edition => edition.Areas)
        .DistinctBy(area => area.Code)
        .Select(area => (area.Code, PublishedFile.ColumnOf(area), area.Title));

    private static Func<PublishedInspection, string> GradeOf(string area) =>
        one => one.Inspection.Judgements.TryGet(area, out var judgement) ? Text(judgement) : "";

    private static string Text(Judgement judgement) =>
        judgement == NoGrade.NotKnown || judgement == NoGrade.NotInEdition ? "" : judgement.Code.Replace('-', '_');

    private static string TypeOf(PublishedInspection one) => one.Inspection.Kind switch
    {
        CycleEventType.ShortInspection => "short",
        CycleEventType.StandardInspection => "standard",
        CycleEventType.SingleInspectionReinspection => "reinspection",
        _ => "unknown",
    };

    private static string RegimeOf(Edition edition) =>
        edition == Editions.Sif2013 ? "sif" : edition.Code.Replace("-", "", StringComparison.Ordinal);

    private static NodaTime.LocalDate OnDayOf(PublishedInspection one) => one.Inspection.FirstOnSiteDay.Latest!.Value;

    private static string Day(ImpreciseDate? days) => days is { IsExact: true, Day: { } day }
        ? day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
        : "";

    private static string Periods(PublishedInspection one) => one.Inspection.OnSite.Length == 1
        ? ""
        : string.Join("; ", one.Inspection.OnSite.Select(window => $"{Day(window.From)}..{Day(window.To)}"));
}

/// <summary>A column of the table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Description">Its meaning, in one sentence.</param>
/// <param name="IsDate">Whether it has days, as yyyy-MM-dd.</param>
internal sealed record PublishedColumn(string Name, string Description, bool IsDate = false);
