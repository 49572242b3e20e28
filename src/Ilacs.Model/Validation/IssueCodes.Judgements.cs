namespace Ilacs.Model.Validation;

// Those about the judgements of an inspection.
public static partial class IssueCodes
{
    /// <summary><c>area-not-in-edition</c>, an error.</summary>
    public static IssueCode AreaNotInEdition { get; } =
        new("area-not-in-edition", Severity.Error, "Only areas that the edition has are judged.");

    /// <summary><c>area-missing</c>, an error.</summary>
    public static IssueCode AreaMissing { get; } =
        new("area-missing", Severity.Error, "Every area of the edition has a grade, or a reason why it has no grade.");

    /// <summary><c>area-stated-twice</c>, an error.</summary>
    public static IssueCode AreaStatedTwice { get; } =
        new("area-stated-twice", Severity.Error, "Each area is given once.");

    /// <summary><c>area-is-in-edition</c>, an error.</summary>
    public static IssueCode AreaIsInEdition { get; } =
        new("area-is-in-edition", Severity.Error, "An area of the edition is not recorded as 'not-in-edition'.");
}
