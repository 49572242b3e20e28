using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>Where the facts of a record stand.</summary>
/// <remarks>Equal if all of it is.</remarks>
public sealed class RecordSource : IEquatable<RecordSource>
{
    /// <summary>Names a document.</summary>
    /// <param name="document">The document; not empty.</param>
    /// <param name="where">The place in it; <c>null</c> for the document as a whole.</param>
    /// <param name="dated">The date that the document bears; <c>null</c> if it bears none or none is recorded.</param>
    /// <param name="states">The members of the record that it states, by their names on the wire; none for the record as a whole.</param>
    /// <exception cref="ArgumentException">A text is empty, or the date is <c>default</c>.</exception>
    public RecordSource(string document, string? where = null, PossibleDays? dated = null, params ImmutableArray<string> states)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document);
        if (where is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(where);
        }

        if (dated is { IsDefault: true })
        {
            throw new ArgumentException("default(PossibleDays) is no date.", nameof(dated));
        }

        Document = document;
        Where = where;
        Dated = dated;
        States = states.IsDefault ? [] : states;
    }

    /// <summary>The document.</summary>
    public string Document { get; }

    /// <summary>The place in it; <c>null</c> for the document as a whole.</summary>
    public string? Where { get; }

    /// <summary>The date that the document bears; <c>null</c> if it bears none or none is recorded.</summary>
    public PossibleDays? Dated { get; }

    /// <summary>The members of the record that it states, by their names on the wire; empty for the record as a whole.</summary>
    public ImmutableArray<string> States { get; }

    /// <summary>Whether both name the same place and state the same.</summary>
    public static bool operator ==(RecordSource? left, RecordSource? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(RecordSource? left, RecordSource? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RecordSource? other) =>
        other is not null && Document == other.Document && Where == other.Where && Dated == other.Dated
        && States.SequenceEqual(other.States, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordSource);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Where, Dated, States.Length);

    /// <summary>The document, and the place in it if there is one.</summary>
    public override string ToString() => Where is null ? Document : $"{Document}, {Where}";
}
