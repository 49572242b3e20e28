using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction is issued while no direction or notice is open.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionIssued>))]
public sealed record DirectionIssued : DirectionEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public DirectionIssued()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public DirectionIssued(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.DirectionIssued;
}
