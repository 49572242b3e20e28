namespace Ilacs.Model;

/// <summary>What has to hold for an event to happen, besides the state.</summary>
public sealed class TransitionGuard
{
    private readonly string _member;
    private readonly Func<InterventionThread, InterventionEvent, string?> _whyNot;

    private TransitionGuard(FindingCode finding, string member, Func<InterventionThread, InterventionEvent, string?> whyNot)
    {
        Finding = finding;
        _member = member;
        _whyNot = whyNot;
    }

    /// <summary>The finding with which an event is refused that does not keep to it.</summary>
    public FindingCode Finding { get; }

    /// <summary>What has to hold, in a plain sentence.</summary>
    public string Sentence => Finding.Title;

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;

    /// <summary>Events are recorded in the order in which they happened. Where dates are not exact, only what is wrong on every possible day counts.</summary>
    internal static TransitionGuard InOrder { get; } = new(InterventionFindings.OutOfOrder, "/on", static (thread, happened) =>
        thread.CertainlyAfter(happened.On) is { } later ? $"The {happened} comes certainly before the {later}, which is recorded before it." : null);

    internal void Ask(InterventionThread thread, InterventionEvent happened, LazyPointer at, ref FindingSink found)
    {
        if (_whyNot(thread, happened) is { } why)
        {
            found.Add(new(Finding, at + _member, why));
        }
    }
}
