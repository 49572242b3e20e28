using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model.Json;

/// <summary>The result of reading a document: its value and all issues.</summary>
/// <typeparam name="T">The type of the document's value.</typeparam>
public sealed class JsonReadResult<T>
    where T : notnull
{
    internal JsonReadResult(T? value, bool hasValue, ValidationReport issues, bool isComplete)
    {
        Value = value;
        HasValue = hasValue;
        Issues = issues;
        IsComplete = isComplete;
    }

    /// <summary>The value that was read; <c>default</c> if too little was understood or the document breaks off. If there are errors, parts
    /// may be missing; an issue names each of them.</summary>
    public T? Value { get; }

    /// <summary>Whether enough was understood to give a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue { get; }

    /// <summary>All issues from reading and from the rules, in the order of the document. Each has its position.</summary>
    public ValidationReport Issues { get; }

    /// <summary>Whether the whole document was understood, even if it breaks rules. If not, parts may be missing from
    /// <see cref="Value"/> or be among its unknown members.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether there is a value and no error.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => HasValue && Issues.IsValid;

    /// <summary>The same result with more issues, such as those of <see cref="InterventionHistory.Validate"/> for a day and a history.
    /// Issues that were already found are not repeated.</summary>
    /// <param name="found">The issues, with pointers into the document.</param>
    /// <param name="utf8Json">The document that was read, to find the positions.</param>
    /// <param name="firstLine">The number of its first line, from 1.</param>
    public JsonReadResult<T> With(ValidationReport found, ReadOnlySpan<byte> utf8Json, int firstLine = 1) =>
        new(Value, HasValue, DocumentIssues.Join(Issues, found, utf8Json, firstLine), IsComplete);

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The document has an error; the message lists the issues.</exception>
    public T ValueOrThrow() => IsValid ? Value : throw new InvalidOperationException($"The document has errors:\n{Issues}");
}
