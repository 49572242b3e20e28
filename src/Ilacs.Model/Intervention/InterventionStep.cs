using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One event of an intervention and its effect.</summary>
/// <remarks><c>default</c> has no event.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionStep>))]
public readonly record struct InterventionStep
{
    internal InterventionStep(InterventionEvent happened, Transition? transition, InterventionState state)
    {
        Event = happened;
        Transition = transition;
        State = state;
    }

    /// <summary>The event.</summary>
    public InterventionEvent Event { get; }

    /// <summary>The row of the lifecycle that allowed it; <c>null</c> if it was refused.</summary>
    public Transition? Transition { get; }

    /// <summary>The state after the event; if it was refused, the unchanged state.</summary>
    public InterventionState State { get; }

    /// <summary>Such as <c>notice-issued 2022-10-24: notice-open</c>.</summary>
    public override string ToString() => $"{Words.Sentence(Event?.Summary ?? "")}: {(Transition is null ? "refused" : State.Label())}";
}
