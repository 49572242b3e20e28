using System.Text;
using System.Xml;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Gathers text up to a length. Beyond it, only <see cref="IsTooLong"/> is set.</summary>
internal sealed class TextBuffer(int longest)
{
    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[1024];

    internal bool IsTooLong { get; private set; }

    internal int Length => _text.Length;

    public override string ToString() => _text.ToString();

    internal void Clear()
    {
        _text.Clear();
        IsTooLong = false;
    }

    internal void Append(char character, long times = 1)
    {
        IsTooLong |= times > longest - _text.Length;
        if (!IsTooLong)
        {
            _text.Append(character, (int)times);
        }
    }

    /// <summary>Appends the text of the current node, and never holds more than the length.</summary>
    internal void Append(XmlReader xml)
    {
        for (int read; !IsTooLong && (read = xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            IsTooLong = read > longest - _text.Length;
            _text.Append(_chunk, 0, IsTooLong ? 0 : read);
        }
    }

    /// <summary>As <see cref="Append(XmlReader)"/>, with each run of white space as one space.</summary>
    /// <returns>Whether the text ends with such a space.</returns>
    internal bool AppendCollapsed(XmlReader xml, bool afterSpace)
    {
        for (int read; !IsTooLong && (read = xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            foreach (var character in _chunk.AsSpan(0, read))
            {
                var isSpace = character is ' ' or '\t' or '\n' or '\r';
                if (!isSpace || !afterSpace)
                {
                    Append(isSpace ? ' ' : character);
                }

                afterSpace = isSpace;
            }
        }

        return afterSpace;
    }
}
