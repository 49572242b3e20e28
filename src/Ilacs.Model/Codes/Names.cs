using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model;

/// <summary>A closed list of names or codes, as text and as the bytes on the wire.</summary>
internal sealed class Names
{
    private readonly byte[][] _utf8;
    private readonly JsonEncodedText[] _encoded;
    private readonly string[] _pointers;

    internal Names(params string[] texts)
    {
        Texts = texts;
        _utf8 = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
        _pointers = Array.ConvertAll(texts, JsonPointer.To);
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

    /// <summary>The index of the name equal to the text, or -1.</summary>
    internal int IndexOf(string? text) => Array.IndexOf(Texts, text);

    /// <summary>A name for writing, already searched for what has to be escaped.</summary>
    internal JsonEncodedText Encoded(int index) => _encoded[index];

    /// <summary>The JSON Pointer from an object to its member of a name.</summary>
    internal string Pointer(int index) => _pointers[index];

    /// <summary>The names with commas between them.</summary>
    public override string ToString() => string.Join(", ", Texts);
}
