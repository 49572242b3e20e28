using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ilacs.Model;

/// <summary>Why there is no grade. It is a value of its own, so that "no grade" is never <c>null</c> and never a fifth grade.</summary>
/// <remarks><c>default</c> is <see cref="NotKnown"/>: a place that nobody filled in says nothing about the inspection.</remarks>
public readonly struct NoGrade : IEquatable<NoGrade>, ISpanParsable<NoGrade>, IUtf8SpanParsable<NoGrade>
{
    private static readonly string[] Codes = ["not-known", "not-judged", "not-in-edition"];

    private readonly byte _value;

    private NoGrade(int value) => _value = (byte)value;

    /// <summary>Nobody recorded it, or it could not be read. A grade may well exist. On the wire: <c>not-known</c>.</summary>
    public static NoGrade NotKnown => default;

    /// <summary>The edition judges it, but this inspection did not. On the wire: <c>not-judged</c>.</summary>
    public static NoGrade NotJudged => new(1);

    /// <summary>The edition does not make this judgement: not yet introduced, or no longer made. On the wire: <c>not-in-edition</c>.</summary>
    public static NoGrade NotInEdition => new(2);

    /// <summary>The three reasons.</summary>
    public static ImmutableArray<NoGrade> All { get; } = [NotJudged, NotInEdition, NotKnown];

    /// <summary>The code on the wire, such as <c>not-judged</c>.</summary>
    public string Code => Codes[_value];

    /// <summary>Reads a code exactly as on the wire.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not one of the three codes.</exception>
    public static NoGrade Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static NoGrade Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var reason) ? reason : throw WireCode.NotOneOf(s, "a reason for no grade", Codes);

    /// <summary>Reads a code in UTF-8 exactly as on the wire.</summary>
    /// <param name="utf8Text">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not one of the three codes.</exception>
    public static NoGrade Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var reason)
            ? reason
            : throw WireCode.NotOneOf(Encoding.UTF8.GetString(utf8Text), "a reason for no grade", Codes);

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The reason; <see cref="NotKnown"/> where there is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NoGrade result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out NoGrade)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NoGrade result) =>
        FromIndex(WireCode.IndexOf(s, Codes), out result);

    /// <summary>Reads a code in UTF-8 exactly as on the wire; <c>false</c> for anything else.</summary>
    /// <param name="utf8Text">The code.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The reason; <see cref="NotKnown"/> where there is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out NoGrade result) =>
        FromIndex(WireCode.IndexOf(utf8Text, Codes), out result);

    /// <summary>Whether both are the same reason.</summary>
    public static bool operator ==(NoGrade left, NoGrade right) => left._value == right._value;

    /// <summary>Whether the reasons differ.</summary>
    public static bool operator !=(NoGrade left, NoGrade right) => left._value != right._value;

    /// <inheritdoc/>
    public bool Equals(NoGrade other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NoGrade other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static bool FromIndex(int index, out NoGrade reason)
    {
        reason = index < 0 ? default : new(index);
        return index >= 0;
    }
}
