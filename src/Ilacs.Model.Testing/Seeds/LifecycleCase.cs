using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A real intervention, or an invented one that goes wrong, and where it stands after each event.</summary>
public sealed class LifecycleCase
{
    internal LifecycleCase(
        string name, InterventionHistory intervention, ImmutableArray<InterventionState> states,
            ImmutableArray<(int Event, IssueCode Code)> refusals,
        ImmutableArray<(LocalDate Day, ImmutableArray<InterventionState> States)> onDays) =>
        (Name, Intervention, States, Refusals, OnDays) = (name, intervention, states, refusals, onDays);

    /// <summary>The name of its document, such as <c>trafford</c>.</summary>
    public string Name { get; }

    /// <summary>Where it stood when the record of it begins; <c>null</c> if nothing came before.</summary>
    public InterventionOpening? Opening => Intervention.Opening;

    /// <summary>The events in turn, the refused ones too.</summary>
    public ImmutableArray<InterventionEvent> Events => [.. Intervention.Steps.Select(step => step.Event)];

    /// <summary>The intervention as this library replays it.</summary>
    public InterventionHistory Intervention { get; }

    /// <summary>The state after each event; a refused one changes nothing.</summary>
    public ImmutableArray<InterventionState> States { get; }

    /// <summary>Which events, counted from 0, are refused, and with which code.</summary>
    public ImmutableArray<(int Event, IssueCode Code)> Refusals { get; }

    /// <summary>The states that are possible on some days.</summary>
    public ImmutableArray<(LocalDate Day, ImmutableArray<InterventionState> States)> OnDays { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
