namespace Ilacs.Model;

/// <summary>What can be wrong between an inspection and what came before it, or with the times of events.</summary>
public static class SequenceIssues
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
        "What a monitoring visit says it follows, and what an action plan says it answers, is recorded in the same history.");

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
        $"An ILACS inspection begins {IlacsParameters.MonthsBetweenInspections.Used.Value} months after the one before it.",
        IlacsParameters.MonthsBetweenInspections.Used.Evidence);

    /// <summary><c>inspection-in-suspension</c>, a warning.</summary>
    public static IssueCode InspectionInSuspension { get; } = new(
        "inspection-in-suspension",
        Severity.Warning,
        "No graded inspection began while routine inspection was suspended.",
        PandemicPeriods.RoutineInspection.Evidence[0]);
}
