using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The number of authorities with each change. The counts add up to <see cref="Authorities"/>.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ChangeCounts>))]
public sealed record ChangeCounts
{
    private ChangeCounts(ReadOnlySpan<int> by)
    {
        Improved = by[(int)Change.Improved];
        StayedGoodOrBetter = by[(int)Change.StayedGoodOrBetter];
        StayedBelowGood = by[(int)Change.StayedBelowGood];
        Declined = by[(int)Change.Declined];
        NotComparable = by[(int)Change.NotComparable];
    }

    /// <inheritdoc cref="Change.Improved"/>
    public int Improved { get; }

    /// <inheritdoc cref="Change.StayedGoodOrBetter"/>
    public int StayedGoodOrBetter { get; }

    /// <inheritdoc cref="Change.StayedBelowGood"/>
    public int StayedBelowGood { get; }

    /// <inheritdoc cref="Change.Declined"/>
    public int Declined { get; }

    /// <inheritdoc cref="Change.NotComparable"/>
    public int NotComparable { get; }

    /// <summary>The number of authorities with two inspections to compare.</summary>
    public int Authorities => Improved + StayedGoodOrBetter + StayedBelowGood + Declined + NotComparable;

    /// <summary>The number of authorities with a change.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is not one of the five.</exception>
    public int Of(Change change) => change switch
    {
        Change.Improved => Improved,
        Change.StayedGoodOrBetter => StayedGoodOrBetter,
        Change.StayedBelowGood => StayedBelowGood,
        Change.Declined => Declined,
        Change.NotComparable => NotComparable,
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "This is not a change."),
    };

    /// <summary>Such as <c>26 of 65 improved, 15 stayed good or better, 12 stayed below good, 12 declined, 0 not comparable</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Improved} of {Authorities} improved, {StayedGoodOrBetter} stayed good or better, {StayedBelowGood} stayed below good, {Declined} declined, {NotComparable} not comparable");

    internal static ChangeCounts Of(IEnumerable<Change> changes)
    {
        Span<int> by = stackalloc int[6];
        foreach (var change in changes)
        {
            by[(int)change]++;
        }

        return new(by);
    }
}
