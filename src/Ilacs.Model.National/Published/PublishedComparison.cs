using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>The inspections of one collection held against those of another.</summary>
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

    /// <summary>The inspections of the other collection that this one does not have, oldest first.</summary>
    public ImmutableArray<PublishedInspection> New { get; }

    /// <summary>Each value on which both collections say different things of one inspection, oldest inspection first. Values that one of them
    /// does not give are not compared.</summary>
    public ImmutableArray<PublishedDifference> Differing { get; }

    /// <summary>How many inspections both have, with the same values as far as both give them.</summary>
    public int Agreeing { get; }

    /// <summary>The inspections of this collection that the other does not have, oldest first.</summary>
    public ImmutableArray<PublishedInspection> Missing { get; }

    /// <summary>Such as <c>2 new, 1 different, 485 the same, 11 missing</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{New.Length} new, {Differing.Select(one => one.Published).Distinct().Count()} different, {Agreeing} the same, {Missing.Length} missing");
}
