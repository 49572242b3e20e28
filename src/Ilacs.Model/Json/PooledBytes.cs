using System.Buffers;

namespace Ilacs.Model.Json;

/// <summary>The bytes read from a stream so far, in a rented array that grows.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int UsualLength = 16 * 1024;

    private readonly int _most;
    private byte[] _bytes;

    /// <param name="stream">The stream to read; if its length is known, the array need not grow.</param>
    /// <param name="longest">The most bytes to keep; one more is read to see whether there are more.</param>
    internal PooledBytes(Stream stream, int longest)
    {
        _most = longest + 1;
        _bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(stream.CanSeek ? stream.Length - stream.Position + 1 : UsualLength, 1, _most));
    }

    internal int Length { get; private set; }

    /// <summary>Whether there are more bytes than that.</summary>
    internal bool IsFull => Length == _most;

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

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

    private Memory<byte> Free()
    {
        if (Length == _bytes.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent((int)Math.Min(_bytes.Length * 2L, _most));
            Bytes.CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = longer;
        }

        return _bytes.AsMemory(Length, Math.Min(_bytes.Length, _most) - Length);
    }

    private bool Add(int read)
    {
        Length += read;
        return read > 0;
    }
}
