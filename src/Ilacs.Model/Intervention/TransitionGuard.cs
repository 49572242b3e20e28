namespace Ilacs.Model;

/// <summary>A condition for an event, besides the state.</summary>
internal sealed class TransitionGuard
{
    private readonly string _member;
    private readonly Func<InterventionHistory, InterventionEvent, string?> _whyNot;

    private TransitionGuard(IssueCode issue, string member, Func<InterventionHistory, InterventionEvent, string?> whyNot)
    {
        Issue = issue;
        _member = member;
        _whyNot = whyNot;
    }

    /// <summary>The issue with which an event is refused that does not keep to it.</summary>
    internal IssueCode Issue { get; }

    /// <summary>Events are recorded in the order in which they happened. Where dates are not exact, only what is wrong on every possible
    /// day counts.</summary>
    internal static TransitionGuard InOrder { get; } = new(IssueCodes.EventOutOfOrder, "/on", static (intervention, happened) =>
        intervention.CertainlyAfter(happened.On) is { } later
            ? $"Out of order: the {later.Summary} is recorded before the {happened.Summary}." : null);

    internal void Ask(InterventionHistory intervention, InterventionEvent happened, LazyPointer at, ref IssueSink found)
    {
        if (_whyNot(intervention, happened) is { } why)
        {
            found.Add(new(Issue, at + _member, why));
        }
    }
}
