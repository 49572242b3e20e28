using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A commissioner is appointed while a direction is open and no source says that it was revised for that. One that a
/// direction requires is among its conditions instead, also where the appointment was announced before the direction.</summary>
[JsonConverter(typeof(IlacsJsonConverter<CommissionerAppointed>))]
public sealed record CommissionerAppointed : InterventionEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public CommissionerAppointed()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public CommissionerAppointed(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.CommissionerAppointed;
}
