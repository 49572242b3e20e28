using System.Buffers.Text;

namespace Ilacs.Model.Json;

/// <summary>Turns bytes of a document into lines and columns. Places must be requested in order, so all of them take one
/// pass.</summary>
/// <param name="firstLine">The number of the first line.</param>
internal struct TextScanner(int firstLine)
{
    private int _offset;
    private int _line = firstLine;
    private int _column = 1;

    /// <summary>Whether a string, in its escaped form, has half of a surrogate pair without the other half.</summary>
    internal static bool HasHalfAPair(ReadOnlySpan<byte> text)
    {
        var isOpen = false;
        for (var at = text.IndexOf((byte)'\\'); at >= 0 && at < text.Length; at++)
        {
            var half = text[at] == (byte)'\\' && text[at + 1] == (byte)'u'
                && Utf8Parser.TryParse(text.Slice(at + 2, 4), out ushort unit, out _, 'x') ? unit : 0;
            if (isOpen != char.IsLowSurrogate((char)half))
            {
                return true;
            }

            isOpen = char.IsHighSurrogate((char)half);
            at += text[at] != (byte)'\\' ? 0 : text[at + 1] == (byte)'u' ? 5 : 1;
        }

        return isOpen;
    }

    /// <param name="document">The document.</param>
    /// <param name="offset">The place, not before the previous one.</param>
    internal TextPosition PositionOf(ReadOnlySpan<byte> document, int offset)
    {
        var passed = document[_offset..Math.Min(offset, document.Length)];
        var lineStart = passed.LastIndexOf((byte)'\n') + 1;
        if (lineStart > 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
        }

        foreach (var one in passed[lineStart..])
        {
            // The bytes after the first of a code point do not count.
            _column += (one & 0b1100_0000) == 0b1000_0000 ? 0 : 1;
        }

        _offset += passed.Length;
        return new(_line, _column);
    }
}
