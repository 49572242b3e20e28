using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The authority's evaluation of its own practice, written every year before the annual engagement meeting.</summary>
[JsonConverter(typeof(IlacsJsonConverter<SelfEvaluation>))]
public sealed class SelfEvaluation : CycleEvent
{
    private readonly ImpreciseDate _on;

    /// <summary>The day on which it was finished or shared.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate On
    {
        get => _on;
        init => _on = Checked(value);
    }

    /// <summary>The day on which it was finished or shared.</summary>
    public override ImpreciseDate Began => On;

    private protected override CycleEventType Kind => CycleEventType.SelfEvaluation;

    internal override ImpreciseDate? DateOf(string member) => member == "on" ? On : null;

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
        // There is no rule for a self-evaluation alone.
    }

    private protected override bool SaysTheSameAs(CycleEvent other) => other is SelfEvaluation one && On == one.On;
}
