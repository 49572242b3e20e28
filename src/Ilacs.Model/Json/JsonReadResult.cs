using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model.Json;

/// <summary>What was read from a document, and all that was found on the way.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
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

    /// <summary>The value that could be read; <c>default</c> if too little was understood to make one, or the document breaks off.
    /// If there are
    /// errors, parts may be missing from it: each is named by an issue.</summary>
    public T? Value { get; }

    /// <summary>Whether enough was understood to make a value at all.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue { get; }

    /// <summary>All that was found, in reading and by the rules, in the order of the document. Each issue has its position.</summary>
    public ValidationReport Issues { get; }

    /// <summary>Whether all of the document was understood, whatever the rules found in it. If not, parts may be missing from
    /// <see cref="Value"/>, or are among its unknown members.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether there is a value and no error.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => HasValue && Issues.IsValid;

    /// <summary>The same result with what else was found in the value, such as by <see cref="InterventionHistory.Validate"/> for a day and
    /// with a history. What was found before is not there twice.</summary>
    /// <param name="found">The issues. Their pointers are those of the document.</param>
    /// <param name="utf8Json">The document that was read, in which each gets its position.</param>
    /// <param name="firstLine">The number of its first line, from 1.</param>
    public JsonReadResult<T> With(ValidationReport found, ReadOnlySpan<byte> utf8Json, int firstLine = 1) =>
        new(Value, HasValue, DocumentIssues.Join(Issues, found, utf8Json, firstLine), IsComplete);

    /// <summary>What was read.</summary>
    /// <exception cref="InvalidOperationException">There is an error; the message lists the issues.</exception>
    public T ValueOrThrow() => IsValid ? Value : throw new InvalidOperationException($"The document has errors:\n{Issues}");
}
