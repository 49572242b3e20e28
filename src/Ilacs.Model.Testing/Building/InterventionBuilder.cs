using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Builds the history of an intervention. It can be used wherever the intervention is expected. Each step returns a new
/// builder.</summary>
public sealed class InterventionBuilder
{
    private readonly Authority _authority;
    private readonly ServiceArea _serviceArea;
    private readonly InterventionOpening? _opening;
    private readonly ImmutableArray<InterventionEvent> _events;

    internal InterventionBuilder(Authority authority, ServiceArea serviceArea)
        : this(authority, serviceArea, null, [])
    {
    }

    private InterventionBuilder(Authority authority, ServiceArea serviceArea, InterventionOpening? opening,
        ImmutableArray<InterventionEvent> events) =>
        (_authority, _serviceArea, _opening, _events) = (authority, serviceArea, opening, events);

    /// <summary>The intervention.</summary>
    /// <param name="builder">The builder.</param>
    public static implicit operator InterventionHistory(InterventionBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Sets the state of the intervention at the beginning of the record.</summary>
    /// <param name="state">The state.</param>
    /// <param name="on">The day for which the state is recorded.</param>
    public InterventionBuilder Opening(InterventionState state, Days on) =>
        new(_authority, _serviceArea, new() { State = state, On = on.Possible }, _events);

    /// <summary>Adds events in the order in which they happened, whether the lifecycle allows them or not.</summary>
    /// <param name="events">Events or their builders.</param>
    public InterventionBuilder Then(params InterventionEvent[] events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new(_authority, _serviceArea, _opening, [.. _events, .. events]);
    }

    /// <summary>The intervention. Events that the lifecycle refuses are kept as refused.</summary>
    public InterventionHistory Build() => InterventionHistory.Replay(_authority, _serviceArea, _events, _opening);
}
