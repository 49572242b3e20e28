using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model;

/// <summary>A closed list of names or codes, as text and as the bytes that stand on the wire.</summary>
internal sealed class Names
{
    private readonly byte[][] _utf8;
    private readonly JsonEncodedText[] _encoded;
    private readonly byte[][] _written;

    // The first eight bytes of each name as it is written, and which of them count.
    private readonly (ulong Bytes, ulong Mask)[] _beginnings;

    internal Names(params string[] texts)
    {
        Texts = texts;
        _utf8 = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
        _written = Array.ConvertAll(texts, text => Encoding.UTF8.GetBytes($"\"{text}\":"));
        _beginnings = Array.ConvertAll(_written, Beginning);
        _encoded = Array.ConvertAll(texts, text => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
    }

    internal string[] Texts { get; }

    internal string this[int index] => Texts[index];

    /// <summary>The index of the name equal to the text, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="likely">The index from which the names are tried first, and after them those before it.</param>
    internal int IndexOf(ReadOnlySpan<byte> text, int likely = 0)
    {
        for (var i = likely; i < _utf8.Length; i++)
        {
            if (text.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < likely; i++)
        {
            if (text.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index of the name with which a text begins, as the name of a member is written without white space; or -1.</summary>
    /// <param name="json">The text.</param>
    /// <param name="from">The first name that is tried; those before it are not.</param>
    internal int IndexOfWritten(ReadOnlySpan<byte> json, int from)
    {
        if (!BinaryPrimitives.TryReadUInt64LittleEndian(json, out var eight))
        {
            return -1;
        }

        var beginnings = _beginnings;
        for (var i = from; i < beginnings.Length; i++)
        {
            if ((eight & beginnings[i].Mask) == beginnings[i].Bytes && json.StartsWith(_written[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static (ulong Bytes, ulong Mask) Beginning(byte[] written)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        Span<byte> mask = stackalloc byte[sizeof(ulong)];
        var length = Math.Min(written.Length, sizeof(ulong));
        written.AsSpan(0, length).CopyTo(bytes);
        mask[..length].Fill(byte.MaxValue);
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(mask));
    }

    /// <summary>The index of the name equal to the text, or -1.</summary>
    internal int IndexOf(string? text) => Array.IndexOf(Texts, text);

    /// <summary>A name for writing, already searched for what has to be escaped.</summary>
    internal JsonEncodedText Encoded(int index) => _encoded[index];

    /// <summary>The code for writing of one value of a closed list, whose values are numbered from 1 in the order of these codes.</summary>
    internal JsonEncodedText EncodedOf<T>(T value)
        where T : struct, Enum => _encoded[Unsafe.BitCast<T, int>(value) - 1];

    /// <summary>The names with commas between them.</summary>
    public override string ToString() => string.Join(", ", Texts);
}
