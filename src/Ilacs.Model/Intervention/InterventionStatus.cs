using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>Where an intervention stands, after all that is recorded or on a day: its state, its events, its next review, and what can
/// follow.</summary>
[JsonConverter(typeof(IlacsJsonConverter<InterventionStatus>))]
public sealed class InterventionStatus
{
    internal InterventionStatus(InterventionHistory intervention, LocalDate? asOf)
    {
        Intervention = intervention;
        AsOf = asOf;
        States = asOf is { } day ? intervention.StateOn(day) : default(PossibleStates).Or(intervention.State);
        HappenedBy = asOf is { } by ? intervention.HappenedBy(by) : null;
        Opened = asOf is { } opened ? intervention.OpenedBy(opened) : null;
        ReviewDue = asOf is { } asked ? intervention.ReviewDue(asked) : null;
    }

    /// <summary>The intervention.</summary>
    public InterventionHistory Intervention { get; }

    /// <summary>The day that was asked about; <c>null</c> for after all that is recorded.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The state; several where recorded dates are not exact, all of them before an opening.</summary>
    public PossibleStates States { get; }

    /// <summary>Of each step, whether it had happened by the day; <c>null</c> if no day was asked about.</summary>
    public ImmutableArray<Certainty>? HappenedBy { get; }

    /// <summary>Whether the opening had come by the day; <c>null</c> if no day was asked about.</summary>
    public Certainty? Opened { get; }

    /// <summary>By when it is to be reviewed next; <c>null</c> without a day, and where <see cref="InterventionHistory.ReviewDue"/> gives
    /// none.</summary>
    public ReviewDue? ReviewDue { get; }

    /// <summary>What can happen next in these states, as rows of the lifecycle.</summary>
    public ImmutableArray<Transition> CanFollow => [.. States.SelectMany(state => InterventionLifecycle.From(state))];

    /// <summary>Whose it is and the states.</summary>
    public override string ToString() =>
        $"{Intervention.Authority.Name}, {Intervention.ServiceArea.Code()}: {States}"
        + (AsOf is { } day ? $" as of {(ImpreciseDate)day}" : "");
}
