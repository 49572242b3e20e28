namespace Ilacs.Model.Validation;

// Those about the judgements of an inspection.
public static partial class IssueCodes
{
    /// <summary><c>area-not-in-edition</c>, an error.</summary>
    public static IssueCode AreaNotInEdition { get; } =
        new("area-not-in-edition", Severity.Error, "Only areas of the edition are judged.");

    /// <summary><c>area-missing</c>, an error.</summary>
    public static IssueCode AreaMissing { get; } =
        new("area-missing", Severity.Error, "Of every area of the edition there is a grade, or the reason why there is none.");

    /// <summary><c>area-stated-twice</c>, an error.</summary>
    public static IssueCode AreaStatedTwice { get; } =
        new("area-stated-twice", Severity.Error, "An area is judged once.");

    /// <summary><c>area-is-in-edition</c>, an error.</summary>
    public static IssueCode AreaIsInEdition { get; } =
        new("area-is-in-edition", Severity.Error, "An area that the edition has is not said to be not in the edition.");
}
