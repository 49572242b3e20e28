using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Progress under the open notice or direction is reviewed, by the Department for Education or for it. What follows from it is an event of its own.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ReviewHeld>))]
public sealed record ReviewHeld : InterventionEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public ReviewHeld()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public ReviewHeld(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.ReviewHeld;
}
