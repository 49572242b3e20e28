using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A revised direction replaces the open one, which ends. It may bring another commissioner, an adviser instead of a commissioner,
/// a partner or a trust.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionRevised>))]
public sealed record DirectionRevised : DirectionEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public DirectionRevised()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public DirectionRevised(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.DirectionRevised;
}
