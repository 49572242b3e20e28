using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>A comparison of the inspections in two collections.</summary>
public sealed class PublishedComparison
{
    internal PublishedComparison(
        ImmutableArray<PublishedInspection> added, ImmutableArray<PublishedDifference> differing, int agreeing,
        ImmutableArray<PublishedInspection> missing)
    {
        New = added;
        Differing = differing;
        Agreeing = agreeing;
        Missing = missing;
    }

    /// <summary>The inspections in the other collection that this one does not have, oldest first.</summary>
    public ImmutableArray<PublishedInspection> New { get; }

    /// <summary>Each value of an inspection that differs between the collections, oldest inspection first. A value that one of them does
    /// not have is not compared.</summary>
    public ImmutableArray<PublishedDifference> Differing { get; }

    /// <summary>The number of inspections in both, with the same values wherever both have one.</summary>
    public int Agreeing { get; }

    /// <summary>The inspections in this collection that the other does not have, oldest first.</summary>
    public ImmutableArray<PublishedInspection> Missing { get; }

    /// <summary>Such as <c>2 new, 1 different, 485 the same, 11 missing</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{New.Length} new, {Differing.Select(one => one.Published).Distinct().Count()} different, {Agreeing} the same, {Missing.Length} missing");
}
