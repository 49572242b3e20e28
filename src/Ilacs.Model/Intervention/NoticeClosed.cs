using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A source lists the notice as closed, without saying how it ended.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeClosed>))]
public sealed record NoticeClosed : InterventionEvent
{
    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public NoticeClosed()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public NoticeClosed(ImpreciseDate on) => On = on;

    private protected override InterventionEventType EventType => InterventionEventType.NoticeClosed;
}
