using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A source has the notice among the closed ones and does not say how it ended.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeClosed>))]
public sealed class NoticeClosed : InterventionEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.NoticeClosed;
}
