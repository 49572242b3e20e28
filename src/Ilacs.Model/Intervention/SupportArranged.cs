using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Support is arranged beyond what a notice or direction requires: a partner, an adviser, a board. It changes no state, and may
/// come before any intervention.</summary>
[JsonConverter(typeof(IlacsJsonConverter<SupportArranged>))]
public sealed record SupportArranged : InterventionEvent
{
    private readonly InterventionCondition _support;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public SupportArranged()
    {
    }

    /// <summary>Records the event.</summary>
    /// <param name="on">When it happened.</param>
    /// <param name="support">The support.</param>
    /// <exception cref="ArgumentException">The date or the support is <c>default</c>, or the support is a commissioner.</exception>
    [SetsRequiredMembers]
    public SupportArranged(ImpreciseDate on, InterventionCondition support) => (On, Support) = (on, support);

    /// <summary>The support, and who provides it if that is known.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, or a commissioner, whose appointment is an event of its own.</exception>
    public required InterventionCondition Support
    {
        get => _support;
        init => _support = value.IsDefault || value.Kind == ConditionKind.Commissioner
            ? throw new ArgumentException("Nothing is named, or a commissioner is, whose appointment is another event.", nameof(value))
            : value;
    }

    internal override IEnumerable<(string Name, object? Value)> Facts() => [(nameof(Support), Support.Fact), .. base.Facts()];

    private protected override InterventionEventType EventType => InterventionEventType.SupportArranged;
}
