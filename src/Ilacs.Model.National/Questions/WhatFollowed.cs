using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The inspections with one overall effectiveness, and what the next inspection of the authority found.</summary>
/// <remarks>It counts what was published. It does not say what a next inspection will find.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<WhatFollowed>))]
public sealed class WhatFollowed
{
    internal WhatFollowed(CollectionSummary collection, Grade overall, ImmutableArray<FollowedInspection> each)
    {
        Collection = collection;
        Overall = overall;
        Each = each;
        var next = each.Select(one => one.Next?.Inspection.OverallEffectiveness.Grade).OfType<Grade>().ToLookup(grade => grade);
        Next = new(next[Grade.Outstanding].Count(), next[Grade.Good].Count(), next[Grade.RequiresImprovement].Count(), next[Grade.Inadequate].Count());
        NotFollowed = each.Count(one => one.Next is null);
        Months = Spread.Of(each.Select(one => one.Months).OfType<int>());
    }

    /// <summary>The collection that was asked.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The overall effectiveness that was asked about.</summary>
    public Grade Overall { get; }

    /// <summary>Each inspection with the next, oldest first.</summary>
    public ImmutableArray<FollowedInspection> Each { get; }

    /// <summary>The overall effectiveness that the next inspections were given.</summary>
    public GradeCounts Next { get; }

    /// <summary>How many next inspections were given no overall effectiveness, as since April 2026.</summary>
    public int NextWithoutGrade => Each.Length - NotFollowed - Next.Total;

    /// <summary>How many were not followed by another, or not yet.</summary>
    public int NotFollowed { get; }

    /// <summary>The whole months to the next inspection; <c>null</c> if none was followed.</summary>
    public Spread? Months { get; }

    /// <summary>Such as <c>73 inspections found inadequate. The next found: 4 good, 40 requires-improvement …</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Each.Length} inspections found {Overall}. The next found: {Next}; no overall effectiveness {NextWithoutGrade}; not followed {NotFollowed}");
}
