using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The authority's evaluation of its own practice, written every year before the annual engagement meeting.</summary>
[JsonConverter(typeof(IlacsJsonConverter<SelfEvaluation>))]
public sealed class SelfEvaluation : Activity
{
    private readonly PossibleDays _on;

    /// <summary>The day on which it was finished or shared.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required PossibleDays On
    {
        get => _on;
        init => _on = Checked(value);
    }

    /// <summary>The day on which it was finished or shared.</summary>
    public override PossibleDays Began => On;

    private protected override ActivityType Kind => ActivityType.SelfEvaluation;

    internal override PossibleDays? DateOf(string member) => member == "on" ? On : null;

    private protected override void Ask(LazyPointer at, ref FindingSink found)
    {
        // There is no rule for a self-evaluation alone.
    }

    private protected override bool SaysTheSameAs(Activity other) => other is SelfEvaluation one && On == one.On;
}
