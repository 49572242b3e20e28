using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The unique reference number of a local authority with Ofsted, such as <c>80534</c> or <c>2532287</c>: five to seven digits, the
/// first not 0. It stays when an authority is recoded.</summary>
/// <remarks><c>default</c> is no number.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<OfstedUrn>))]
public readonly record struct OfstedUrn :
    IComparable<OfstedUrn>, ISpanParsable<OfstedUrn>, IUtf8SpanParsable<OfstedUrn>, IExactCode<OfstedUrn>
{
    // 0 is not a code.
    private readonly int _value;

    private OfstedUrn(int value) => _value = value;

    /// <summary>Whether this is <c>default</c>, which is not a code.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>The number as text, such as <c>80534</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Code => IsDefault
        ? throw new InvalidOperationException("default(OfstedUrn) is no number.")
        : _value.ToString(CultureInfo.InvariantCulture);

    string? IExactCode<OfstedUrn>.Wire => IsDefault ? null : Code;

    static string IExactCode<OfstedUrn>.What => "an Ofsted unique reference number; use five to seven digits, the first not 0";

    /// <summary>Reads a unique reference number of Ofsted exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a unique reference number of Ofsted.</exception>
    public static OfstedUrn Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<OfstedUrn>(s);

    /// <summary>Reads a unique reference number of Ofsted exactly as on the wire; <c>false</c> and <c>default</c> for anything else, <c>null</c> included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out OfstedUrn result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out OfstedUrn)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OfstedUrn result) =>
        ExactCode.TryParse(s, out result);

    int IComparable<OfstedUrn>.CompareTo(OfstedUrn other) => _value.CompareTo(other._value);

    /// <summary>The code; <c>(no code)</c> for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "(no code)" : Code;

    static bool IExactCode<OfstedUrn>.TryRead(ReadOnlySpan<byte> text, out OfstedUrn value)
    {
        value = text.Length is >= 5 and <= 7 && text[0] != (byte)'0' && Digits.TryRead(text, out var number) ? new(number) : default;
        return !value.IsDefault;
    }
}
