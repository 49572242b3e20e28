using static Ilacs.Model.OfficialStatistics.Columns;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The summaries that Data to Insight's scraper makes of the reports, and those of its fork JT-39, which has the history
/// too.</summary>
internal static class ScrapedLayouts
{
    private static readonly LayoutColumn[] Judgements =
    [
        Judgement("impact_of_leaders_grade", Leaders),
        Judgement("help_and_protection_grade", Help),
        Judgement("in_care_grade", InCare),
        Judgement("care_leavers_grade", CareLeavers),
    ];

    private static readonly LayoutColumn Urn = Distinctive(ColumnFact.OfstedUrn, "urn");
    private static readonly LayoutColumn Name = Needed(ColumnFact.AuthorityName, "local_authority");
    private static readonly LayoutColumn Link = Kept("inspection_link");
    private static readonly LayoutColumn Overall = Needed(ColumnFact.OverallEffectiveness, "overall_effectiveness_grade");
    private static readonly LayoutColumn Framework = new(ColumnFact.CycleEventType, "inspection_framework");
    private static readonly LayoutColumn Inspector = Kept("inspector_name");
    private static readonly LayoutColumn FirstDay = Needed(ColumnFact.FirstOnSiteDay, "inspection_start_date");
    private static readonly LayoutColumn LastDay = new(ColumnFact.LastOnSiteDay, "inspection_end_date");
    private static readonly LayoutColumn Published = Usual(ColumnFact.PublishedOn, "publication_date");

    internal static readonly OfficialLayout Overview = new(
        "data-to-insight",
        "The summary of the latest inspections that Data to Insight's scraper writes, as a workbook or as text; also that of its fork JT-39",
        LayoutFamily.Scraped,
        [
            Urn, Distinctive(ColumnFact.DfeCode, "la_code"), Kept("region_code"), new(ColumnFact.GssCode, "ltla23cd"), new(ColumnFact.GssCode, "la_code_new"),
            Kept("stat_neighbours"), Kept("stat_neighbour_judgement"), Name, Link, Overall, Framework, Inspector, FirstDay, LastDay, Published,
            Kept("local_link_to_all_inspections"), .. Judgements, Kept("inspectors_inspections_count"),
        ]);

    internal static readonly OfficialLayout Page = new(
        "data-to-insight-page",
        "The table of Data to Insight's page, or of that of its fork JT-39, copied into a spreadsheet",
        LayoutFamily.Scraped,
        Distinctive(ColumnFact.OfstedUrn, "URN"),
        Distinctive(ColumnFact.DfeCode, "LA Code"),
        Kept("Region Code"),
        new(ColumnFact.GssCode, "LTLA23CD"),
        new(ColumnFact.GssCode, "ONS Code"),
        Distinctive(ColumnFact.AuthorityName, "Local Authority"),
        Kept("Inspection Link"),
        Needed(ColumnFact.OverallEffectiveness, "Overall Effectiveness Grade"),
        new(ColumnFact.CycleEventType, "Inspection Framework"),
        Kept("Inspector Name"),
        Needed(ColumnFact.FirstOnSiteDay, "Inspection Start Date"),
        Judgement("Impact Of Leaders Grade", Leaders),
        Judgement("Help And Protection Grade", Help),
        Judgement("In Care Grade", InCare),
        Judgement("Care Leavers Grade", CareLeavers));

    internal static readonly OfficialLayout History = new(
        "jt-39-history",
        "The history of all reports that the fork JT-39 of Data to Insight's scraper writes",
        LayoutFamily.Scraped,
        [
            Urn, Name, Link, Distinctive(ColumnFact.Nothing, "pdf_filename"), Published, Framework, Inspector, FirstDay, LastDay, Overall, .. Judgements,
            Kept("parser_version"),
        ]);
}
