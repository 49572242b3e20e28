namespace Ilacs.Model;

/// <summary>A value that is written on the wire as one short ASCII text, read exactly: no other case, no spaces, no culture.</summary>
internal interface IExactCode<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>
    where TSelf : struct, IExactCode<TSelf>
{
    /// <summary>What is read, for messages: such as "a grade".</summary>
    static abstract string What { get; }

    /// <summary>The text on the wire; <c>null</c> for a <c>default</c> that has none.</summary>
    string? Wire { get; }

    /// <summary>Reads the text as the bytes on the wire.</summary>
    static abstract bool TryRead(ReadOnlySpan<byte> text, out TSelf value);

    // Written once for all codes. Which culture is asked for makes no difference.
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ExactCode.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        ExactCode.TryParse(s, out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        ExactCode.Parse<TSelf>(utf8Text);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TSelf result) =>
        ExactCode.TryParse(utf8Text, out result);
}
