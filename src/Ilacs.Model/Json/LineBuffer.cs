using System.Buffers;

namespace Ilacs.Model.Json;

/// <summary>The lines of a stream, one after the other, in a rented array no longer than the longest line needs.</summary>
/// <param name="longestLine">The longest line to keep; from a longer line, one byte more is kept to show that it is too long.</param>
internal sealed class LineBuffer(int longestLine) : IDisposable
{
    private const int UsualLength = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(UsualLength);

    // The current line; the bytes after it have not been looked at yet.
    private int _start;
    private int _end;
    private int _next;

    // The end of the bytes, and the place up to which no line ends.
    private int _length;
    private int _searched;

    /// <summary>The number of the current line, from 1.</summary>
    internal int Number { get; private set; }

    internal ReadOnlySpan<byte> Current => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Moves to the next complete line that is not blank.</summary>
    internal bool MoveNext()
    {
        while (_bytes.AsSpan(_searched, _length - _searched).IndexOf((byte)'\n') is >= 0 and var found)
        {
            var end = _searched + found;
            SetCurrent(end);
            _searched = _next = end + 1;
            if (HasMoreThanSpace)
            {
                return true;
            }
        }

        _searched = _length;
        return false;
    }

    /// <summary>At the end of the stream: moves to the text after the last line feed, if it is not blank.</summary>
    internal bool MoveToLast()
    {
        if (_next == _length)
        {
            return false;
        }

        SetCurrent(_length);
        _next = _length;
        return HasMoreThanSpace;
    }

    /// <returns><c>false</c> at the end of the stream.</returns>
    internal bool ReadMore(Stream stream) => Add(stream.Read(Free().Span));

    /// <returns><c>false</c> at the end of the stream.</returns>
    internal async ValueTask<bool> ReadMoreAsync(Stream stream, CancellationToken cancellationToken) =>
        Add(await stream.ReadAsync(Free(), cancellationToken).ConfigureAwait(false));

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    // The rest of a line that is too long was not kept.
    private bool HasMoreThanSpace => Current.Length > longestLine || Current.TrimStart(" \t\r"u8).Length > 0;

    private void SetCurrent(int end)
    {
        _start = _next;

        // A carriage return at the end of the line is not part of the document.
        _end = end > _start && _bytes[end - 1] == '\r' ? end - 1 : end;
        Number++;
    }

    private Memory<byte> Free()
    {
        // Moves the bytes that are still needed to the beginning.
        if (_next > 0)
        {
            _bytes.AsSpan(_next, _length - _next).CopyTo(_bytes);
            _length -= _next;
            _searched -= _next;
            _next = _start = _end = 0;
        }

        if (_length > longestLine)
        {
            // It is too long already; the rest does not matter until it ends.
            _length = _searched = longestLine + 1;
        }

        if (_length == _bytes.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent((int)Math.Min(_bytes.Length * 2L, Array.MaxLength));
            _bytes.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = longer;
        }

        return _bytes.AsMemory(_length);
    }

    private bool Add(int read)
    {
        _length += read;
        return read > 0;
    }
}
