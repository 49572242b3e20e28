using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>A count out of a total, such as the authorities judged good or better out of all with a grade.</summary>
/// <remarks>Two shares are equal only if both numbers are. <c>default</c> has a total of 0, so it has no value.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Share>))]
public readonly record struct Share
{
    /// <summary>Creates a share.</summary>
    /// <param name="count">The count.</param>
    /// <param name="of">The total; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or more than the total, or the total is less than 1.</exception>
    public Share(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        Count = count;
        Of = of;
    }

    /// <summary>The count; from 0 to <see cref="Of"/>, both inclusive.</summary>
    public int Count { get; }

    /// <summary>The total; 0 for <c>default</c> only.</summary>
    public int Of { get; }

    /// <summary>The fraction, from 0 to 1, both inclusive.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public double Value => Of > 0 ? (double)Count / Of : throw new InvalidOperationException("default(Share) has no value.");

    /// <summary>The whole per cent, as official statistics print it, with a half rounded up; from 0 to 100, both inclusive.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    // In whole numbers, because a half is not always exact in binary.
    public int Percent => Of > 0
        ? (int)(((200L * Count) + Of) / (2L * Of))
        : throw new InvalidOperationException("default(Share) has no value.");

    /// <summary>Such as <c>91 of 151 (60%)</c>; <c>0 of 0</c> for <c>default</c>.</summary>
    public override string ToString() => Of > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Count} of {Of} ({Percent}%)")
        : "0 of 0";
}
