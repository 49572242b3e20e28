using static Ilacs.Model.OfficialStatistics.Columns;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The three sheets of Ofsted's "Local authority inspection outcomes" as at 31 March 2025, and after. Other releases of 2026 have
/// the same sheets.</summary>
internal static class Layouts2025
{
    private const string Name = "Local authority name";
    private const string GssCode = "Local authority area code";
    private const string Overall = "Overall effectiveness";

    private static readonly LayoutColumn[] Judgements =
    [
        new(ColumnFact.OverallEffectiveness, Overall),
        Judgement("The impact of leaders on social work practice with children and families", Leaders),
        Judgement("The experiences and progress of children who need help and protection", Help),
        Judgement("The experiences and progress of children in care", InCare),
        Judgement("The experiences and progress of care leavers", CareLeavers),
    ];

    internal static readonly OfficialLayout Latest = new(
        "official-latest-2025",
        "Ofsted's official statistics since 2025: the latest outcome of each authority",
        LayoutFamily.Official,
        [
            Kept("Web link"), Distinctive(ColumnFact.GssCode, GssCode), Needed(ColumnFact.AuthorityName, Name), new(ColumnFact.Region, "Ofsted region"),
            Needed(ColumnFact.FirstOnSiteDay, "Inspection date"), Usual(ColumnFact.PublishedOn, "Publication date"), .. Judgements,
        ]);

    internal static readonly OfficialLayout InYear = new(
        "official-in-year-2025",
        "Ofsted's official statistics since 2025: the inspections and visits of a year",
        LayoutFamily.Official,
        [
            Kept("Web link"), Distinctive(ColumnFact.GssCode, GssCode), Needed(ColumnFact.AuthorityName, Name), new(ColumnFact.Region, "Region"),
            Needed(ColumnFact.FirstOnSiteDay, "Inspection/Visit date"), Usual(ColumnFact.PublishedOn, "Publication date"),
            Distinctive(ColumnFact.CycleEventType, "Inspection/Visit type"), .. Judgements, new(ColumnFact.Theme, "Visit Theme"),
        ]);

    internal static readonly OfficialLayout History = new(
        "official-history-2025",
        "Ofsted's official statistics since 2025: every ILACS inspection",
        LayoutFamily.Official,
        [
            Kept("Web link"), Distinctive(ColumnFact.GssCode, GssCode), Needed(ColumnFact.AuthorityName, Name),
            Distinctive(ColumnFact.AuthorityStatus, "Local authority status"), new(ColumnFact.Region, "Ofsted region"),
            Needed(ColumnFact.FirstOnSiteDay, "Inspection date"), Usual(ColumnFact.PublishedOn, "Publication date"),
            Needed(ColumnFact.CycleEventType, "Inspection type"), .. Judgements,
        ]);
}
