using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A revised direction takes the place of the open one, which ends. It may have another commissioner or an adviser instead, a
/// partner, or a trust.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionRevised>))]
public sealed class DirectionRevised : DirectionEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.DirectionRevised;
}
