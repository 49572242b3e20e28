using static Ilacs.Model.OfficialStatistics.Columns;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The layout of <c>seeds/outcomes/inspections.csv</c>: one published inspection a row, of any edition.</summary>
internal static class OwnLayout
{
    // The order of the file; further areas of later editions come after these.
    private static readonly string[] FirstAreas =
    [
        "leaders", "help-and-protection", "children-in-care-and-care-leavers", "children-in-care", "care-leavers", "leadership-management-and-governance",
        "looked-after-and-permanence", "adoption",
    ];

    private static readonly IEnumerable<string> Areas = FirstAreas.Union(Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code), StringComparer.Ordinal);

    internal static readonly OfficialLayout Inspections = new(
        "inspections",
        "Our own file of inspections, of any edition",
        LayoutFamily.Own,
        [
            new(ColumnFact.OfstedUrn, "urn"),
            new(ColumnFact.DfeCode, "la_code"),
            Needed(ColumnFact.AuthorityName, "local_authority"),
            Distinctive(ColumnFact.Edition, "regime"),
            new(ColumnFact.CycleEventType, "type"),
            Needed(ColumnFact.FirstOnSiteDay, "start_date"),
            new(ColumnFact.LastOnSiteDay, "end_date"),
            new(ColumnFact.OnSitePeriods, "onsite_periods"),
            Usual(ColumnFact.PublishedOn, "publication_date"),
            .. Areas.Select(area => Judgement(HeadingOf(area), area)),
            Needed(ColumnFact.OverallEffectiveness, "overall"),
            Kept("confidence"),
            Kept("official_ods"),
            Kept("notes"),
        ]);

    private static string HeadingOf(string area) => area switch
    {
        "children-in-care-and-care-leavers" => "care",
        "leadership-management-and-governance" => "leadership",
        "looked-after-and-permanence" => "looked_after",
        _ => area.Replace('-', '_'),
    };

    /// <summary>The name of an edition in the file.</summary>
    internal static string NameOf(Edition edition) => edition == Editions.Sif2013 ? "sif" : edition.Code.Replace("-", "", StringComparison.Ordinal);
}
