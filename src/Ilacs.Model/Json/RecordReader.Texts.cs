using System.Runtime.CompilerServices;

namespace Ilacs.Model.Json;

// Strings that repeat: sources often name the same report or table.
internal ref partial struct RecordReader
{
    private const int TextsKept = 64;

    /// <summary>The string at the reader, if it was read before, so no other string is allocated.</summary>
    internal readonly string? TextReadBefore() => !_json.ValueIsEscaped && _texts[PlaceOf(_json.ValueSpan)] is { Text: { } known } there
        && _document.Slice(there.At, there.Length).SequenceEqual(_json.ValueSpan) ? known : null;

    /// <summary>Keeps the string at the reader.</summary>
    internal void Remember(string text)
    {
        if (!_json.ValueIsEscaped)
        {
            _texts[PlaceOf(_json.ValueSpan)] = (text, Offset + 1, _json.ValueSpan.Length);
        }
    }

    // Any hash will do; if two strings share a place, the later one takes it.
    private static int PlaceOf(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? 0 : unchecked(text.Length + (3 * text[0]) + (5 * text[^1]) + (7 * text[text.Length >> 1])) & (TextsKept - 1);

    [InlineArray(TextsKept)]
    private struct Texts
    {
        private (string? Text, int At, int Length) _first;
    }
}
