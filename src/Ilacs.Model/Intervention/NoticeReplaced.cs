using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A new improvement notice takes the place of the open one, which ends. What is called a revised notice is one of
/// these.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeReplaced>))]
public sealed class NoticeReplaced : NoticeEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.NoticeReplaced;
}
