namespace Ilacs.Cli.Input;

/// <summary>Reads a stream line by line. A line longer than the limit is cut to one byte more than the limit.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private readonly byte[] _buffer = new byte[64 << 10];
    private long _next;
    private int _from;
    private int _to;

    /// <summary>The number of the line that was read last, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>The byte at which the line that was read last begins.</summary>
    internal long Offset { get; private set; }

    /// <summary>The next line without its line feed; <c>null</c> at the end.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    internal byte[]? Read()
    {
        using var line = new MemoryStream();
        var isAtEnd = true;
        Offset = _next;
        while (Fill())
        {
            isAtEnd = false;
            var rest = _buffer.AsSpan(_from, _to - _from);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            line.Write(part[..(int)Math.Min(part.Length, longest + 1 - line.Length)]);
            var taken = part.Length + (end < 0 ? 0 : 1);
            _from += taken;
            _next += taken;
            if (end >= 0)
            {
                break;
            }
        }

        Number += isAtEnd ? 0 : 1;
        return isAtEnd ? null : line.ToArray();
    }

    private bool Fill()
    {
        if (_from == _to)
        {
            (_from, _to) = (0, stream.Read(_buffer));
        }

        return _to > 0;
    }
}
