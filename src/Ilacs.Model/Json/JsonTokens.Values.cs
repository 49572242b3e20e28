using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Ilacs.Model;

// Texts, numbers and words.
internal ref partial struct JsonTokens
{
    private static readonly SearchValues<byte> EndOfPlainText = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(control => (byte)control)]);

    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789+-.eE"u8);

    private void ReadText(JsonTokenType type, int at)
    {
        var text = _document[(at + 1)..];
        var length = PlainLength(text);
        if (length < 0 || text[length] != '"')
        {
            length = LengthWithEscapes(at, length);
            SetText(type, at, length);
            ValueIsEscaped = true;
            return;
        }

        SetText(type, at, length);
    }

    // Up to the first quotation mark, backslash or control character; -1 if there is none. Most texts are short: sixteen bytes at once find their end.
    private static int PlainLength(ReadOnlySpan<byte> text)
    {
        var at = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                var some = Vector128.Create(text.Slice(at, Vector128<byte>.Count));
                var ends = Vector128.Equals(some, Vector128.Create((byte)'"')) | Vector128.Equals(some, Vector128.Create((byte)'\\')) | Vector128.LessThan(some, Vector128.Create((byte)' '));
                if (ends != Vector128<byte>.Zero)
                {
                    return at + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
                }
            }
        }

        var rest = text[at..].IndexOfAny(EndOfPlainText);
        return rest < 0 ? -1 : at + rest;
    }

    private readonly int LengthWithEscapes(int at, int length)
    {
        var text = _document[(at + 1)..];
        while (length >= 0 && length + 1 < text.Length && text[length] == '\\')
        {
            length += 2;
            var more = text[length..].IndexOfAny(EndOfPlainText);
            length = more < 0 ? -1 : length + more;
        }

        if (length < 0 || text[length] != '"' || !IsOneToken(_document.Slice(at, length + 2)))
        {
            throw Malformed();
        }

        return length;
    }

    private void ReadNumber(int at)
    {
        var rest = _document[at..];
        if (rest is [>= (byte)'0' and <= (byte)'9', (byte)',' or (byte)'}' or (byte)']', ..])
        {
            // Most numbers have one digit.
            SetNumber(at, 1);
            return;
        }

        var length = rest.IndexOfAnyExcept(OfNumbers);
        length = length < 0 ? rest.Length : length;
        if (length == 0 || !IsOneToken(rest[..length]))
        {
            throw Malformed();
        }

        SetNumber(at, length);
    }

    private void SetNumber(int at, int length)
    {
        _valueAt = at;
        _valueLength = length;
        Set(JsonTokenType.Number, at, at + length);
    }

    private void ReadWord(ReadOnlySpan<byte> word, JsonTokenType type, int at)
    {
        if (!_document[at..].StartsWith(word))
        {
            throw Malformed();
        }

        Set(type, at, at + word.Length);
    }

    private void SetText(JsonTokenType type, int at, int length)
    {
        _valueAt = at + 1;
        _valueLength = length;
        Set(type, at, at + length + 2);
    }

    private static bool IsOneToken(ReadOnlySpan<byte> text)
    {
        try
        {
            var json = new Utf8JsonReader(text);
            return json.Read() && json.BytesConsumed == text.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
