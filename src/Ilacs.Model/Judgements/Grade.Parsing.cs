using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

// The codes on the wire: exact, one spelling each.
public readonly partial record struct Grade : ISpanParsable<Grade>, IUtf8SpanParsable<Grade>, IExactCode<Grade>
{
    private static readonly Names Names = new(Codes.Outstanding, Codes.Good, Codes.RequiresImprovement, Codes.Inadequate);

    string? IExactCode<Grade>.Wire => IsDefault ? null : Code;

    static string IExactCode<Grade>.What => $"the code of a grade; use {Words.Or(Names.Texts.Select(code => $"`{code}`"))}";

    /// <summary>Reads the code of a grade exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not the code of a grade.</exception>
    public static Grade Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<Grade>(s);

    /// <summary>Reads the code of a grade exactly as on the wire; <c>false</c> and <c>default</c> for anything else, <c>null</c>
    /// included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Grade result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Grade)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Grade result) => ExactCode.TryParse(s, out result);

    static bool IExactCode<Grade>.TryRead(ReadOnlySpan<byte> text, out Grade value)
    {
        value = new((byte)(Names.IndexOf(text) + 1));
        return !value.IsDefault;
    }
}
