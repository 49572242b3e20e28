using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Why there is no grade. It has its own type, so "no grade" is never <c>null</c> and never a fifth grade.</summary>
/// <remarks><c>default</c> is <see cref="NotKnown"/>: a value that nobody set says nothing about the inspection.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<NoGrade>))]
public readonly record struct NoGrade :
    IComparable<NoGrade>, ISpanParsable<NoGrade>, IUtf8SpanParsable<NoGrade>, IExactCode<NoGrade>
{
    private static readonly Names Wire = new(Codes.NotKnown, Codes.NotJudged, Codes.NotInEdition);

    private readonly byte _value;

    private NoGrade(int value) => _value = (byte)value;

    /// <summary>The grade was not recorded or could not be read. It may well exist. On the wire: <c>not-known</c>.</summary>
    public static NoGrade NotKnown => default;

    /// <summary>The edition judges it, but this inspection did not. On the wire: <c>not-judged</c>.</summary>
    public static NoGrade NotJudged => new(1);

    /// <summary>The edition does not make this judgement: not yet introduced, or no longer made. On the wire:
    /// <c>not-in-edition</c>.</summary>
    public static NoGrade NotInEdition => new(2);

    /// <summary>The three reasons.</summary>
    public static ImmutableArray<NoGrade> All { get; } = [NotJudged, NotInEdition, NotKnown];

    string? IExactCode<NoGrade>.Wire => Code;

    static string IExactCode<NoGrade>.What => $"the code of a reason for no grade; use {Words.Or(Wire.Texts.Select(code => $"`{code}`"))}";

    /// <summary>The code on the wire, such as <c>not-judged</c>.</summary>
    public string Code => Wire[_value];

    /// <inheritdoc cref="Code"/>
    internal JsonEncodedText Encoded => Wire.Encoded(_value);

    /// <summary>Reads the code of a reason for no grade exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not the code of a reason for no grade.</exception>
    public static NoGrade Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<NoGrade>(s);

    /// <summary>Reads the code of a reason for no grade exactly as on the wire; <c>false</c> and <c>default</c> for anything else,
    /// <c>null</c> included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out NoGrade result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out NoGrade)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NoGrade result) =>
        ExactCode.TryParse(s, out result);

    int IComparable<NoGrade>.CompareTo(NoGrade other) => _value.CompareTo(other._value);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    static bool IExactCode<NoGrade>.TryRead(ReadOnlySpan<byte> text, out NoGrade value)
    {
        var index = Wire.IndexOf(text);
        value = index < 0 ? default : new(index);
        return index >= 0;
    }

    /// <summary>The codes as constants, for attributes, patterns and default values.</summary>
    public static class Codes
    {
        /// <summary>The code of <see cref="NoGrade.NotKnown"/>.</summary>
        public const string NotKnown = "not-known";

        /// <summary>The code of <see cref="NoGrade.NotJudged"/>.</summary>
        public const string NotJudged = "not-judged";

        /// <summary>The code of <see cref="NoGrade.NotInEdition"/>.</summary>
        public const string NotInEdition = "not-in-edition";
    }
}
