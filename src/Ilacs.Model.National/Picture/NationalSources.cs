using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>Where it stands how Ofsted counts, and how far that was tried on what it published.</summary>
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

    /// <summary>What the counting rests on.</summary>
    internal static ImmutableArray<Evidence> Counting { get; } =
    [
        new("Each authority is counted with its most recent inspection, where there is one", SourceStrength.OfstedStatement, Methodology2024),
        new("The release is of inspections as at 31 August 2019 whose reports were published by 30 September 2019: the day as at which is asked and the last day of publication are two", SourceStrength.OfstedStatement, Release2019),
        new("The most recent inspection is the last whose first on-site day is not after the day as at which is asked, of those published by any one day from 13 May to 17 July 2025", new Observation(100, 100), File2025),
        new("Without a last day of publication one more inspection counts, which began on 24 March 2025 and was published on 18 July 2025", new Observation(99, 100), File2025),
        new("If only inspections published by 31 March 2025 counted, six that are in the file would be missing", new Observation(94, 100), File2025),
        new("It is not said of how many authorities the share good or better is; on 31 March 2024 two were not inspected yet, and the 60% published is a share of those with an outcome (91 of 151) and not of all (91 of 153 would be 59%); the 91 was recomputed from published reports and is not in the release", SourceStrength.Unsourced, Release2024),
    ];

    /// <summary>What the comparison of two ILACS inspections rests on.</summary>
    internal static ImmutableArray<Evidence> Comparing { get; } =
    [
        new("Authorities with more than one ILACS inspection are compared with their first: improved, still good or outstanding, or declined", SourceStrength.OfstedStatement, Release2024),
        new("Which inspection is compared where there are three is not said, and of 100 authorities looked at none had three by then; so both the second and the latest are compared with the first", SourceStrength.Unsourced, Release2024),
    ];
}
