using System.Collections.Immutable;

namespace Ilacs.Model.Validation;

/// <summary>The kinds of issue that can be found in data: one property for each, named as its code.</summary>
public static partial class IssueCodes
{
    // Made when it is first asked for, since the properties are in several files.
    private static readonly Lazy<ImmutableArray<IssueCode>> InOrder = new(Sorted);

    /// <summary>All codes, in alphabetical order.</summary>
    public static ImmutableArray<IssueCode> All => InOrder.Value;

    private static ImmutableArray<IssueCode> Sorted()
    {
        IssueCode[] all =
        [
            JsonMalformed,
            DocumentTooLong,
            TextTooLong,
            IssuesNotAll,
            SchemaVersionUnknown,
            SchemaVersionLater,
            UnknownMemberKept,
            MemberUnknown,
            MemberTwice,
            MemberMissing,
            WrongType,
            ValueNotUnderstood,
            CountNotAllowed,
            CoverageReversed,
            AreaNotInEdition,
            AreaMissing,
            AreaStatedTwice,
            AreaIsInEdition,
            EditionAgainstDate,
            EditionPresumed,
            OverallNotMade,
            OverallIsMade,
            OverallNotPermitted,
            OverallUnprecedented,
            OverallOtherThanIndicative,
            EventNotInEdition,
            JudgementRevised,
            DatesReversed,
            GradeOnUngradedEvent,
            OnSiteLengthUnusual,
            OnSiteDayNotWorking,
            SourceOlder,
            SourcesDisagree,
            LetterNotPublished,
            AssuranceVisitOutsideItsTime,
            VisitInPause,
            HistoryTooLong,
            EventsOverlap,
            ReferenceNotRecorded,
            ShortInspectionAfterLowerGrade,
            IntervalOutsideWindow,
            InspectionInSuspension,
            MonitoringWithoutInadequate,
            MonitoringAfterReinspection,
            MonitoringBeyondUsual,
            MonitoringBeyondMost,
            MonitoringPace,
            MonitoringOrdinalTooLow,
            ActionPlanLate,
            DraftActionPlanLate,
            StatementOfActionLate,
            ActionPlanNotRecorded,
            InspectionNotRecorded,
            MonitoringNotRecorded,
            MeetingNotRecorded,
            ExpectationAfterTheDeadline,
            EventDoesNotFollow,
            EventOutOfOrder,
            ReviewOverdue,
            ReviewBeyondUsual,
            HistoryOfAnotherAuthority,
            TriggerNotRecorded,
            TriggerContradicted,
            OpenAfterBetterJudgement,
        ];
        return [.. all.OrderBy(code => code.Code, StringComparer.Ordinal)];
    }
}
