namespace Ilacs.Model.Tests.Support;

/// <summary>A stream that gives no more than a few bytes at a time and cannot go back, as a network does; it says whether it was closed.</summary>
internal sealed class ChunkedStream(byte[] bytes, Func<int> longest) : Stream
{
    private int _at;

    internal ChunkedStream(byte[] bytes, int longest = 1)
        : this(bytes, () => longest)
    {
    }

    internal bool WasClosed { get; private set; }

    internal int Given => _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var length = Math.Min(Math.Min(Math.Max(longest(), 1), buffer.Length), bytes.Length - _at);
        bytes.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        return Read(buffer.Span);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        WasClosed = true;
        base.Dispose(disposing);
    }
}
