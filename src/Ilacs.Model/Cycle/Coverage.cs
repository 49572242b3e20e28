using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>What a history claims to have in full: all events of these types that began from one day to another.</summary>
/// <remarks>Equal if all of it is.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Coverage>))]
public sealed class Coverage : IEquatable<Coverage>
{
    /// <summary>Claims coverage.</summary>
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The last day, inclusive.</param>
    /// <param name="events">The types; at least one.</param>
    /// <exception cref="ArgumentException">The last day is before the first, a day is in another calendar than the ISO one or not in the
    /// years 1 to 9999, or there is no type, or one that is not named.</exception>
    public Coverage(LocalDate from, LocalDate to, params ImmutableArray<CycleEventType> events)
    {
        if (DayNumber.Checked(to, nameof(to)) < DayNumber.Checked(from, nameof(from)))
        {
            throw new ArgumentException("The last day is before the first.", nameof(to));
        }

        if (events.IsDefaultOrEmpty || !events.All(Enum.IsDefined))
        {
            throw new ArgumentException("Coverage is of at least one named event.", nameof(events));
        }

        From = from;
        To = to;
        Days = ImpreciseDate.Between(from, to);
        Types = [.. events.Distinct().Order()];
    }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The types, each once and in the order of <see cref="CycleEventType"/>; at least one.</summary>
    public ImmutableArray<CycleEventType> Types { get; }

    /// <summary>The days from the first to the last.</summary>
    internal ImpreciseDate Days { get; }

    /// <summary>Whether both claim the same.</summary>
    public static bool operator ==(Coverage? left, Coverage? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Coverage? left, Coverage? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Coverage? other) =>
        other is not null && From == other.From && To == other.To && Types.SequenceEqual(other.Types);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Coverage);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Types.Length);

    /// <summary>Such as <c>standard-inspection, short-inspection from 2018-01-01 to 2022-10-10</c>.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Types.Select(cycleEvent => cycleEvent.Code()))} from {(ImpreciseDate)From} to {(ImpreciseDate)To}";
}
