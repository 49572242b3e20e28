using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>The values allowed at a place of a document, described once for reading, writing and the JSON Schema.</summary>
/// <param name="title">The title in the schema; <c>null</c> if the member's title is enough.</param>
/// <param name="name">Its name among the definitions of a schema; <c>null</c> to write it out wherever it is used.</param>
internal abstract class Shape(string? title, string? name)
{
    internal string? Name { get; } = name;

    internal string? Title { get; } = title;

    /// <summary>The members, if it is an object.</summary>
    internal virtual MemberList? Members => null;

    /// <summary>The shape to use instead in the schema.</summary>
    internal virtual Shape InSchema => this;

    /// <summary>Writes the members of the schema of this value, into an object that has begun.</summary>
    internal abstract void WriteSchema(SchemaWriter schema);

    internal static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

/// <summary>The shape of one type of value.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="title">The title in the schema.</param>
/// <param name="name">Its name among the definitions of a schema.</param>
internal abstract class Shape<T>(string? title = null, string? name = null) : Shape(title, name)
{
    /// <summary>Reads the value at the reader, to its end, and reports every fault in it.</summary>
    /// <returns>Whether there is a value, even one with parts missing.</returns>
    /// <exception cref="NotSupportedException">The value is only in answers, which are never read.</exception>
    internal virtual bool TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out T value) =>
        throw new NotSupportedException($"{typeof(T).Name} can be written, not read.");

    /// <summary>Writes the value in canonical form.</summary>
    /// <exception cref="ArgumentException">The value is <c>default</c>, or not allowed by the format.</exception>
    internal abstract void Write(RecordWriter writer, T value);

    /// <summary>Whether an optional member is written when it has this value.</summary>
    internal virtual bool IsSaid(T value) => value is not null;
}
