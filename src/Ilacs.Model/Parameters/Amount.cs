using System.Globalization;

namespace Ilacs.Model;

/// <summary>A number that a source gives, or the bounds that it sets: exactly five, three to four, at most two.</summary>
/// <remarks>Equal if both bounds are. <c>default</c> sets no bound at all.</remarks>
public readonly record struct Amount
{
    private Amount(int? least, int? most) => (Least, Most) = (least, most);

    /// <summary>The least, inclusive; <c>null</c> if the source sets none.</summary>
    public int? Least { get; }

    /// <summary>The most, inclusive; <c>null</c> if the source sets none.</summary>
    public int? Most { get; }

    /// <summary>Whether a number lies within the bounds.</summary>
    /// <param name="number">The number.</param>
    public bool Allows(int number) => !(number < Least) && !(number > Most);

    /// <summary>Such as <c>5</c>, <c>3 to 4</c>, <c>at most 2</c>, <c>at least 2</c>.</summary>
    public override string ToString() => (Least, Most) switch
    {
        ({ } least, { } most) when least == most => least.ToString(CultureInfo.InvariantCulture),
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{least} to {most}"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"at most {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"at least {least}"),
        _ => "any number",
    };

    internal static Amount Exactly(int number) => new(number, number);

    internal static Amount Between(int least, int most) => new(least, most);

    internal static Amount AtMost(int most) => new(null, most);

    internal static Amount AtLeast(int least) => new(least, null);
}
