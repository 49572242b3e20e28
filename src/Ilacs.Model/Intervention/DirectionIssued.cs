using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction is issued where none is open, and no notice.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionIssued>))]
public sealed class DirectionIssued : DirectionEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.DirectionIssued;
}
