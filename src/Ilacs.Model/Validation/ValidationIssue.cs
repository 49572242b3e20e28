using System.Text.Json.Serialization;

namespace Ilacs.Model.Validation;

/// <summary>One issue found in the data: the rule, the place and a plain sentence.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ValidationIssue>))]
public sealed record ValidationIssue
{
    internal ValidationIssue(IssueCode code, string pointer, string message)
    {
        Code = code;
        Pointer = pointer;
        Message = message;
    }

    /// <summary>The kind of issue.</summary>
    public IssueCode Code { get; }

    /// <summary>Where, as a JSON Pointer (RFC 6901) in the names used on the wire; empty for the whole.</summary>
    public string Pointer { get; }

    /// <summary>The issue, in a plain sentence that names the value.</summary>
    public string Message { get; }

    /// <summary>The line and column in the text that was read; <c>null</c> where nothing was read from text.</summary>
    public TextPosition? Position { get; internal init; }

    /// <summary>How serious it is; always the severity of <see cref="Code"/>.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Such as <c>error area-missing 7:5 /judgements: …</c>, without the position if it has no position.</summary>
    public override string ToString()
    {
        var position = Position is { } known ? $" {known}" : "";
        return $"{Severity.Code()} {Code}{position}{(Pointer.Length == 0 ? "" : " " + Pointer)}: {Message}";
    }
}
