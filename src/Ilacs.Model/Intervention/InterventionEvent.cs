using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One event of an intervention, with its own data.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included. Whether it can happen in the state of the intervention is a question for
/// <see cref="InterventionHistory.Apply"/>. The kinds of event are closed: nobody else can derive from this.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionEvent>))]
public abstract record InterventionEvent : SourcedRecord
{
    private readonly ImpreciseDate _on;

    private protected InterventionEvent()
    {
    }

    /// <summary>Which kind of event it is.</summary>
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
