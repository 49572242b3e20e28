namespace Ilacs.Model.Validation;

// Those about overall effectiveness and the edition.
public static partial class IssueCodes
{
    /// <summary><c>overall-not-permitted</c>, an error: what councils state of the framework excludes it.</summary>
    public static IssueCode OverallNotPermitted { get; } = new(
        "overall-not-permitted",
        Severity.Error,
        "Where an experiences area is inadequate, overall effectiveness is inadequate.",
        IlacsDerivationRules.AnInadequateExperiencesArea);

    /// <summary><c>overall-unprecedented</c>, a warning: only what was published so far excludes it.</summary>
    public static IssueCode OverallUnprecedented { get; } = new(
        "overall-unprecedented",
        Severity.Warning,
        "The overall effectiveness stated was given in published inspections with such judgements.",
        IlacsDerivationRules.NeverOutside);

    /// <summary><c>overall-not-made</c>, an error.</summary>
    public static IssueCode OverallNotMade { get; } =
        new("overall-not-made", Severity.Error, "Overall effectiveness is stated only where the edition makes it.");

    /// <summary><c>overall-is-made</c>, an error.</summary>
    public static IssueCode OverallIsMade { get; } =
        new("overall-is-made", Severity.Error, "Overall effectiveness is not said to be outside an edition that makes it.");

    /// <summary><c>overall-other-than-indicative</c>, for information.</summary>
    public static IssueCode OverallOtherThanIndicative { get; } =
        new("overall-other-than-indicative", Severity.Information, "The overall effectiveness stated is usually the indicative grade.");

    /// <summary><c>edition-presumed</c>, for information.</summary>
    public static IssueCode EditionPresumed { get; } =
        new("edition-presumed", Severity.Information, "Sources show that the edition was in force on the first on-site day.");

    /// <summary><c>edition-against-date</c>, a warning.</summary>
    public static IssueCode EditionAgainstDate { get; } =
        new("edition-against-date", Severity.Warning, "The first on-site day lies in the time of the edition.");
}
