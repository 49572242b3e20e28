using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ilacs.Model;

// The codes on the wire: exact, one spelling each. The provider of the interfaces is ignored, since a code has no culture.
public readonly partial struct Grade : ISpanParsable<Grade>, IUtf8SpanParsable<Grade>
{
    private static readonly string[] Codes = ["outstanding", "good", "requires-improvement", "inadequate"];

    /// <summary>Reads a code exactly as on the wire: no other case, no spaces, no label, no number.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not one of the four codes.</exception>
    public static Grade Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Grade Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var grade) ? grade : throw WireCode.NotOneOf(s, "a grade", Codes);

    /// <summary>Reads a code in UTF-8 exactly as on the wire.</summary>
    /// <param name="utf8Text">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not one of the four codes.</exception>
    public static Grade Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var grade)
            ? grade
            : throw WireCode.NotOneOf(Encoding.UTF8.GetString(utf8Text), "a grade", Codes);

    /// <summary>Reads a code exactly as on the wire; <c>false</c> and <c>default</c> for anything else, <c>null</c> included.</summary>
    /// <param name="s">The code.</param>
    /// <param name="result">The grade, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Grade result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Grade)"/>
    /// <param name="s">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The grade, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Grade result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Grade)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Grade result)
    {
        result = new((byte)(WireCode.IndexOf(s, Codes) + 1));
        return !result.IsDefault;
    }

    /// <summary>Reads a code in UTF-8 exactly as on the wire; <c>false</c> and <c>default</c> for anything else.</summary>
    /// <param name="utf8Text">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The grade, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Grade result)
    {
        result = new((byte)(WireCode.IndexOf(utf8Text, Codes) + 1));
        return !result.IsDefault;
    }
}
