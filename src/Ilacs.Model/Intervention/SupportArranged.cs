using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Support is arranged apart from what a notice or direction requires: a partner, an adviser, a board. It changes no state, and may come before any intervention.</summary>
[JsonConverter(typeof(IlacsJsonConverter<SupportArranged>))]
public sealed class SupportArranged : InterventionEvent
{
    private readonly InterventionCondition _support;

    /// <summary>What is arranged, and with whom if that is known.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, or a commissioner, whose appointment is an event of its own.</exception>
    public required InterventionCondition Support
    {
        get => _support;
        init => _support = value.IsDefault || value.Kind == ConditionKind.Commissioner
            ? throw new ArgumentException("Nothing is named, or a commissioner is, whose appointment is another event.", nameof(value))
            : value;
    }

    internal override IEnumerable<object?> Members() => [Support, .. base.Members()];

    private protected override InterventionEventType Kind => InterventionEventType.SupportArranged;
}
