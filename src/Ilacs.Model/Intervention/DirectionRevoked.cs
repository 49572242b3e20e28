using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The open statutory direction is revoked, and the intervention with it.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionRevoked>))]
public sealed record DirectionRevoked : InterventionEnd
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public DirectionRevoked()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public DirectionRevoked(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.DirectionRevoked;
}
