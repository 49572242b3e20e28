namespace Ilacs.Model;

/// <summary>What can be wrong with a record of a visit, beside what <see cref="CycleEventIssues"/> has.</summary>
public static class VisitIssues
{
    /// <summary><c>letter-not-published</c>, an error.</summary>
    public static IssueCode LetterNotPublished { get; } = new(
        "letter-not-published", Severity.Error, "A letter that is said not to be published has no day of publication.");

    /// <summary><c>visit-in-pause</c>, a warning.</summary>
    public static IssueCode VisitInPause { get; } = new(
        "visit-in-pause",
        Severity.Warning,
        "No visit began while visits were paused from 5 November 2020.",
        PandemicPeriods.Visits.Evidence[0]);

    /// <summary><c>assurance-visit-outside-its-time</c>, a warning.</summary>
    public static IssueCode AssuranceVisitOutsideItsTime { get; } = new(
        "assurance-visit-outside-its-time",
        Severity.Warning,
        "Assurance visits were made from September 2020 to the middle of 2021.",
        PandemicPeriods.AssuranceVisits.Evidence[0]);
}
