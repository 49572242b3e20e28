using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An improvement notice is issued while no notice or direction is open: the first, or one after an earlier intervention
/// closed.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeIssued>))]
public sealed record NoticeIssued : NoticeEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public NoticeIssued()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public NoticeIssued(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.NoticeIssued;
}
