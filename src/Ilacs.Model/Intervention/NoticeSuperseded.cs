using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction replaces the open notice, which ends.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeSuperseded>))]
public sealed record NoticeSuperseded : DirectionEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public NoticeSuperseded()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public NoticeSuperseded(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.NoticeSuperseded;
}
