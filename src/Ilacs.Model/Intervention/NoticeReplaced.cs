using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A new improvement notice replaces the open one, which ends. Record a revised notice as one of these.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeReplaced>))]
public sealed record NoticeReplaced : NoticeEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public NoticeReplaced()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public NoticeReplaced(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.NoticeReplaced;
}
