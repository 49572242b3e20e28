using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The inspections with one overall effectiveness, and the results of the next inspection of each authority.</summary>
/// <remarks>It counts published inspections. It is not a prediction.</remarks>
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

    /// <summary>The collection that was counted.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The overall effectiveness of the earlier inspections.</summary>
    public Grade Overall { get; }

    /// <summary>Each inspection with the next, oldest first.</summary>
    public ImmutableArray<FollowedInspection> Each { get; }

    /// <summary>The overall effectiveness at the next inspections.</summary>
    public GradeCounts Next { get; }

    /// <summary>The number of next inspections without an overall effectiveness grade, such as those since April 2026.</summary>
    public int NextWithoutGrade => Each.Length - NotFollowed - Next.Total;

    /// <summary>The number of inspections without a next one, or without one so far.</summary>
    public int NotFollowed { get; }

    /// <summary>The whole months to the next inspection; <c>null</c> without any.</summary>
    public Spread? Months { get; }

    /// <summary>Such as <c>73 inspections found overall effectiveness inadequate. The next found: 4 good, 40 requires improvement
    /// …</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Words.Count(Each.Length, "inspection")} found overall effectiveness {Overall.InWords()}. The next found: {Next.InWords()}. No overall effectiveness: {NextWithoutGrade}. No next inspection: {NotFollowed}");
}
