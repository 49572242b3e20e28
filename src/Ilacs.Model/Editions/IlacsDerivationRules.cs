using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>What the two ILACS editions that make overall effectiveness share: the rules, whose counts are over both.</summary>
internal static class IlacsDerivationRules
{
    internal static readonly Evidence AnInadequateExperiencesArea = ReportsShow(
        ReportCounts.Ilacs.AnExperiencesAreaInadequate,
        "Wherever an experiences area was inadequate, overall effectiveness was inadequate");

    internal static readonly Evidence NeverOutside = ReportsShow(
        ReportCounts.Ilacs.WithEveryKeyArea, "Overall effectiveness was always one of the grades that the rules leave");

    internal static readonly ImmutableArray<DerivationRule> All =
    [
        DerivationRules.AnInadequateExperiencesAreaMakesOverallInadequate(
            AnInadequateExperiencesArea,
            new Evidence(
                "A council says that, where any area is inadequate, overall effectiveness is inadequate by default",
                SourceStrength.CouncilPaper,
                KnownSources.CheshireEastOfMay2024),
            new Evidence(
                "A council says that its overall effectiveness is inadequate because care leavers were graded inadequate",
                SourceStrength.CouncilPaper,
                KnownSources.HarrowOfMarch2025),
            new Evidence(
                "The council told its scrutiny committee that, with help and protection graded as it was, overall effectiveness could be "
                    + "no better. It speaks of that area only, and names no source",
                SourceStrength.CouncilPaper,
                KnownSources.NottinghamMinutesOfNovember2022),
            ReportsShow(
                ReportCounts.Ilacs.LeadersAloneInadequate,
                "It does not hold for leaders: where they alone were inadequate, overall effectiveness required improvement, "
                    + "except in one inspection (Trafford 2019)")),

        DerivationRules.LeadersBelowGoodLimitOverallToRequiresImprovement(
            ReportsShow(
                ReportCounts.Ilacs.LeadersBelowGood,
                "Wherever leaders were graded requires improvement or inadequate, overall effectiveness was no better than requires improvement"),
            ReportsShow(
                ReportCounts.Ilacs.LeadersAloneInadequate,
                "Where leaders alone were inadequate, overall effectiveness required improvement, except in one case, where it was inadequate (Trafford 2019). So both grades are permitted")),

        DerivationRules.TwoExperiencesAreasBelowGoodLimitOverallToRequiresImprovement(
            ReportsShow(
                ReportCounts.Ilacs.TwoExperiencesAreasBelowGood,
                "Wherever two or more experiences areas were below good, overall effectiveness was no better than requires improvement")),

        DerivationRules.OutstandingNeedsOutstandingLeadersAnOutstandingExperiencesAreaAndNoneRequiringImprovement(
            ReportsShow(
                ReportCounts.Ilacs.LeadersNotOutstanding,
                "Wherever leaders were not outstanding, overall effectiveness was not outstanding"),
            ReportsShow(
                ReportCounts.Ilacs.NoExperiencesAreaOutstanding,
                "Wherever no experiences area was outstanding, overall effectiveness was not outstanding"),
            ReportsShow(
                ReportCounts.Ilacs.AnExperiencesAreaRequiringImprovement,
                "Wherever an experiences area required improvement, overall effectiveness was not outstanding")),

        DerivationRules.OverallLiesBetweenTheBestAndTheWorstArea(
            ReportsShow(
                ReportCounts.Ilacs.WithEveryKeyArea,
                "Overall effectiveness was never better than the best area and never worse than the worst")),
    ];

    internal static readonly Evidence IndicativeFit = ReportsShow(
        ReportCounts.Ilacs.BestPermittedGrade,
        "Overall effectiveness was the best grade that the rules permit. The rules were made from these same reports, "
            + "so this describes them; it is not a prediction");

    private static Evidence ReportsShow(Observation observed, string statement) => new(statement, observed, KnownSources.IlacsReports);
}
