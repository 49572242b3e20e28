using static Ilacs.Model.OfficialStatistics.Columns;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The sheets of Ofsted's "Local authority inspection outcomes" as at 31 March 2024, with short names of the judgements and
/// without codes of authorities. Those of 2023 on the latest outcomes and on a year have the same headings.</summary>
internal static class Layouts2024
{
    private const string Name = "Local authority name";
    private const string Overall = "Overall effectiveness";
    private const string ImpactOfLeaders = "Impact of leaders";
    private const string HelpAndProtection = "Experiences and progress of children who need help and protection";
    private const string ChildrenInCare = "Experiences and progress of children in care";
    private const string ThoseLeavingCare = "Experiences and progress of care leavers";

    private static readonly LayoutColumn[] Judgements =
    [
        new(ColumnFact.OverallEffectiveness, Overall),
        Judgement(ImpactOfLeaders, Leaders) with { IsNeeded = true, IsDistinctive = true },
        Judgement(HelpAndProtection, Help),
        Judgement(ChildrenInCare, InCare),
        Judgement(ThoseLeavingCare, CareLeavers),
    ];

    internal static readonly OfficialLayout Latest = new(
        "official-latest-2024",
        "Ofsted's official statistics of 2023 and 2024: the latest outcome of each authority",
        LayoutFamily.Official,
        [
            Kept("Web link"), Needed(ColumnFact.AuthorityName, Name), new(ColumnFact.Region, "Ofsted region"),
            Needed(ColumnFact.FirstOnSiteDay, "Inspection date"), new(ColumnFact.PublishedOn, "Publication date"), .. Judgements,
        ]);

    internal static readonly OfficialLayout InYear = new(
        "official-in-year-2024",
        "Ofsted's official statistics of 2023 and 2024: the inspections and visits of a year",
        LayoutFamily.Official,
        [
            Kept("Web link"), Needed(ColumnFact.AuthorityName, Name), new(ColumnFact.Region, "Region"),
            new(ColumnFact.Region, "Ofsted region"),
            Needed(ColumnFact.FirstOnSiteDay, "Inspection/Visit date"), new(ColumnFact.PublishedOn, "Publication date"),
            Distinctive(ColumnFact.CycleEventType, "Inspection/Visit type"), .. Judgements, new(ColumnFact.Theme, "Visit Theme"),
        ]);

    internal static readonly OfficialLayout Wide = new(
        "official-history-wide-2024",
        "Ofsted's official statistics of 2024: the first and the second ILACS inspection of each authority in one row",
        LayoutFamily.Official,
        [
            Kept("Web link"), Needed(ColumnFact.AuthorityName, Name), new(ColumnFact.Region, "LA region"),
            .. Inspection(1, "First ILACS"), .. Inspection(2, "Second ILACS"), .. Inspection(3, "Third ILACS"),
        ]);

    internal static readonly OfficialLayout Former = new(
        "official-history-former-2024",
        "Ofsted's official statistics of 2024: the ILACS inspections of authorities that have been abolished, below the others",
        LayoutFamily.Official,
        [
            Kept("Web link"), Needed(ColumnFact.AuthorityName, Name), new(ColumnFact.Region, "LA region"),
            new(ColumnFact.PublishedOn, "ILACS framework publication date"),
            Needed(ColumnFact.CycleEventType, "ILACS framework inspection type"),
            Distinctive(ColumnFact.OverallEffectiveness, "ILACS framework overall effectiveness"),
            Judgement("ILACS framework impact of leaders", Leaders),
            Judgement("ILACS framework experiences and progress of children who need help and protection", Help),
            Judgement("ILACS framework experiences and progress of children in care and care leavers", "children-in-care-and-care-leavers"),
        ]);

    private static IEnumerable<LayoutColumn> Inspection(int number, string prefix) =>
    [
        new(ColumnFact.FirstOnSiteDay, $"{prefix} inspection date") { Inspection = number },
        new(ColumnFact.PublishedOn, $"{prefix} publication date") { Inspection = number },
        new(ColumnFact.CycleEventType, $"{prefix} inspection type") { Inspection = number },
        new(ColumnFact.OverallEffectiveness, $"{prefix} overall effectiveness") { Inspection = number, IsNeeded = number == 1, IsDistinctive = number == 1 },
        Judgement($"{prefix} {ImpactOfLeaders}", Leaders) with { Inspection = number },
        Judgement($"{prefix} {HelpAndProtection}", Help) with { Inspection = number },
        Judgement($"{prefix} {ChildrenInCare}", InCare) with { Inspection = number },
        Judgement($"{prefix} {ThoseLeavingCare}", CareLeavers) with { Inspection = number },
    ];
}
