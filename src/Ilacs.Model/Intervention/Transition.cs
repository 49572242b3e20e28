using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A row of the lifecycle: an event that may happen in one state, and the state that it leads to.
/// <see cref="InterventionLifecycle.Transitions"/> lists all rows.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Transition>))]
public sealed class Transition
{
    internal Transition(
        InterventionState from,
        InterventionEventType happens,
        InterventionState to,
        string sentence,
        ImmutableArray<TransitionGuard> guards,
        params ImmutableArray<Evidence> evidence)
    {
        From = from;
        Event = happens;
        To = to;
        Sentence = sentence;
        Guards = guards;
        Evidence = evidence;
    }

    /// <summary>The state before.</summary>
    public InterventionState From { get; }

    /// <summary>The event.</summary>
    public InterventionEventType Event { get; }

    /// <summary>The state after.</summary>
    public InterventionState To { get; }

    /// <summary>The row as a plain sentence.</summary>
    public string Sentence { get; }

    /// <summary>The issues reported if an event breaks a further condition of the row; at least one.</summary>
    public ImmutableArray<IssueCode> RefusedWith => [.. Guards.Select(guard => guard.Issue)];

    /// <summary>The further conditions of the row.</summary>
    internal ImmutableArray<TransitionGuard> Guards { get; }

    /// <summary>The evidence that it can happen, or how often it did; at least one.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>Such as <c>notice-open --notice-lifted--&gt; closed</c>.</summary>
    public override string ToString() => $"{From.Code()} --{Event.Code()}--> {To.Code()}";
}
