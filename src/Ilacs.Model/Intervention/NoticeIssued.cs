using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An improvement notice is issued where none is open, and no direction: the first, or one after the earlier intervention was
/// closed.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeIssued>))]
public sealed record NoticeIssued : NoticeEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public NoticeIssued()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public NoticeIssued(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.NoticeIssued;
}
