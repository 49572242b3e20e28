using System.Runtime.CompilerServices;

namespace Ilacs.Model.Json;

/// <summary>Reads and writes one kind of document as JSON, in memory and streams, one by one or as JSON Lines.</summary>
/// <typeparam name="T">The type of the document's value.</typeparam>
public sealed class JsonFormat<T> : JsonOutput<T>
    where T : notnull
{
    internal JsonFormat(string name, Func<Shape<T>> shape)
        : base(name, shape)
    {
    }

    /// <summary>Reads a document and checks it.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How to read; <c>null</c> for strict reading.</param>
    public JsonReadResult<T> Read(ReadOnlySpan<byte> utf8Json, JsonReadOptions? options = null)
    {
        options ??= JsonReadOptions.Strict;
        return Read(utf8Json, options, options.FirstLine);
    }

    /// <summary>Reads a document from a stream, to the end of the stream, and checks it.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark. The stream stays open.</param>
    /// <param name="options">How to read; <c>null</c> for strict reading.</param>
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

    /// <summary>Reads a document from a stream, to the end of the stream, and checks it.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark. The stream stays open.</param>
    /// <param name="options">How to read; <c>null</c> for strict reading.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
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

    /// <summary>Reads JSON Lines: one document in each line, one at a time, with only as much memory as the longest line needs. A faulty
    /// line does not affect the others. Blank lines are skipped.</summary>
    /// <param name="utf8Lines">The lines in UTF-8, with or without a byte order mark. Each ends with a line feed, which the last line
    /// does not need. The stream stays open.</param>
    /// <param name="options">How to read; <c>null</c> for strict reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<JsonLine<T>> ReadLines(Stream utf8Lines, JsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return EachLine(utf8Lines, options ?? JsonReadOptions.Strict);
    }

    /// <summary>Reads JSON Lines: one document in each line, one at a time, with only as much memory as the longest line needs. A faulty
    /// line does not affect the others. Blank lines are skipped.</summary>
    /// <param name="utf8Lines">The lines in UTF-8, with or without a byte order mark. Each ends with a line feed, which the last line
    /// does not need. The stream stays open.</param>
    /// <param name="options">How to read; <c>null</c> for strict reading.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
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

    // A byte order mark is not part of the document.
    private static int Longest(JsonReadOptions options) =>
        Math.Min(options.LongestDocument + RecordReader.Mark.Length, Array.MaxLength - 1);

    private JsonLine<T> Line(LineBuffer lines, JsonReadOptions options) =>
        new(lines.Number, Read(lines.Current, options, options.FirstLine + lines.Number - 1));

    private JsonReadResult<T> Read(ReadOnlySpan<byte> utf8Json, JsonReadOptions options, int firstLine) =>
        new RecordReader(utf8Json, options, firstLine).Read(Shape);
}
