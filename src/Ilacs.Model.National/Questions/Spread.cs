using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>How numbers are spread: the least, the most, and what lies between.</summary>
/// <remarks>Equal if all of it is.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Spread>))]
public sealed record Spread
{
    private Spread(ImmutableArray<int> inOrder)
    {
        Count = inOrder.Length;
        Least = inOrder[0];
        TenthPercentile = Percentile(10);
        Median = (inOrder[(Count - 1) / 2] + inOrder[Count / 2]) / 2m;
        NinetiethPercentile = Percentile(90);
        Most = inOrder[^1];

        // The smallest number that at least so many per cent do not exceed.
        int Percentile(int percent) => inOrder[(((inOrder.Length * percent) + 99) / 100) - 1];
    }

    /// <summary>How many numbers there are; at least 1.</summary>
    public int Count { get; }

    /// <summary>The least.</summary>
    public int Least { get; }

    /// <summary>The smallest of them that at least a tenth do not exceed.</summary>
    public int TenthPercentile { get; }

    /// <summary>The median: for an even count, half-way between the middle two.</summary>
    public decimal Median { get; }

    /// <summary>The smallest of them that at least nine tenths do not exceed.</summary>
    public int NinetiethPercentile { get; }

    /// <summary>The most.</summary>
    public int Most { get; }

    /// <summary>Such as <c>321 from 10 to 195, median 42, four fifths from 31 to 63</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Count} from {Least} to {Most}, median {Median}, four fifths from {TenthPercentile} to {NinetiethPercentile}");

    /// <summary>The spread of some numbers; <c>null</c> if there are none.</summary>
    internal static Spread? Of(IEnumerable<int> numbers)
    {
        ImmutableArray<int> inOrder = [.. numbers.Order()];
        return inOrder.IsEmpty ? null : new(inOrder);
    }
}
