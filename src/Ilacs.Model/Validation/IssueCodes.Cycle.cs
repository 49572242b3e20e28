namespace Ilacs.Model.Validation;

// Those about the events of a history together.
public static partial class IssueCodes
{
    /// <summary><c>history-too-long</c>, an error.</summary>
    public static IssueCode HistoryTooLong { get; } = new(
        "history-too-long",
        Severity.Error,
        FormattableString.Invariant($"A history has at most {InspectionHistory.MostEvents:N0} events."));

    /// <summary><c>events-overlap</c>, a warning.</summary>
    public static IssueCode EventsOverlap { get; } = new(
        "events-overlap", Severity.Warning, "Inspectors are on site for one event at a time. Two at once may be the same event recorded twice.");

    /// <summary><c>reference-not-recorded</c>, for information.</summary>
    public static IssueCode ReferenceNotRecorded { get; } = new(
        "reference-not-recorded",
        Severity.Information,
        "The inspection or visit that a record refers to is recorded in the same history.");

    /// <summary><c>short-inspection-after-lower-grade</c>, a warning.</summary>
    public static IssueCode ShortInspectionAfterLowerGrade { get; } = new(
        "short-inspection-after-lower-grade",
        Severity.Warning,
        "A short inspection follows a judgement of good or outstanding.",
        Editions.Ilacs2023.Cycle.ShortInspectionFollows.Used.Evidence);

    /// <summary><c>interval-outside-window</c>, for information.</summary>
    public static IssueCode IntervalOutsideWindow { get; } = new(
        "interval-outside-window",
        Severity.Information,
        $"An ILACS inspection begins {IlacsParameters.MonthsBetweenInspections.Used.Value} months after the one before, unless that was inadequate.",
        IlacsParameters.MonthsBetweenInspections.Used.Evidence);

    /// <summary><c>inspection-in-suspension</c>, a warning.</summary>
    public static IssueCode InspectionInSuspension { get; } = new(
        "inspection-in-suspension",
        Severity.Warning,
        "No graded inspection began while routine inspection was suspended.",
        PandemicPeriods.RoutineInspection.Evidence[0]);

    /// <summary><c>monitoring-without-inadequate</c>, a warning.</summary>
    public static IssueCode MonitoringWithoutInadequate { get; } = new(
        "monitoring-without-inadequate",
        Severity.Warning,
        "Until March 2026, a monitoring visit follows an inadequate judgement of overall effectiveness.",
        IlacsParameters.MonitoringFollows.Used.Evidence);

    /// <summary><c>monitoring-after-reinspection</c>, a warning.</summary>
    public static IssueCode MonitoringAfterReinspection { get; } = new(
        "monitoring-after-reinspection",
        Severity.Warning,
        "The re-inspection ends the monitoring visits, unless the judgement is inadequate again.",
        IlacsParameters.MonitoringFollows.Used.Evidence);

    /// <summary><c>monitoring-beyond-usual</c>, for information.</summary>
    public static IssueCode MonitoringBeyondUsual { get; } = new(
        "monitoring-beyond-usual",
        Severity.Information,
        $"There are usually {IlacsParameters.MonitoringVisitsUsual.Used.Value} monitoring visits at most before the re-inspection.",
        IlacsParameters.MonitoringVisitsUsual.Used.Evidence);

    /// <summary><c>monitoring-beyond-most</c>, for information: one council paper and two authorities are all its evidence.</summary>
    public static IssueCode MonitoringBeyondMost { get; } = new(
        "monitoring-beyond-most",
        Severity.Information,
        $"No source mentions more than {IlacsParameters.MonitoringVisitsMaximum.Maximum} monitoring visits before the re-inspection.",
        IlacsParameters.MonitoringVisitsMaximum.Used.Evidence);

    /// <summary><c>monitoring-pace</c>, for information.</summary>
    public static IssueCode MonitoringPace { get; } = new(
        "monitoring-pace",
        Severity.Information,
        $"There are at most {IlacsParameters.MonitoringVisitsAYear.Maximum} monitoring visits in a year.",
        IlacsParameters.MonitoringVisitsAYear.Used.Evidence);

    /// <summary><c>monitoring-ordinal-too-low</c>, a warning.</summary>
    public static IssueCode MonitoringOrdinalTooLow { get; } = new(
        "monitoring-ordinal-too-low",
        Severity.Warning,
        "The number of a monitoring visit is not lower than the number of visits recorded since the judgement.");

    /// <summary><c>action-plan-late</c>, a warning.</summary>
    public static IssueCode ActionPlanLate { get; } = new(
        "action-plan-late",
        Severity.Warning,
        $"The authority submits its action plan within {AuthorityPeriods.ActionPlan.Used.Value} working days of receiving the report or letter.",
        AuthorityPeriods.ActionPlan.Used.Evidence);

    /// <summary><c>draft-action-plan-late</c>, a warning.</summary>
    public static IssueCode DraftActionPlanLate { get; } = new(
        "draft-action-plan-late",
        Severity.Warning,
        "After a focused or assurance visit with an area for priority action, the authority shares a draft action plan "
            + $"within {AuthorityPeriods.DraftActionPlan.Used.Value} working days of receiving the letter.",
        AuthorityPeriods.DraftActionPlan.Used.Evidence);

    /// <summary><c>statement-of-action-late</c>, a warning.</summary>
    public static IssueCode StatementOfActionLate { get; } = new(
        "statement-of-action-late",
        Severity.Warning,
        $"After a joint targeted area inspection, the principal authority writes its statement of proposed action by the day in "
            + $"the letter, or within {AuthorityPeriods.StatementOfAction.Used.Value} working days of receiving it.",
        AuthorityPeriods.StatementOfAction.Used.Evidence);

    /// <summary><c>action-plan-not-recorded</c>, a warning.</summary>
    public static IssueCode ActionPlanNotRecorded { get; } = new(
        "action-plan-not-recorded",
        Severity.Warning,
        "Where the record claims to be complete, every report that asks for an action plan has one.",
        AuthorityPeriods.EveryReportIsAnswered);

    /// <summary><c>inspection-not-recorded</c>, for information.</summary>
    public static IssueCode InspectionNotRecorded { get; } = new(
        "inspection-not-recorded",
        Severity.Information,
        $"Where the record claims to be complete, the next inspection comes within {IlacsParameters.MonthsBetweenInspections.Maximum} months.",
        IlacsParameters.MonthsBetweenInspections.Used.Evidence);

    /// <summary><c>monitoring-not-recorded</c>, for information.</summary>
    public static IssueCode MonitoringNotRecorded { get; } = new(
        "monitoring-not-recorded",
        Severity.Information,
        "Where the record claims to be complete, a monitoring visit comes in the year after an inadequate judgement.",
        IlacsParameters.MonitoringVisitsAYear.Used.Evidence);

    /// <summary><c>meeting-not-recorded</c>, for information.</summary>
    public static IssueCode MeetingNotRecorded { get; } = new(
        "meeting-not-recorded",
        Severity.Information,
        "Where the record claims to be complete, there is an annual engagement meeting at least every two years.",
        IlacsParameters.MonthsBetweenEngagementMeetings.Used.Evidence);
}
