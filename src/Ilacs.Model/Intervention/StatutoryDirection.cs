using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>An open statutory direction, with the events under it.</summary>
public sealed record StatutoryDirection
{
    private readonly ValueArray<InterventionEvent> _events;

    internal StatutoryDirection(DirectionEvent? issue, ImmutableArray<InterventionEvent> events) =>
        (Issue, _events) = (issue, new(events));

    /// <summary>Its issue, with its conditions; <c>null</c> if it was already open when the record begins and its issue is not
    /// recorded.</summary>
    public DirectionEvent? Issue { get; }

    /// <summary>The events under it since then, in order: reviews, support, a commissioner. May be empty.</summary>
    public ImmutableArray<InterventionEvent> Events => _events.Items;

    /// <summary>Such as <c>direction-issued 2022-10-24</c>.</summary>
    public override string ToString() => Issue?.Summary ?? InterventionState.DirectionOpen.Label();
}
