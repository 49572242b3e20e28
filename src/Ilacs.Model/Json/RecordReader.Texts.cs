using System.Runtime.CompilerServices;

namespace Ilacs.Model.Json;

// Texts that come again: sources repeat themselves, the same report, the same table.
internal ref partial struct RecordReader
{
    private const int TextsKept = 64;

    /// <summary>The text at which the reader is, if it was read before; then no other string is made.</summary>
    internal readonly string? TextReadBefore() => !_json.ValueIsEscaped && _texts[PlaceOf(_json.ValueSpan)] is { Text: { } known } there
        && _document.Slice(there.At, there.Length).SequenceEqual(_json.ValueSpan) ? known : null;

    /// <summary>Keeps the text at which the reader is.</summary>
    internal void Remember(string text)
    {
        if (!_json.ValueIsEscaped)
        {
            _texts[PlaceOf(_json.ValueSpan)] = (text, Offset + 1, _json.ValueSpan.Length);
        }
    }

    // Any way to tell texts apart will do; where two share a place, the later one has it.
    private static int PlaceOf(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? 0 : unchecked(text.Length + (3 * text[0]) + (5 * text[^1]) + (7 * text[text.Length >> 1])) & (TextsKept - 1);

    [InlineArray(TextsKept)]
    private struct Texts
    {
        private (string? Text, int At, int Length) _first;
    }
}
