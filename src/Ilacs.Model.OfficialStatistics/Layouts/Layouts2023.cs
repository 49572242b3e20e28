using static Ilacs.Model.OfficialStatistics.Columns;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The sheet "LA inspections 2009-2023" of Ofsted's "Children's social care data in England 2023". It has two tables, the second
/// of authorities that were abolished, which had one ILACS inspection at most.</summary>
internal static class Layouts2023
{
    private const string Slac = "Safeguarding and looked after children inspections and re-inspections (SLAC)";
    private const string Cpi = "Child protection inspections (CPI)";
    private const string Cpri = "Child protection re-inspections (CPRI)";
    private const string Tlac = "Targeted looked after children inspections (TLAC)";
    private const string Lscb = "Reviews of the Local Safeguarding Children Board (LSCB)";
    private const string Sif = "Single Inspection of LA Children's Services (SIF)";

    private const string HelpAndProtection = "experiences and progress of children who need help and protection";

    internal static readonly OfficialLayout History = new(
        "official-history-2023",
        "Ofsted's official statistics of 2023: every single inspection and ILACS inspection of each authority in one row, and below those "
            + "of authorities that have been abolished",
        LayoutFamily.Official,
        [
            Kept("Web link"), Needed(ColumnFact.AuthorityName, "Local authority name"), new(ColumnFact.Region, "LA region"),
            Kept("LA Authority Type"),
            .. OutOfScope(
                Slac,
                "Safeguarding & Looked After Children (SLAC) Inspection publication date",
                "SLAC Safeguarding Overall effectiveness (OE)",
                "SLAC Looked After Children Overall Effectiveness (OE)",
                "SLAC re-inspection of Safeguarding publication date",
                "SLAC re-inspection Safeguarding OE",
                "SLAC re-inspection of services for Children Looked After publication date",
                "SLAC re-inspection of services Children Looked After OE"),
            .. OutOfScope(Cpi, "Child Protection Inspections (CPI) publication date", "CPI Overall Effectiveness (OE)"),
            .. OutOfScope(Cpri, "Child Protection Re-Inspection (CPRI) publication date", "CPRI Overall Effectiveness (OE)"),
            .. OutOfScope(Tlac, "Targeted Looked After Children (TLAC) inspection publication date", "TLAC Overall Effectiveness (OE)"),
            .. Single(1, "First SIF", CycleEventType.SingleInspection),
            .. OutOfScope(Lscb, "LSCB Overall Effectiveness"),
            .. Single(2, "SIF Re-inspection", CycleEventType.SingleInspectionReinspection),
            .. Combined(3, "First ILACS framework"),
            .. Start(4, "Second ILACS framework"),
            Judgement("Second ILACS framework experiences and progress of children in care", InCare) with { Inspection = 4 },
            Judgement("Second ILACS framework experiences and progress of care leavers", CareLeavers) with { Inspection = 4 },
            .. Combined(5, "ILACS framework"),
        ]);

    private static IEnumerable<LayoutColumn> OutOfScope(string programme, params IEnumerable<string> headings) =>
        headings.Select(heading => Kept(heading) with { Programme = programme });

    private static IEnumerable<LayoutColumn> Single(int number, string prefix, CycleEventType which) =>
    [
        new(ColumnFact.PublishedOn, $"{Sif} {prefix} publication date") { Inspection = number, SingleInspection = which },
        new(ColumnFact.OverallEffectiveness, $"{prefix} Overall Judgement (OE)")
        {
            Inspection = number,
            IsNeeded = number == 1,
            IsDistinctive = number == 1,
        },
        Judgement($"{prefix} children who need help and protection", Help) with { Inspection = number },
        Judgement($"{prefix} children looked after and achieving permanence", "looked-after-and-permanence") with { Inspection = number },
        Judgement($"{prefix} CLA Sub: Adoption Performance", "adoption") with { Inspection = number },
        Judgement($"{prefix} CLA Sub: Experiences and progress of care leavers", CareLeavers) with { Inspection = number },
        Judgement($"{prefix} leadership, management and governance", Leaders) with { Inspection = number },
    ];

    private static IEnumerable<LayoutColumn> Start(int number, string prefix) =>
    [
        new(ColumnFact.CycleEventType, $"{prefix} inspection type") { Inspection = number },
        new(ColumnFact.PublishedOn, $"{prefix} publication date") { Inspection = number },
        new(ColumnFact.OverallEffectiveness, $"{prefix} overall effectiveness") { Inspection = number },
        Judgement($"{prefix} impact of leaders", Leaders) with { Inspection = number },
        Judgement($"{prefix} {HelpAndProtection}", Help) with { Inspection = number },
    ];

    private static IEnumerable<LayoutColumn> Combined(int number, string prefix) =>
    [
        .. Start(number, prefix),
        Judgement($"{prefix} experiences and progress of children in care and care leavers", "children-in-care-and-care-leavers") with
        {
            Inspection = number,
        },
    ];
}
