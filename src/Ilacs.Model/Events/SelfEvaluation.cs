using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The authority's evaluation of its own practice, written every year before the annual engagement meeting.</summary>
[JsonConverter(typeof(IlacsJsonConverter<SelfEvaluation>))]
public sealed record SelfEvaluation : CycleEvent
{
    private readonly ImpreciseDate _on;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public SelfEvaluation()
    {
    }

    /// <summary>Records a self-evaluation.</summary>
    /// <param name="on">The day on which it was finished or shared.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public SelfEvaluation(ImpreciseDate on) => On = on;

    /// <summary>The day on which it was finished or shared.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate On
    {
        get => _on;
        init => _on = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The day on which it was finished or shared.</summary>
    public override ImpreciseDate Began => On;

    private protected override CycleEventType EventType => CycleEventType.SelfEvaluation;

    internal override ImpreciseDate? DateOf(string member) => member == "on" ? On : null;

    internal override IEnumerable<(string Name, object? Value)> Facts() => [(nameof(On), On), .. base.Facts()];

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
        // There is no rule for a self-evaluation alone.
    }
}
