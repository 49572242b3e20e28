using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>Builds a history. It can be used wherever the history is expected. Each step returns a new builder.</summary>
public sealed class HistoryBuilder
{
    private readonly Authority _authority;
    private readonly ImmutableArray<CycleEvent> _events;
    private readonly ImmutableArray<Coverage> _coverage;

    internal HistoryBuilder(Authority authority)
        : this(authority, [], [])
    {
    }

    private HistoryBuilder(Authority authority, ImmutableArray<CycleEvent> events, ImmutableArray<Coverage> coverage) =>
        (_authority, _events, _coverage) = (authority, events, coverage);

    /// <summary>The history.</summary>
    /// <param name="builder">The builder.</param>
    public static implicit operator InspectionHistory(HistoryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Adds events, in any order.</summary>
    /// <param name="events">Records or their builders.</param>
    public HistoryBuilder With(params CycleEvent[] events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new(_authority, [.. _events, .. events], _coverage);
    }

    /// <summary>Claims that the history has every event of some kinds that began between two days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day (inclusive).</param>
    /// <param name="events">The kinds; if none are given, all kinds that can be claimed.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or a date is not an exact day.</exception>
    public HistoryBuilder Claiming(Days from, Days to, params CycleEventType[] events)
    {
        ArgumentNullException.ThrowIfNull(events);
        Coverage claimed = new(Exactly(from, nameof(from)), Exactly(to, nameof(to)),
            [.. events.Length == 0 ? Enum.GetValues<CycleEventType>().Where(type => type != CycleEventType.StatedExpectation) : events]);
        return new(_authority, _events, _coverage.Add(claimed));
    }

    /// <summary>The history.</summary>
    public InspectionHistory Build() => new(_authority, _events, _coverage);

    private static LocalDate Exactly(Days days, string name) => days.Possible.Day ?? throw new ArgumentException($"{days} is not an exact day.", name);
}
