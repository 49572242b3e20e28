using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The open direction ends and this improvement notice replaces it.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionSteppedDown>))]
public sealed record DirectionSteppedDown : NoticeEvent
{
    private readonly EndReason? _reason;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public DirectionSteppedDown()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public DirectionSteppedDown(ImpreciseDate on) => On = on;

    /// <summary>Why the direction ended; <c>null</c> if that is not known.</summary>
    /// <exception cref="ArgumentException">The reason is not one of the named ones.</exception>
    public EndReason? Reason
    {
        get => _reason;
        init => _reason = Named(value);
    }

    internal override IEnumerable<(string Name, object? Value)> Facts() => [(nameof(Reason), Reason), .. base.Facts()];

    private protected override InterventionEventType EventType => InterventionEventType.DirectionSteppedDown;
}
