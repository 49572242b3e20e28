using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The spread of some numbers: the least, the most, the median and two percentiles.</summary>
/// <remarks>Two are equal if all their values are.</remarks>
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

        // The smallest number that at least this percentage of the numbers do not exceed.
        int Percentile(int percent) => inOrder[(((inOrder.Length * percent) + 99) / 100) - 1];
    }

    /// <summary>The number of numbers; at least 1.</summary>
    public int Count { get; }

    /// <summary>The smallest number.</summary>
    public int Least { get; }

    /// <summary>The smallest number that at least a tenth of the numbers do not exceed.</summary>
    public int TenthPercentile { get; }

    /// <summary>The median; for an even count, half-way between the middle two.</summary>
    public decimal Median { get; }

    /// <summary>The smallest number that at least nine tenths of the numbers do not exceed.</summary>
    public int NinetiethPercentile { get; }

    /// <summary>The largest number.</summary>
    public int Most { get; }

    /// <summary>Such as <c>from 10 to 195, median 42, four in five from 31 to 63 (321 known)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"from {Least} to {Most}, median {Median}, four in five from {TenthPercentile} to {NinetiethPercentile} ({Count} known)");

    /// <summary>The spread of some numbers; <c>null</c> without any.</summary>
    internal static Spread? Of(IEnumerable<int> numbers)
    {
        ImmutableArray<int> inOrder = [.. numbers.Order()];
        return inOrder.IsEmpty ? null : new(inOrder);
    }
}
