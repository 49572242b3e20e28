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
        "events-overlap", Severity.Warning, "Inspectors are on site in one event at a time; two at once may be one that is told twice.");

    /// <summary><c>reference-not-recorded</c>, for information.</summary>
    public static IssueCode ReferenceNotRecorded { get; } = new(
        "reference-not-recorded",
        Severity.Information,
        "What a monitoring visit or a stated expectation says it follows, and what an action plan says it answers, is recorded in the same "
            + "history.");

    /// <summary><c>short-inspection-after-lower-grade</c>, a warning.</summary>
    public static IssueCode ShortInspectionAfterLowerGrade { get; } = new(
        "short-inspection-after-lower-grade",
        Severity.Warning,
        "A short inspection follows an overall effectiveness of good or outstanding.",
        Editions.Ilacs2023.Cycle.ShortInspectionFollows.Used.Evidence);

    /// <summary><c>interval-outside-window</c>, for information.</summary>
    public static IssueCode IntervalOutsideWindow { get; } = new(
        "interval-outside-window",
        Severity.Information,
        $"An ILACS inspection begins {IlacsParameters.MonthsBetweenInspections.Used.Value} months after the one before it, unless that found "
            + "overall effectiveness inadequate.",
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
        "To March 2026 a monitoring visit follows an inspection that found overall effectiveness inadequate.",
        IlacsParameters.MonitoringFollows.Used.Evidence);

    /// <summary><c>monitoring-after-reinspection</c>, a warning.</summary>
    public static IssueCode MonitoringAfterReinspection { get; } = new(
        "monitoring-after-reinspection",
        Severity.Warning,
        "The re-inspection ends the monitoring visits, unless it finds overall effectiveness inadequate again.",
        IlacsParameters.MonitoringFollows.Used.Evidence);

    /// <summary><c>monitoring-beyond-usual</c>, for information.</summary>
    public static IssueCode MonitoringBeyondUsual { get; } = new(
        "monitoring-beyond-usual",
        Severity.Information,
        $"There are usually no more than {IlacsParameters.MonitoringVisitsUsual.Used.Value} monitoring visits before the re-inspection.",
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
        $"There are no more than {IlacsParameters.MonitoringVisitsAYear.Maximum} monitoring visits in a year.",
        IlacsParameters.MonitoringVisitsAYear.Used.Evidence);

    /// <summary><c>monitoring-ordinal-too-low</c>, a warning.</summary>
    public static IssueCode MonitoringOrdinalTooLow { get; } = new(
        "monitoring-ordinal-too-low",
        Severity.Warning,
        "A monitoring visit does not state a lower number than follows from the visits before it since the judgement.");

    /// <summary><c>action-plan-late</c>, a warning.</summary>
    public static IssueCode ActionPlanLate { get; } = new(
        "action-plan-late",
        Severity.Warning,
        $"The action plan is submitted within {AuthorityPeriods.ActionPlan.Used.Value} working days of receiving the report or letter.",
        AuthorityPeriods.ActionPlan.Used.Evidence);

    /// <summary><c>draft-action-plan-late</c>, a warning.</summary>
    public static IssueCode DraftActionPlanLate { get; } = new(
        "draft-action-plan-late",
        Severity.Warning,
        "After a focused or assurance visit with an area for priority action a draft of the action plan is shared within "
            + $"{AuthorityPeriods.DraftActionPlan.Used.Value} working days of receiving the letter.",
        AuthorityPeriods.DraftActionPlan.Used.Evidence);

    /// <summary><c>statement-of-action-late</c>, a warning.</summary>
    public static IssueCode StatementOfActionLate { get; } = new(
        "statement-of-action-late",
        Severity.Warning,
        $"The principal authority writes the statement of proposed action within {AuthorityPeriods.StatementOfAction.Used.Value} working days "
            + "of receiving the letter on a joint targeted area inspection, or by the day that the letter prints.",
        AuthorityPeriods.StatementOfAction.Used.Evidence);

    /// <summary><c>action-plan-not-recorded</c>, a warning.</summary>
    public static IssueCode ActionPlanNotRecorded { get; } = new(
        "action-plan-not-recorded",
        Severity.Warning,
        "Within declared coverage every report, and every letter on a focused visit with an area for priority action, "
            + "has its action plan once it is due.",
        AuthorityPeriods.EveryReportIsAnswered);

    /// <summary><c>inspection-not-recorded</c>, for information.</summary>
    public static IssueCode InspectionNotRecorded { get; } = new(
        "inspection-not-recorded",
        Severity.Information,
        $"Within declared coverage an inspection has another after it within "
            + $"{IlacsParameters.MonthsBetweenInspections.Maximum} months.",
        IlacsParameters.MonthsBetweenInspections.Used.Evidence);

    /// <summary><c>monitoring-not-recorded</c>, for information.</summary>
    public static IssueCode MonitoringNotRecorded { get; } = new(
        "monitoring-not-recorded",
        Severity.Information,
        "Within declared coverage an inadequate judgement has a monitoring visit in the year after it.",
        IlacsParameters.MonitoringVisitsAYear.Used.Evidence);

    /// <summary><c>meeting-not-recorded</c>, for information.</summary>
    public static IssueCode MeetingNotRecorded { get; } = new(
        "meeting-not-recorded",
        Severity.Information,
        "Within declared coverage no two years pass without an annual engagement meeting.",
        IlacsParameters.MonthsBetweenEngagementMeetings.Used.Evidence);
}
