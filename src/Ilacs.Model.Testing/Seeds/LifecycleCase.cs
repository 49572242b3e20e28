using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A real intervention, or an invented one with a refused event, and its state after each event.</summary>
public sealed class LifecycleCase
{
    internal LifecycleCase(
        string name, InterventionHistory intervention, ImmutableArray<InterventionState> states,
            ImmutableArray<(int Event, IssueCode Code)> refusals,
        ImmutableArray<(LocalDate Day, ImmutableArray<InterventionState> States)> onDays) =>
        (Name, Intervention, States, Refusals, OnDays) = (name, intervention, states, refusals, onDays);

    /// <summary>The name of its document, such as <c>trafford</c>.</summary>
    public string Name { get; }

    /// <summary>The state at the beginning of the record; <c>null</c> if nothing came before.</summary>
    public InterventionOpening? Opening => Intervention.Opening;

    /// <summary>The events in order, including refused ones.</summary>
    public ImmutableArray<InterventionEvent> Events => [.. Intervention.Steps.Select(step => step.Event)];

    /// <summary>The intervention as this library replays it.</summary>
    public InterventionHistory Intervention { get; }

    /// <summary>The state after each event; a refused event changes nothing.</summary>
    public ImmutableArray<InterventionState> States { get; }

    /// <summary>The refused events, counted from 0, and their codes.</summary>
    public ImmutableArray<(int Event, IssueCode Code)> Refusals { get; }

    /// <summary>The possible states on some days.</summary>
    public ImmutableArray<(LocalDate Day, ImmutableArray<InterventionState> States)> OnDays { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
