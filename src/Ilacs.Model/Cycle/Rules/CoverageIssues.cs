namespace Ilacs.Model;

/// <summary>What a history lacks although it claims to have it in full.</summary>
public static class CoverageIssues
{
    /// <summary><c>action-plan-not-recorded</c>, a warning.</summary>
    public static IssueCode ActionPlanNotRecorded { get; } = new(
        "action-plan-not-recorded",
        Severity.Warning,
        "Within declared coverage every report, and every letter on a focused visit with an area for priority action, has its action plan once it is due.",
        AuthorityPeriods.EveryReportIsAnswered);

    /// <summary><c>inspection-not-recorded</c>, for information.</summary>
    public static IssueCode InspectionNotRecorded { get; } = new(
        "inspection-not-recorded",
        Severity.Information,
        $"Within declared coverage an inspection has another after it within "
            + $"{IlacsParameters.MonthsBetweenInspections.Used.Value.Maximum} months.",
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
