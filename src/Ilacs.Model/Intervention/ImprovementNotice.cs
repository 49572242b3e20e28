using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>An open improvement notice, with the events under it.</summary>
public sealed record ImprovementNotice
{
    private readonly ValueArray<InterventionEvent> _events;

    internal ImprovementNotice(NoticeEvent? issue, ImmutableArray<InterventionEvent> events) =>
        (Issue, _events) = (issue, new(events));

    /// <summary>Its issue, with its conditions; <c>null</c> if it was already open when the record begins and its issue is not
    /// recorded.</summary>
    public NoticeEvent? Issue { get; }

    /// <summary>The events under it since then, in order: reviews and support. May be empty.</summary>
    public ImmutableArray<InterventionEvent> Events => _events.Items;

    /// <summary>Such as <c>notice-issued 2022-10-24</c>.</summary>
    public override string ToString() => Issue?.Summary ?? InterventionState.NoticeOpen.Label();
}
