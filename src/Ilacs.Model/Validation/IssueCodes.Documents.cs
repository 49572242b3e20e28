namespace Ilacs.Model.Validation;

// Those about documents as such, before any rule is asked.
public static partial class IssueCodes
{
    /// <summary><c>json-malformed</c>, an error.</summary>
    public static IssueCode JsonMalformed { get; } = new(
        "json-malformed", Severity.Error, "A document is one JSON value in UTF-8, without comments and with nothing after it.");

    /// <summary><c>document-too-long</c>, an error.</summary>
    public static IssueCode DocumentTooLong { get; } = new(
        "document-too-long", Severity.Error, "A document is at most as long as the limit given to the reader.");

    /// <summary><c>text-too-long</c>, an error.</summary>
    public static IssueCode TextTooLong { get; } = new(
        "text-too-long", Severity.Error, FormattableString.Invariant($"A string has at most {IlacsJsonLimits.LongestText:#,0} characters."));

    /// <summary><c>issues-not-all</c>, an error.</summary>
    public static IssueCode IssuesNotAll { get; } = new(
        "issues-not-all", Severity.Error, FormattableString.Invariant(
            $"At most {IlacsJsonLimits.MostIssues:#,0} issues of a document are listed."));

    /// <summary><c>schema-version-unknown</c>, an error.</summary>
    public static IssueCode SchemaVersionUnknown { get; } = new(
        "schema-version-unknown", Severity.Error,
        "The first number of the version is one that the reader knows.");

    /// <summary><c>schema-version-later</c>, for information.</summary>
    public static IssueCode SchemaVersionLater { get; } = new(
        "schema-version-later", Severity.Information,
        "The document's version is not later than the one the reader knows.");

    /// <summary><c>unknown-member-kept</c>, for information.</summary>
    public static IssueCode UnknownMemberKept { get; } = new(
        "unknown-member-kept", Severity.Information,
        "The format has this member. If asked to, the reader keeps one that it does not know.");

    /// <summary><c>member-unknown</c>, an error.</summary>
    public static IssueCode MemberUnknown { get; } = new(
        "member-unknown", Severity.Error, "An object has only the members of the format.");

    /// <summary><c>member-twice</c>, an error.</summary>
    public static IssueCode MemberTwice { get; } = new("member-twice", Severity.Error, "An object has each member once.");

    /// <summary><c>member-missing</c>, an error.</summary>
    public static IssueCode MemberMissing { get; } = new(
        "member-missing", Severity.Error, "An object has every member that the format requires.");

    /// <summary><c>wrong-type</c>, an error.</summary>
    public static IssueCode WrongType { get; } = new(
        "wrong-type", Severity.Error, "A value has the type that the format requires, and is null only where the format allows it.");

    /// <summary><c>value-not-understood</c>, an error.</summary>
    public static IssueCode ValueNotUnderstood { get; } = new(
        "value-not-understood", Severity.Error, "A code, date or number is written exactly as the format requires.");

    /// <summary><c>count-not-allowed</c>, an error.</summary>
    public static IssueCode CountNotAllowed { get; } = new(
        "count-not-allowed", Severity.Error, "A list has a number of items that the format allows.");

    /// <summary><c>coverage-reversed</c>, an error.</summary>
    public static IssueCode CoverageReversed { get; } = new(
        "coverage-reversed", Severity.Error, "Coverage does not end before it begins.");
}
