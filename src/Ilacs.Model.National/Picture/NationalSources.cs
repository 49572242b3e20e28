using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>The sources for how Ofsted counts, and how well that reproduces its published figures.</summary>
internal static class NationalSources
{
    internal static readonly Evidence OverallNoLongerMade = new(
        "Overall effectiveness is no longer judged from April 2026",
        SourceStrength.OfstedStatement,
        KnownSources.OfstedAnnouncementOfNovember2025);

    private static readonly Citation Release2024 = new(
        "Ofsted, Main findings: local authority inspection outcomes as at 31 March 2024, 30 August 2024",
        "key messages",
        "https://www.gov.uk/government/statistics/local-authority-inspection-outcomes-as-at-31-march-2024/main-findings-local-authority-inspection-outcomes-as-at-31-march-2024");

    private static readonly Citation Methodology2024 = new(
        "Ofsted, Methodology report: local authority inspection outcomes as at 31 March 2024, 30 August 2024",
        link: "https://www.gov.uk/government/statistics/local-authority-inspection-outcomes-as-at-31-march-2024/methodology-report-local-authority-inspection-outcomes-as-at-31-march-2024");

    private static readonly Citation Release2019 = new(
        "Ofsted, Local authority and children's homes in England inspections and outcomes autumn 2019: main findings, updated 22 September 2020",
        "about this release",
        "https://www.gov.uk/government/statistics/local-authority-and-childrens-homes-in-england-inspections-and-outcomes-autumn-2019/local-authority-and-childrens-homes-in-england-inspections-and-outcomes-autumn-2019-main-findings");

    private static readonly Citation File2025 =
        new("Ofsted, Local authority inspection outcomes as at 31 March 2025, underlying data", "sheet of the most recent outcomes");

    /// <summary>The evidence for the counting.</summary>
    internal static ImmutableArray<Evidence> Counting { get; } =
    [
        new("Each authority is counted with its most recent inspection, if it has one", SourceStrength.OfstedStatement, Methodology2024),
        new("The release covers inspections as at 31 August 2019 with reports published by 30 September 2019, so it uses two different dates", SourceStrength.OfstedStatement, Release2019),
        new("The most recent inspection is the last that began on site by the date of the figures and was published by a later day. Any such day from 13 May to 17 July 2025 gives the result in the file", new Observation(100, 100), File2025),
        new("Without a last day of publication, one more inspection would count: it began on 24 March 2025 and was published on 18 July 2025", new Observation(99, 100), File2025),
        new("If only inspections published by 31 March 2025 counted, six inspections in the file would be missing", new Observation(94, 100), File2025),
        new("The release does not say how many authorities its share is out of. The published 60% fits authorities with an outcome (91 of 151), not all 153 (91 would be 59%), because two had no inspection by 31 March 2024. We counted the 91 from published reports", SourceStrength.Unsourced, Release2024),
    ];

    /// <summary>The evidence for comparing two ILACS inspections.</summary>
    internal static ImmutableArray<Evidence> Comparing { get; } =
    [
        new("Authorities with more than one ILACS inspection are compared with their first one: improved, still good or outstanding, or declined", SourceStrength.OfstedStatement, Release2024),
        new("The release does not say which inspection it compares if an authority has had three. None of the 100 authorities we looked at had three by that date. So we compare both the second and the latest with the first", SourceStrength.Unsourced, Release2024),
    ];
}
