namespace Ilacs.Model;

/// <summary>Turns bytes of a document into lines and columns. It goes on from where it was, so that many findings cost one walk.</summary>
internal struct TextScanner
{
    private int _offset;
    private int _line;
    private int _column;

    internal TextPosition PositionOf(ReadOnlySpan<byte> document, int offset)
    {
        if (offset < _offset)
        {
            this = default;
        }

        var passed = document[_offset..Math.Min(offset, document.Length)];
        var lineStart = passed.LastIndexOf((byte)'\n') + 1;
        if (lineStart > 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 0;
        }

        foreach (var one in passed[lineStart..])
        {
            // The bytes after the first of a code point do not count.
            _column += (one & 0b1100_0000) == 0b1000_0000 ? 0 : 1;
        }

        _offset += passed.Length;
        return new(_line + 1, _column + 1);
    }
}
