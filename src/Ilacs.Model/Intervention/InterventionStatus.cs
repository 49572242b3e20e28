using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The status of an intervention, after all its events or on a day: its state, its events, its next review and the events that can
/// follow.</summary>
[JsonConverter(typeof(IlacsJsonConverter<InterventionStatus>))]
public sealed class InterventionStatus
{
    internal InterventionStatus(InterventionHistory intervention, LocalDate? asOf)
    {
        Intervention = intervention;
        AsOf = asOf;
        if (asOf is not { } day)
        {
            States = default(PossibleStates).Or(intervention.State);
            return;
        }

        States = intervention.StateOn(day);
        HappenedBy = intervention.HappenedBy(day);
        Opened = intervention.OpenedBy(day);
        ReviewDue = intervention.ReviewDue(day);
    }

    /// <summary>The intervention.</summary>
    public InterventionHistory Intervention { get; }

    /// <summary>The day that was asked about; <c>null</c> for the status after all its events.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The possible states: one, several where recorded dates are not exact, or every state before an opening.</summary>
    public PossibleStates States { get; }

    /// <summary>For each step, whether it had happened by the day; <c>null</c> if no day was asked about.</summary>
    public ImmutableArray<Certainty>? HappenedBy { get; }

    /// <summary>Whether the day of the opening had come by the day asked about; <c>null</c> if no day was asked about.</summary>
    public Certainty? Opened { get; }

    /// <summary>When the next review is due; <c>null</c> if no day was asked about, or where <see cref="InterventionHistory.ReviewDue"/>
    /// gives <c>null</c>.</summary>
    public ReviewDue? ReviewDue { get; }

    /// <summary>The events that can follow in these states, as rows of the lifecycle.</summary>
    public ImmutableArray<Transition> CanFollow => [.. States.SelectMany(state => InterventionLifecycle.From(state))];

    /// <summary>The authority, the services and the possible states, for people.</summary>
    public override string ToString() =>
        $"{Intervention.Authority.Name}, {Intervention.ServiceArea.Label()}: {States}"
        + (AsOf is { } day ? $" on {day.InWords()}" : "");
}
