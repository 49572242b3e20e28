using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The number of a local authority with the Department for Education, such as <c>891</c>: three digits, the first not 0.</summary>
/// <remarks><c>default</c> is not a code.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DfeCode>))]
public readonly record struct DfeCode :
    IComparable<DfeCode>, ISpanParsable<DfeCode>, IUtf8SpanParsable<DfeCode>, IExactCode<DfeCode>
{
    // 0 is not a code.
    private readonly int _value;

    private DfeCode(int value) => _value = value;

    /// <summary>Whether this is <c>default</c>, which is not a code.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>The code, such as <c>891</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Code => IsDefault
        ? throw new InvalidOperationException("default(DfeCode) is not a code.")
        : _value.ToString(CultureInfo.InvariantCulture);

    string? IExactCode<DfeCode>.Wire => IsDefault ? null : Code;

    static string IExactCode<DfeCode>.What => "a local authority code of the Department for Education; use three digits";

    /// <summary>Reads a local authority code of the Department for Education exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a local authority code of the Department for Education.</exception>
    public static DfeCode Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<DfeCode>(s);

    /// <summary>Reads a local authority code of the Department for Education exactly as on the wire; <c>false</c> and <c>default</c> for anything else, <c>null</c> included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out DfeCode result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out DfeCode)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DfeCode result) =>
        ExactCode.TryParse(s, out result);

    int IComparable<DfeCode>.CompareTo(DfeCode other) => _value.CompareTo(other._value);

    /// <summary>The code; <c>(no code)</c> for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "(no code)" : Code;

    static bool IExactCode<DfeCode>.TryRead(ReadOnlySpan<byte> text, out DfeCode value)
    {
        value = text.Length == 3 && Digits.TryRead(text, out var number) && number >= 100 ? new(number) : default;
        return !value.IsDefault;
    }
}
