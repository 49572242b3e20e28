using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A commissioner is appointed while a notice is open, before any direction, or while a direction is open and no source says that it was revised for that. One that a direction requires is among its conditions instead.</summary>
[JsonConverter(typeof(IlacsJsonConverter<CommissionerAppointed>))]
public sealed class CommissionerAppointed : InterventionEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.CommissionerAppointed;
}
