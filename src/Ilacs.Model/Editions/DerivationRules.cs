namespace Ilacs.Model;

/// <summary>The five rules of overall effectiveness, each named as the sentence that it states. An edition lists those that it has,
/// with the evidence that they rest on there.</summary>
internal static class DerivationRules
{
    private static readonly GradeSet BelowGood = [Grade.RequiresImprovement, Grade.Inadequate];
    private static readonly GradeSet NotOutstanding = [Grade.Good, Grade.RequiresImprovement, Grade.Inadequate];

    internal static DerivationRule AnInadequateExperiencesAreaMakesOverallInadequate(Evidence evidence, params Evidence[] alsoKnown) => new(
        "P1",
        "Where an experiences area is inadequate, overall effectiveness is inadequate.",
        [new Limit.WhereAtLeast(1, AreaRoles.Experiences, [Grade.Inadequate], [Grade.Inadequate], evidence)],
        [.. alsoKnown]);

    internal static DerivationRule AnInadequateKeyJudgementMakesOverallInadequate(Evidence evidence, params Evidence[] alsoKnown) => new(
        "P1",
        "Where a key judgement is inadequate, overall effectiveness is inadequate.",
        [new Limit.WhereAtLeast(1, AreaRoles.Key, [Grade.Inadequate], [Grade.Inadequate], evidence)],
        [.. alsoKnown]);

    internal static DerivationRule LeadersBelowGoodLimitOverallToRequiresImprovement(Evidence evidence, params Evidence[] alsoKnown) => new(
        "P2",
        "Where leaders are graded requires improvement or inadequate, overall effectiveness is no better than requires improvement.",
        [new Limit.WhereAtLeast(1, AreaRoles.Leaders, BelowGood, BelowGood, evidence)],
        [.. alsoKnown]);

    internal static DerivationRule TwoExperiencesAreasBelowGoodLimitOverallToRequiresImprovement(Evidence evidence) => new(
        "P3",
        "Where two or more experiences areas are graded requires improvement or inadequate, overall effectiveness is no better than requires improvement.",
        [new Limit.WhereAtLeast(2, AreaRoles.Experiences, BelowGood, BelowGood, evidence)]);

    internal static DerivationRule OutstandingNeedsOutstandingLeadersAnOutstandingExperiencesAreaAndNoneRequiringImprovement(
        Evidence leadersNotOutstanding, Evidence noExperiencesAreaOutstanding, Evidence anExperiencesAreaRequiringImprovement) => new(
        "P4",
        "Overall effectiveness is outstanding only where leaders are outstanding, at least one experiences area is outstanding and none requires improvement.",
        [
            new Limit.WhereAtLeast(1, AreaRoles.Leaders, NotOutstanding, NotOutstanding, leadersNotOutstanding),
            new Limit.WhereNone(AreaRoles.Experiences, [Grade.Outstanding], NotOutstanding, noExperiencesAreaOutstanding),
            new Limit.WhereAtLeast(1, AreaRoles.Experiences, [Grade.RequiresImprovement], NotOutstanding, anExperiencesAreaRequiringImprovement),
        ]);

    internal static DerivationRule OverallLiesBetweenTheBestAndTheWorstArea(Evidence evidence) => new(
        "P5",
        "Overall effectiveness is never better than the best area and never worse than the worst.",
        [new Limit.WithinTheirRange(AreaRoles.Key, evidence)]);
}
