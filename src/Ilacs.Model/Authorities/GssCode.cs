using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The code of a local authority in the register of the Office for National Statistics (Government Statistical Service), such as
/// <c>E10000024</c>: E06 (unitary), E08 (metropolitan), E09 (London) or E10 (county), and six digits.</summary>
/// <remarks>It changes when boundaries do, so it identifies an authority only together with a date. <c>default</c> is not a code.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<GssCode>))]
public readonly record struct GssCode :
    IComparable<GssCode>, ISpanParsable<GssCode>, IUtf8SpanParsable<GssCode>, IExactCode<GssCode>
{
    // 0 is not a code.
    private readonly int _value;

    private GssCode(int value) => _value = value;

    /// <summary>Whether this is <c>default</c>, which is not a code.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>The code, such as <c>E10000024</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Code => IsDefault
        ? throw new InvalidOperationException("default(GssCode) is not a code.")
        : string.Create(CultureInfo.InvariantCulture, $"E{_value:D8}");

    string? IExactCode<GssCode>.Wire => IsDefault ? null : Code;

    static string IExactCode<GssCode>.What => "a GSS code; use E06, E08, E09 or E10 and six digits";

    /// <summary>Reads a GSS code exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a GSS code.</exception>
    public static GssCode Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<GssCode>(s);

    /// <summary>Reads a GSS code exactly as on the wire; <c>false</c> and <c>default</c> for anything else, <c>null</c> included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out GssCode result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out GssCode)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GssCode result) =>
        ExactCode.TryParse(s, out result);

    int IComparable<GssCode>.CompareTo(GssCode other) => _value.CompareTo(other._value);

    /// <summary>The code; <c>(no code)</c> for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "(no code)" : Code;

    static bool IExactCode<GssCode>.TryRead(ReadOnlySpan<byte> text, out GssCode value)
    {
        value = text.Length == 9 && text[0] == (byte)'E' && Digits.TryRead(text[1..], out var number)
            && number / 1_000_000 is 6 or 8 or 9 or 10 && number % 1_000_000 > 0
            ? new(number)
            : default;
        return !value.IsDefault;
    }
}
