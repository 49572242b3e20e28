using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Progress under the open notice or direction is reviewed, by the Department for Education or for it. What follows from it is an event of its own.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ReviewHeld>))]
public sealed class ReviewHeld : InterventionEvent
{
    private protected override InterventionEventType Kind => InterventionEventType.ReviewHeld;
}
