using System.Buffers;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>One kind of document as JSON, written to memory and streams, one by one or as JSON Lines. An answer of the library is written
/// and never read: whoever has the question can ask it again.</summary>
/// <typeparam name="T">What a document holds.</typeparam>
public class JsonOutput<T> : JsonFormat
    where T : notnull
{
    // A line is written out when so much is there.
    private const int UsualBuffer = 16 * 1024;

    // Described when it is first asked for: who reads a history does not wait for the descriptions of all answers.
    private readonly Lazy<Shape<T>> _shape;

    internal JsonOutput(string name, Func<Shape<T>> shape)
        : base(name) => _shape = new(shape);

    internal Shape<T> Shape => _shape.Value;

    private protected override Shape Description => Shape;

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at
    /// all.</param>
    /// <returns>The document in UTF-8.</returns>
    /// <exception cref="ArgumentException">There is nothing to write: <c>default</c>, or for <see cref="IlacsJson.Any"/> a value of another
    /// type; or a text in it is longer than <see cref="IlacsJsonLimits.LongestText"/>, or has half a surrogate pair.</exception>
    public byte[] Write(T value, bool indented = true)
    {
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        return writing.Written.ToArray();
    }

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="utf8Json">Takes the document in UTF-8.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at
    /// all.</param>
    /// <exception cref="ArgumentException">There is nothing to write: <c>default</c>, or for <see cref="IlacsJson.Any"/> a value of another
    /// type; or a text in it is longer than <see cref="IlacsJsonLimits.LongestText"/>, or has half a surrogate pair.</exception>
    public void Write(T value, IBufferWriter<byte> utf8Json, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        utf8Json.Write(writing.Written);
    }

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="utf8Json">Takes the document in UTF-8. It is neither flushed nor closed.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at
    /// all.</param>
    /// <exception cref="ArgumentException">There is nothing to write: <c>default</c>, or for <see cref="IlacsJson.Any"/> a value of another
    /// type; or a text in it is longer than <see cref="IlacsJsonLimits.LongestText"/>, or has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(T value, Stream utf8Json, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        utf8Json.Write(writing.Written);
    }

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="utf8Json">Takes the document in UTF-8. It is neither flushed nor closed.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at
    /// all.</param>
    /// <param name="cancellationToken">Breaks off the writing.</param>
    /// <exception cref="ArgumentException">There is nothing to write: <c>default</c>, or for <see cref="IlacsJson.Any"/> a value of another
    /// type; or a text in it is longer than <see cref="IlacsJsonLimits.LongestText"/>, or has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was broken off.</exception>
    public async Task WriteAsync(T value, Stream utf8Json, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var writing = WritingBuffer.Rent(indented);
        Write(value, writing);
        await utf8Json.WriteAsync(writing.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes JSON Lines: each document without white space in a line of its own, in as much memory as the longest of them needs.
    /// If the values break off, the last lines before may not have been written.</summary>
    /// <param name="values">What the documents hold.</param>
    /// <param name="utf8Lines">Takes the lines in UTF-8. It is neither flushed nor closed.</param>
    /// <exception cref="ArgumentException">There is nothing to write: <c>default</c>, or for <see cref="IlacsJson.Any"/> a value of another
    /// type; or a text in it is longer than <see cref="IlacsJsonLimits.LongestText"/>, or has half a surrogate pair.</exception>
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

    /// <summary>Writes JSON Lines: each document without white space in a line of its own, in as much memory as the longest of them needs.
    /// If the values break off, the last lines before may not have been written.</summary>
    /// <param name="values">What the documents hold.</param>
    /// <param name="utf8Lines">Takes the lines in UTF-8. It is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Breaks off the writing.</param>
    /// <exception cref="ArgumentException">There is nothing to write: <c>default</c>, or for <see cref="IlacsJson.Any"/> a value of another
    /// type; or a text in it is longer than <see cref="IlacsJsonLimits.LongestText"/>, or has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was broken off.</exception>
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
    /// <param name="value">What it holds.</param>
    /// <param name="json">Takes it as one value, and decides about white space and escapes. It is not flushed.</param>
    /// <exception cref="ArgumentException">There is nothing to write: <c>default</c>, or for <see cref="IlacsJson.Any"/> a value of another
    /// type; or a text in it is longer than <see cref="IlacsJsonLimits.LongestText"/>, or has half a surrogate pair.</exception>
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
