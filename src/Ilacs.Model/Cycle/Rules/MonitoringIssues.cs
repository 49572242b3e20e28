namespace Ilacs.Model;

/// <summary>What can be wrong with monitoring visits.</summary>
public static class MonitoringIssues
{
    /// <summary><c>monitoring-without-inadequate</c>, a warning.</summary>
    public static IssueCode WithoutInadequate { get; } = new(
        "monitoring-without-inadequate",
        Severity.Warning,
        "To March 2026 a monitoring visit follows an inspection that found overall effectiveness inadequate.",
        IlacsParameters.MonitoringFollows.Used.Evidence);

    /// <summary><c>monitoring-after-reinspection</c>, a warning.</summary>
    public static IssueCode AfterReinspection { get; } = new(
        "monitoring-after-reinspection",
        Severity.Warning,
        "The re-inspection ends the monitoring visits, unless it finds overall effectiveness inadequate again.",
        IlacsParameters.MonitoringFollows.Used.Evidence);

    /// <summary><c>monitoring-beyond-usual</c>, for information.</summary>
    public static IssueCode BeyondUsual { get; } = new(
        "monitoring-beyond-usual",
        Severity.Information,
        $"There are usually no more than {IlacsParameters.MonitoringVisitsUsual.Used.Value} monitoring visits before the re-inspection.",
        IlacsParameters.MonitoringVisitsUsual.Used.Evidence);

    /// <summary><c>monitoring-beyond-most</c>, a warning.</summary>
    public static IssueCode BeyondMost { get; } = new(
        "monitoring-beyond-most",
        Severity.Warning,
        $"There are {IlacsParameters.MonitoringVisitsMost.Used.Value} monitoring visits before the re-inspection.",
        IlacsParameters.MonitoringVisitsMost.Used.Evidence);

    /// <summary><c>monitoring-pace</c>, for information.</summary>
    public static IssueCode Pace { get; } = new(
        "monitoring-pace",
        Severity.Information,
        $"There are no more than {IlacsParameters.MonitoringVisitsAYear.Used.Value.Maximum} monitoring visits in a year.",
        IlacsParameters.MonitoringVisitsAYear.Used.Evidence);

    /// <summary><c>monitoring-ordinal-too-low</c>, a warning.</summary>
    public static IssueCode OrdinalTooLow { get; } = new(
        "monitoring-ordinal-too-low",
        Severity.Warning,
        "A monitoring visit does not state a lower number than follows from the visits before it since the judgement.");
}
