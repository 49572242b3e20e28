using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>The inspections of one collection held against those of another.</summary>
public sealed class PublishedComparison
{
    internal PublishedComparison(
        ImmutableArray<PublishedInspection> added, ImmutableArray<PublishedDifference> differing, int agreeing)
    {
        New = added;
        Differing = differing;
        Agreeing = agreeing;
    }

    /// <summary>The inspections of the other collection that this one does not have, oldest first.</summary>
    public ImmutableArray<PublishedInspection> New { get; }

    /// <summary>Each value on which both collections say different things of one inspection, oldest inspection first. Values that one of them
    /// does not give are not compared.</summary>
    public ImmutableArray<PublishedDifference> Differing { get; }

    /// <summary>How many inspections both have, with the same values.</summary>
    public int Agreeing { get; }

    /// <summary>Such as <c>2 new, 1 different, 485 the same</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{New.Length} new, {Differing.Select(one => one.Published).Distinct().Count()} different, {Agreeing} the same");
}
