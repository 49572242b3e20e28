using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>Every finding code that there is, collected from where each is declared beside its rule.</summary>
public static class FindingCatalogue
{
    /// <summary>All codes, in alphabetical order.</summary>
    public static ImmutableArray<FindingCode> All { get; } =
    [
        .. new[]
        {
            JsonFindings.Malformed,
            JsonFindings.MemberUnknown,
            JsonFindings.MemberTwice,
            JsonFindings.MemberMissing,
            JsonFindings.WrongType,
            JsonFindings.ValueNotUnderstood,
            JsonFindings.CountNotAllowed,
            JsonFindings.CoverageReversed,
            JudgementFindings.AreaNotInEdition,
            JudgementFindings.AreaMissing,
            JudgementFindings.AreaStatedTwice,
            JudgementFindings.AreaIsInEdition,
            OutcomeFindings.EditionAgainstDate,
            OutcomeFindings.EditionPresumed,
            OutcomeFindings.OverallNotMade,
            OutcomeFindings.OverallIsMade,
            OutcomeFindings.OverallNotPermitted,
            OutcomeFindings.OverallOtherThanIndicative,
            InspectionFindings.ActivityNotInEdition,
            InspectionFindings.DatesReversed,
            InspectionFindings.OnSiteLengthUnusual,
            InspectionFindings.OnSiteDayNotWorking,
            InspectionFindings.SourceOlder,
        }.OrderBy(code => code.Code, StringComparer.Ordinal),
    ];
}
