using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>A claim that a history is complete: it has all events of these types that began between two days.</summary>
/// <remarks>Two claims are equal if their days and types are equal.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Coverage>))]
public sealed record Coverage : IComparable<Coverage>
{
    private readonly ValueArray<CycleEventType> _types;

    /// <summary>Claims that a history is complete between two days.</summary>
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The last day, inclusive.</param>
    /// <param name="events">The types; at least one.</param>
    /// <exception cref="ArgumentException">The last day is before the first. Or a day is not in the ISO calendar, or not in the years 1 to
    /// 9999. Or there are no types, or one is not a named one, or one is stated expectations, which no history can have in
    /// full.</exception>
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

        if (!events.All(CycleEventTypes.Happens))
        {
            throw new ArgumentException("Stated expectations cannot be claimed.", nameof(events));
        }

        From = from;
        To = to;
        Days = ImpreciseDate.Between(from, to);
        _types = new([.. events.Distinct().Order()]);
    }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The types, each once and in the order of <see cref="CycleEventType"/>; at least one.</summary>
    public ImmutableArray<CycleEventType> Types => _types.Items;

    /// <summary>The days from the first to the last.</summary>
    internal ImpreciseDate Days { get; }

    // By the first day, then the last.
    int IComparable<Coverage>.CompareTo(Coverage? other) => other is null ? 1 : (From, To).CompareTo((other.From, other.To));

    /// <summary>Such as <c>standard-inspection, short-inspection from 2018-01-01 to 2022-10-10</c>.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Types.Select(cycleEvent => cycleEvent.Code()))} from {(ImpreciseDate)From} to {(ImpreciseDate)To}";
}
