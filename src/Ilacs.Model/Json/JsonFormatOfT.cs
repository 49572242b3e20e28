using System.Runtime.CompilerServices;

namespace Ilacs.Model.Json;

/// <summary>One kind of document as JSON, read and written from and to memory and streams, one by one or as JSON Lines.</summary>
/// <typeparam name="T">What a document holds.</typeparam>
public sealed class JsonFormat<T> : JsonOutput<T>
    where T : notnull
{
    internal JsonFormat(string name, Func<Shape<T>> shape)
        : base(name, shape)
    {
    }

    /// <summary>Reads a document and checks it.</summary>
    /// <param name="utf8Json">The document in UTF-8; a byte order mark before it is passed over.</param>
    /// <param name="options">How; <c>null</c> for strictly.</param>
    public JsonReadResult<T> Read(ReadOnlySpan<byte> utf8Json, JsonReadOptions? options = null)
    {
        options ??= JsonReadOptions.Strict;
        return Read(utf8Json, options, options.FirstLine);
    }

    /// <summary>Reads a document from a stream, to its end, and checks it.</summary>
    /// <param name="utf8Json">The document in UTF-8; a byte order mark before it is passed over. It stays open.</param>
    /// <param name="options">How; <c>null</c> for strictly.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public JsonReadResult<T> Read(Stream utf8Json, JsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= JsonReadOptions.Strict;
        using var buffer = new PooledBytes(utf8Json, Longest(options));
        while (!buffer.IsFull && buffer.ReadMore(utf8Json))
        {
        }

        return Read(buffer.Bytes, options, options.FirstLine);
    }

    /// <summary>Reads a document from a stream, to its end, and checks it.</summary>
    /// <param name="utf8Json">The document in UTF-8; a byte order mark before it is passed over. It stays open.</param>
    /// <param name="options">How; <c>null</c> for strictly.</param>
    /// <param name="cancellationToken">Breaks off the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was broken off.</exception>
    public async ValueTask<JsonReadResult<T>> ReadAsync(
        Stream utf8Json, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= JsonReadOptions.Strict;
        using var buffer = new PooledBytes(utf8Json, Longest(options));
        while (!buffer.IsFull && await buffer.ReadMoreAsync(utf8Json, cancellationToken).ConfigureAwait(false))
        {
        }

        return Read(buffer.Bytes, options, options.FirstLine);
    }

    /// <summary>Reads JSON Lines: one document in each line, as they are asked for and in as much memory as the longest of them needs. A
    /// line with a fault never touches the others. Lines of nothing but white space are passed over.</summary>
    /// <param name="utf8Lines">The lines in UTF-8; a byte order mark before them is passed over. Each ends with a line feed, and the last
    /// one may end with the stream. The stream stays open.</param>
    /// <param name="options">How; <c>null</c> for strictly.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<JsonLine<T>> ReadLines(Stream utf8Lines, JsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return EachLine(utf8Lines, options ?? JsonReadOptions.Strict);
    }

    /// <summary>Reads JSON Lines: one document in each line, as they are asked for and in as much memory as the longest of them needs. A
    /// line with a fault never touches the others. Lines of nothing but white space are passed over.</summary>
    /// <param name="utf8Lines">The lines in UTF-8; a byte order mark before them is passed over. Each ends with a line feed, and the last
    /// one may end with the stream. The stream stays open.</param>
    /// <param name="options">How; <c>null</c> for strictly.</param>
    /// <param name="cancellationToken">Breaks off the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was broken off.</exception>
    public IAsyncEnumerable<JsonLine<T>> ReadLinesAsync(
        Stream utf8Lines, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return EachLineAsync(utf8Lines, options ?? JsonReadOptions.Strict, cancellationToken);
    }

    private IEnumerable<JsonLine<T>> EachLine(Stream utf8Lines, JsonReadOptions options)
    {
        using var lines = new LineBuffer(Longest(options));
        do
        {
            while (lines.MoveNext())
            {
                yield return Line(lines, options);
            }
        }
        while (lines.ReadMore(utf8Lines));
        if (lines.MoveToLast())
        {
            yield return Line(lines, options);
        }
    }

    private async IAsyncEnumerable<JsonLine<T>> EachLineAsync(
        Stream utf8Lines, JsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new LineBuffer(Longest(options));
        do
        {
            while (lines.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Line(lines, options);
            }
        }
        while (await lines.ReadMoreAsync(utf8Lines, cancellationToken).ConfigureAwait(false));
        if (lines.MoveToLast())
        {
            yield return Line(lines, options);
        }
    }

    // A byte order mark is no part of the document.
    private static int Longest(JsonReadOptions options) =>
        Math.Min(options.LongestDocument + RecordReader.Mark.Length, Array.MaxLength - 1);

    private JsonLine<T> Line(LineBuffer lines, JsonReadOptions options) =>
        new(lines.Number, Read(lines.Current, options, options.FirstLine + lines.Number - 1));

    private JsonReadResult<T> Read(ReadOnlySpan<byte> utf8Json, JsonReadOptions options, int firstLine) =>
        new RecordReader(utf8Json, options, firstLine).Read(Shape);
}
