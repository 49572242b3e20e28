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

    /// <summary>The names with commas between them.</summary>
    public override string ToString() => string.Join(", ", Texts);
}
