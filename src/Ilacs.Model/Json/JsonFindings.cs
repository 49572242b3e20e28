namespace Ilacs.Model;

/// <summary>What can be wrong with a document as such, before any rule is asked.</summary>
public static class JsonFindings
{
    /// <summary><c>json-malformed</c>, an error.</summary>
    public static FindingCode Malformed { get; } = new(
        "json-malformed", Severity.Error, "A document is one JSON value in UTF-8, without comments and without anything after it.");

    /// <summary><c>member-unknown</c>, an error.</summary>
    public static FindingCode MemberUnknown { get; } = new("member-unknown", Severity.Error, "An object has only the members of the format.");

    /// <summary><c>member-twice</c>, an error.</summary>
    public static FindingCode MemberTwice { get; } = new("member-twice", Severity.Error, "An object has each member once.");

    /// <summary><c>member-missing</c>, an error.</summary>
    public static FindingCode MemberMissing { get; } = new("member-missing", Severity.Error, "An object has every member that the format requires.");

    /// <summary><c>wrong-type</c>, an error.</summary>
    public static FindingCode WrongType { get; } = new("wrong-type", Severity.Error, "A value is of the type that the format says, and never null.");

    /// <summary><c>value-not-understood</c>, an error.</summary>
    public static FindingCode ValueNotUnderstood { get; } = new(
        "value-not-understood", Severity.Error, "A code, date or number is written exactly as the format says.");

    /// <summary><c>count-not-allowed</c>, an error.</summary>
    public static FindingCode CountNotAllowed { get; } = new("count-not-allowed", Severity.Error, "A list has as many items as the format allows.");

    /// <summary><c>coverage-reversed</c>, an error.</summary>
    public static FindingCode CoverageReversed { get; } = new("coverage-reversed", Severity.Error, "Coverage ends no earlier than it begins.");
}
