using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A source has the direction among the closed ones and does not say how it ended.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionClosed>))]
public sealed class DirectionClosed : InterventionEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.DirectionClosed;
}
