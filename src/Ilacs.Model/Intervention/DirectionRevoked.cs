using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The open statutory direction is revoked, and the intervention with it.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionRevoked>))]
public sealed class DirectionRevoked : InterventionEnd
{
    private protected override InterventionEventType Kind => InterventionEventType.DirectionRevoked;
}
