using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The open improvement notice is lifted, and the intervention with it.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeLifted>))]
public sealed record NoticeLifted : InterventionEnd
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public NoticeLifted()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public NoticeLifted(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.NoticeLifted;
}
