using System.Text;

namespace Ilacs.Model;

/// <summary>A closed list of names or codes, as text and as the bytes that stand on the wire.</summary>
internal sealed class Names
{
    private readonly byte[][] _utf8;

    internal Names(params string[] texts)
    {
        Texts = texts;
        _utf8 = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
    }

    internal string[] Texts { get; }

    internal string this[int index] => Texts[index];

    internal bool IsAt(int index, ReadOnlySpan<byte> text) => index < _utf8.Length && text.SequenceEqual(_utf8[index]);

    /// <summary>The index of the name equal to the text, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (text.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc cref="IndexOf(ReadOnlySpan{byte})"/>
    internal int IndexOf(string? text) => Array.IndexOf(Texts, text);

    /// <summary>The names with commas between them.</summary>
    public override string ToString() => string.Join(", ", Texts);
}
