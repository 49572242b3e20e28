using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A new improvement notice takes the place of the open one, which ends. What is called a revised notice is one of
/// these.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeReplaced>))]
public sealed record NoticeReplaced : NoticeEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public NoticeReplaced()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public NoticeReplaced(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.NoticeReplaced;
}
