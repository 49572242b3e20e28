using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The result of applying an event: a new intervention, or why the event was refused.</summary>
/// <remarks><c>default</c> is neither.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<TransitionResult>))]
public readonly struct TransitionResult
{
    private readonly InterventionHistory? _intervention;

    internal TransitionResult(InterventionHistory intervention) => _intervention = intervention;

    internal TransitionResult(ValidationReport refusals) => Refusals = refusals;

    /// <summary>Whether the event was accepted.</summary>
    public bool IsAccepted => _intervention is not null;

    /// <summary>The intervention with the event.</summary>
    /// <exception cref="InvalidOperationException">The event was refused; the message says why. Or this is <c>default</c>.</exception>
    public InterventionHistory Intervention => _intervention ?? throw new InvalidOperationException(ToString());

    /// <summary>Why the event was refused, with every guard that it breaks; clean if it was accepted. Pointers begin at the
    /// event.</summary>
    public ValidationReport Refusals { get; }

    /// <summary>Gives the intervention with the event; <c>false</c> if the event was refused, and for <c>default</c>.</summary>
    /// <param name="intervention">The intervention, or <c>null</c>.</param>
    public bool TryGetIntervention([NotNullWhen(true)] out InterventionHistory? intervention)
    {
        intervention = _intervention;
        return intervention is not null;
    }

    /// <summary>The new intervention, or why the event was refused; <c>(no result)</c> for <c>default</c>.</summary>
    public override string ToString() => _intervention?.Summary ?? (Refusals.IsClean ? "(no result)" : Refusals.ToString());
}
