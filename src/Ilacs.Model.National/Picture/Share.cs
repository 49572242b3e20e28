using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>So many of so many, such as the authorities judged good or better among those with a grade.</summary>
/// <remarks>Exact: both counts are kept, and equal only if both are. <c>default</c> is a share of nothing, whose value cannot be asked for.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Share>))]
public readonly record struct Share
{
    /// <summary>Counts.</summary>
    /// <param name="count">Those of which something holds.</param>
    /// <param name="of">All of them; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, there are none at all, or it holds of more than there are.</exception>
    public Share(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        Count = count;
        Of = of;
    }

    /// <summary>Those of which it holds; from 0 to <see cref="Of"/>, both inclusive.</summary>
    public int Count { get; }

    /// <summary>All of them; 0 for <c>default</c> only.</summary>
    public int Of { get; }

    /// <summary>The fraction, from 0 to 1, both inclusive.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public double Value => Of > 0 ? (double)Count / Of : throw new InvalidOperationException("default(Share) is a share of nothing.");

    /// <summary>The share in whole per cent as official statistics print it, a half rounded up; from 0 to 100, both inclusive.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    // In whole numbers, since a half is not always a half in binary.
    public int Percent => Of > 0
        ? (int)(((200L * Count) + Of) / (2L * Of))
        : throw new InvalidOperationException("default(Share) is a share of nothing.");

    /// <summary>Such as <c>91 of 151 (60%)</c>; <c>0 of 0</c> for <c>default</c>.</summary>
    public override string ToString() => Of > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Count} of {Of} ({Percent}%)")
        : "0 of 0";
}
