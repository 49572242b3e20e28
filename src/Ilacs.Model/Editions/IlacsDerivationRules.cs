using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>What the two ILACS editions that make overall effectiveness share: the rules, whose counts are over both.</summary>
internal static class IlacsDerivationRules
{
    internal static readonly ImmutableArray<DerivationRule> All =
    [
        DerivationRules.AnInadequateExperiencesAreaMakesOverallInadequate(
            ReportsShow(33, "Wherever an experiences area was inadequate, overall effectiveness was inadequate"),
            new Evidence(
                "The council told its scrutiny committee that, with help and protection graded as it was, overall effectiveness could be no better; it speaks of that area only, and names no source",
                SourceStrength.CouncilPaper,
                KnownSources.NottinghamMinutesOfNovember2022)),

        DerivationRules.LeadersBelowGoodLimitOverallToRequiresImprovement(
            ReportsShow(102, "Wherever leaders were graded requires improvement or inadequate, overall effectiveness was no better than requires improvement"),
            ReportsShow(
                3, 4, "Where leaders alone were inadequate, overall effectiveness required improvement, but for one case in which it was inadequate (Trafford 2019): both grades stay permitted")),

        DerivationRules.TwoExperiencesAreasBelowGoodLimitOverallToRequiresImprovement(
            ReportsShow(98, "Wherever two or more experiences areas were below good, overall effectiveness was no better than requires improvement")),

        DerivationRules.OutstandingNeedsOutstandingLeadersAnOutstandingExperiencesAreaAndNoneRequiringImprovement(
            ReportsShow(219, "Wherever leaders were not outstanding, overall effectiveness was not outstanding"),
            ReportsShow(215, "Wherever no experiences area was outstanding, overall effectiveness was not outstanding"),
            ReportsShow(144, "Wherever an experiences area required improvement, overall effectiveness was not outstanding")),

        DerivationRules.OverallLiesBetweenTheBestAndTheWorstArea(
            ReportsShow(310, "Overall effectiveness was never better than the best area and never worse than the worst")),
    ];

    internal static readonly Evidence IndicativeFit = ReportsShow(
        303, 310, "The best grade that the rules permit was the overall effectiveness published; the rules were fitted to these same "
            + "reports, so this describes them and forecasts nothing");

    private static Evidence ReportsShow(int of, string statement) => ReportsShow(of, of, statement);

    private static Evidence ReportsShow(int held, int of, string statement) => new(statement, new Observation(held, of), KnownSources.IlacsReports);
}
