using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction takes the place of the open notice, which ends.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeSuperseded>))]
public sealed class NoticeSuperseded : DirectionEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.NoticeSuperseded;
}
