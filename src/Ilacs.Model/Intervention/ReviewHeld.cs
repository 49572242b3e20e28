using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A review of progress under the open notice or direction, by the Department for Education or on its behalf. Record its
/// consequences as events of their own.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ReviewHeld>))]
public sealed record ReviewHeld : InterventionEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public ReviewHeld()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public ReviewHeld(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.ReviewHeld;
}
