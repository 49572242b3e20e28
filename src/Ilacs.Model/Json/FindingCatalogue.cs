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
            ActivityFindings.DatesReversed,
            ActivityFindings.GradeOnUngradedActivity,
            ActivityFindings.OnSiteLengthUnusual,
            ActivityFindings.OnSiteDayNotWorking,
            ActivityFindings.SourceOlder,
            ActivityFindings.SourcesDisagree,
            VisitFindings.LetterNotPublished,
            VisitFindings.AssuranceVisitOutsideItsTime,
            VisitFindings.VisitInPause,
            SequenceFindings.ActivitiesOverlap,
            SequenceFindings.ReferenceNotRecorded,
            SequenceFindings.ShortInspectionAfterLowerGrade,
            SequenceFindings.IntervalOutsideWindow,
            SequenceFindings.InspectionInSuspension,
            MonitoringFindings.WithoutInadequate,
            MonitoringFindings.AfterReinspection,
            MonitoringFindings.BeyondUsual,
            MonitoringFindings.BeyondMost,
            MonitoringFindings.Pace,
            MonitoringFindings.OrdinalTooLow,
            ActionPlanFindings.Late,
            ActionPlanFindings.DraftLate,
            CoverageFindings.ActionPlanNotRecorded,
            CoverageFindings.InspectionNotRecorded,
            CoverageFindings.MonitoringNotRecorded,
            CoverageFindings.MeetingNotRecorded,
            InterventionFindings.NotOffered,
            InterventionFindings.OutOfOrder,
            InterventionFindings.SteppedDownToAStatutoryNotice,
            InterventionFindings.ReviewOverdue,
            InterventionFindings.ReviewBeyondUsual,
            InterventionFindings.HistoryOfAnotherAuthority,
            InterventionFindings.TriggerNotRecorded,
            InterventionFindings.TriggerContradicted,
            InterventionFindings.OpenAfterBetterJudgement,
        }.OrderBy(code => code.Code, StringComparer.Ordinal),
    ];
}
