using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>A thread of intervention in the making; it is the thread wherever one is wanted. Each step gives another builder.</summary>
public sealed class ThreadBuilder
{
    private readonly Authority _authority;
    private readonly ServiceArea _serviceArea;
    private readonly InterventionOpening? _opening;
    private readonly ImmutableArray<InterventionEvent> _events;

    internal ThreadBuilder(Authority authority, ServiceArea serviceArea)
        : this(authority, serviceArea, null, [])
    {
    }

    private ThreadBuilder(Authority authority, ServiceArea serviceArea, InterventionOpening? opening, ImmutableArray<InterventionEvent> events) =>
        (_authority, _serviceArea, _opening, _events) = (authority, serviceArea, opening, events);

    /// <summary>The thread.</summary>
    /// <param name="builder">The builder.</param>
    public static implicit operator InterventionThread(ThreadBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Sets where the intervention stood when the record of it begins.</summary>
    /// <param name="state">The state.</param>
    /// <param name="on">The day for which it is recorded.</param>
    public ThreadBuilder Opening(InterventionState state, Days on) => new(_authority, _serviceArea, new() { State = state, On = on.Possible }, _events);

    /// <summary>Adds events in the order in which they happened, whether the lifecycle offers them or not.</summary>
    /// <param name="events">Events, or builders of them.</param>
    public ThreadBuilder Then(params InterventionEvent[] events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new(_authority, _serviceArea, _opening, [.. _events, .. events]);
    }

    /// <summary>The thread; what the lifecycle refuses is in it as refused.</summary>
    public InterventionThread Build() => InterventionThread.Replay(_authority, _serviceArea, _events, _opening);
}
