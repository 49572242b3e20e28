using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A number that a source gives, or the bounds that it sets: exactly five, three to four, at most two.</summary>
/// <remarks>Equal if both bounds are. <c>default</c> sets no bound at all.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<NumberRange>))]
public readonly record struct NumberRange
{
    private NumberRange(int? least, int? most) => (Minimum, Maximum) = (least, most);

    /// <summary>The least, inclusive; <c>null</c> if the source sets none.</summary>
    public int? Minimum { get; }

    /// <summary>The most, inclusive; <c>null</c> if the source sets none.</summary>
    public int? Maximum { get; }

    /// <summary>Whether a number lies within the bounds.</summary>
    /// <param name="number">The number.</param>
    public bool Allows(int number) => !(number < Minimum) && !(number > Maximum);

    /// <summary>Such as <c>5</c>, <c>3 to 4</c>, <c>at most 2</c>, <c>at least 2</c>.</summary>
    public override string ToString() => (Minimum, Maximum) switch
    {
        ({ } least, { } most) when least == most => least.ToString(CultureInfo.InvariantCulture),
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{least} to {most}"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"at most {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"at least {least}"),
        _ => "any number",
    };

    /// <summary>The same with numbers up to nine as words: <c>two</c>, <c>at most two</c>.</summary>
    internal string InWords() => (Minimum, Maximum) switch
    {
        ({ } least, { } most) when least == most => Words.Number(least),
        ({ } least, { } most) => $"{Words.Number(least)} to {Words.Number(most)}",
        (null, { } most) => $"at most {Words.Number(most)}",
        ({ } least, null) => $"at least {Words.Number(least)}",
        _ => "any number",
    };

    internal static NumberRange Exactly(int number) => new(number, number);

    internal static NumberRange Between(int least, int most) => new(least, most);

    internal static NumberRange AtMost(int most) => new(null, most);

    internal static NumberRange AtLeast(int least) => new(least, null);
}
