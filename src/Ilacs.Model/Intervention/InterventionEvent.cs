using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One event of an intervention, with its own data.</summary>
/// <remarks>Immutable. Two events are equal if all their members are equal, including lists. <see cref="InterventionHistory.Apply"/>
/// decides whether it can happen in the state of the intervention. Other assemblies cannot derive from this type.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionEvent>))]
public abstract record InterventionEvent : SourcedRecord
{
    private readonly ImpreciseDate _on;

    private protected InterventionEvent()
    {
    }

    /// <summary>The kind of event.</summary>
    public InterventionEventType Type => EventType;

    /// <summary>When it happened; for a notice or direction the day of its issue.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate On
    {
        get => _on;
        init => _on = ImpreciseDate.NotDefault(value);
    }

    /// <summary>When it happened.</summary>
    public sealed override ImpreciseDate Began => On;

    internal sealed override string What => Type.Code();

    internal sealed override string Label => Type.Label();

    private protected abstract InterventionEventType EventType { get; }

    internal override ImpreciseDate? DateOf(string member) => member == "on" ? On : null;

    internal override IEnumerable<(string Name, object? Value)> Facts() => [(nameof(On), On), .. base.Facts()];

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
    }

    private protected static T? Named<T>(T? value)
        where T : struct, Enum => value is { } known && !Enum.IsDefined(known) ? throw new ArgumentException("Not one of the named ones.", nameof(value)) : value;
}
