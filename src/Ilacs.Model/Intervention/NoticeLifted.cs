using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The open improvement notice is lifted, and the intervention with it.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeLifted>))]
public sealed class NoticeLifted : InterventionEnd
{
    private protected override InterventionEventType Kind => InterventionEventType.NoticeLifted;
}
