using System.Buffers;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>Writes one kind of document as JSON, to memory and streams, one by one or as JSON Lines. Answers can only be written; to check
/// one, ask the question again.</summary>
/// <typeparam name="T">The type of the document's value.</typeparam>
public class JsonOutput<T> : JsonFormat
    where T : notnull
{
    // Lines are written out when there are this many bytes.
    private const int UsualBuffer = 16 * 1024;

    // Created on first use, so reading a history does not create the descriptions of all answers.
    private readonly Lazy<Shape<T>> _shape;

    internal JsonOutput(string name, Func<Shape<T>> shape)
        : base(name) => _shape = new(shape);

    internal Shape<T> Shape => _shape.Value;

    private protected override Shape Description => Shape;

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indented">Whether to indent it and end it with a line feed; otherwise it has no white space.</param>
    /// <returns>The document in UTF-8.</returns>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or has another type (for <see cref="IlacsJson.Any"/>); or a string
    /// in it is longer than <see cref="IlacsJsonLimits.LongestText"/> or has half a surrogate pair.</exception>
    public byte[] Write(T value, bool indented = true)
    {
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        return writing.Written.ToArray();
    }

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="utf8Json">Receives the document in UTF-8.</param>
    /// <param name="indented">Whether to indent it and end it with a line feed; otherwise it has no white space.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or has another type (for <see cref="IlacsJson.Any"/>); or a string
    /// in it is longer than <see cref="IlacsJsonLimits.LongestText"/> or has half a surrogate pair.</exception>
    public void Write(T value, IBufferWriter<byte> utf8Json, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        utf8Json.Write(writing.Written);
    }

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="utf8Json">Receives the document in UTF-8. It is neither flushed nor closed.</param>
    /// <param name="indented">Whether to indent it and end it with a line feed; otherwise it has no white space.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or has another type (for <see cref="IlacsJson.Any"/>); or a string
    /// in it is longer than <see cref="IlacsJsonLimits.LongestText"/> or has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(T value, Stream utf8Json, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        utf8Json.Write(writing.Written);
    }

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="utf8Json">Receives the document in UTF-8. It is neither flushed nor closed.</param>
    /// <param name="indented">Whether to indent it and end it with a line feed; otherwise it has no white space.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or has another type (for <see cref="IlacsJson.Any"/>); or a string
    /// in it is longer than <see cref="IlacsJsonLimits.LongestText"/> or has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public async Task WriteAsync(T value, Stream utf8Json, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        await utf8Json.WriteAsync(writing.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes JSON Lines: each document in one line without white space, with only as much memory as the longest line needs. If
    /// the values throw, the last lines before may be missing.</summary>
    /// <param name="values">The values.</param>
    /// <param name="utf8Lines">Receives the lines in UTF-8. It is neither flushed nor closed.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or has another type (for <see cref="IlacsJson.Any"/>); or a string
    /// in it is longer than <see cref="IlacsJsonLimits.LongestText"/> or has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteLines(IEnumerable<T> values, Stream utf8Lines)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(utf8Lines);
        using var writing = WritingBuffer.Rent(indented: false);
        foreach (var value in values)
        {
            WriteLine(value, writing);
            if (writing.Written.Length >= UsualBuffer)
            {
                utf8Lines.Write(writing.Written);
                writing.Clear();
            }
        }

        utf8Lines.Write(writing.Written);
    }

    /// <summary>Writes JSON Lines: each document in one line without white space, with only as much memory as the longest line needs. If
    /// the values throw, the last lines before may be missing.</summary>
    /// <param name="values">The values.</param>
    /// <param name="utf8Lines">Receives the lines in UTF-8. It is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or has another type (for <see cref="IlacsJson.Any"/>); or a string
    /// in it is longer than <see cref="IlacsJsonLimits.LongestText"/> or has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public async Task WriteLinesAsync(IAsyncEnumerable<T> values, Stream utf8Lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(utf8Lines);
        using var writing = WritingBuffer.Rent(indented: false);
        await foreach (var value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            WriteLine(value, writing);
            if (writing.Written.Length >= UsualBuffer)
            {
                await utf8Lines.WriteAsync(writing.WrittenMemory, cancellationToken).ConfigureAwait(false);
                writing.Clear();
            }
        }

        await utf8Lines.WriteAsync(writing.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document inside another one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="json">Receives it as one value and decides about white space and escapes. It is not flushed.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or has another type (for <see cref="IlacsJson.Any"/>); or a string
    /// in it is longer than <see cref="IlacsJsonLimits.LongestText"/> or has half a surrogate pair.</exception>
    public void Write(T value, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(json);
        Shape.Write(new(json), value);
    }

    private void WriteLine(T value, WritingBuffer writing)
    {
        Write(value, writing);
        writing.EndLine();
    }

    private void Write(T value, WritingBuffer writing)
    {
        ArgumentNullException.ThrowIfNull(value);
        Shape.Write(writing.Writer, value);
        writing.EndDocument();
    }
}
