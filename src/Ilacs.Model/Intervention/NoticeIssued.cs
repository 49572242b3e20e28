using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An improvement notice is issued where none is open, and no direction: the first, or one after the earlier intervention was
/// closed.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeIssued>))]
public sealed class NoticeIssued : NoticeEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.NoticeIssued;
}
