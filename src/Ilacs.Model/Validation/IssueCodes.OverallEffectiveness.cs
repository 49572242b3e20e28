namespace Ilacs.Model.Validation;

// Those about overall effectiveness and the edition.
public static partial class IssueCodes
{
    /// <summary><c>overall-not-permitted</c>, an error: what councils state of the framework excludes it.</summary>
    public static IssueCode OverallNotPermitted { get; } = new(
        "overall-not-permitted",
        Severity.Error,
        "Where an area of children's experiences is inadequate, overall effectiveness is inadequate.",
        IlacsDerivationRules.AnInadequateExperiencesArea);

    /// <summary><c>overall-unprecedented</c>, a warning: only what was published so far excludes it.</summary>
    public static IssueCode OverallUnprecedented { get; } = new(
        "overall-unprecedented",
        Severity.Warning,
        "Published inspections with such grades have had this overall effectiveness.",
        IlacsDerivationRules.NeverOutside);

    /// <summary><c>overall-not-made</c>, an error.</summary>
    public static IssueCode OverallNotMade { get; } =
        new("overall-not-made", Severity.Error, "Overall effectiveness is given only if the edition has such a grade.");

    /// <summary><c>overall-is-made</c>, an error.</summary>
    public static IssueCode OverallIsMade { get; } =
        new("overall-is-made", Severity.Error, "If the edition has overall effectiveness, it is not recorded as 'not-in-edition'.");

    /// <summary><c>overall-other-than-indicative</c>, for information.</summary>
    public static IssueCode OverallOtherThanIndicative { get; } =
        new("overall-other-than-indicative", Severity.Information, "Overall effectiveness is usually the most common grade for such judgements.");

    /// <summary><c>edition-presumed</c>, for information.</summary>
    public static IssueCode EditionPresumed { get; } =
        new("edition-presumed", Severity.Information, "Sources show that the edition was in force on the first day on site.");

    /// <summary><c>edition-against-date</c>, a warning.</summary>
    public static IssueCode EditionAgainstDate { get; } =
        new("edition-against-date", Severity.Warning, "The edition was in force on the first day on site.");
}
