using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>The values that may be at a place of a document, described once. Reading, writing and the JSON Schema all come
/// from it.</summary>
/// <param name="title">What it means, in a few words; <c>null</c> where the member that has it says so.</param>
/// <param name="name">Its name among the definitions of a schema; <c>null</c> to write it out wherever it is used.</param>
internal abstract class Shape(string? title, string? name)
{
    internal string? Name { get; } = name;

    internal string? Title { get; } = title;

    /// <summary>The members, if it is an object.</summary>
    internal virtual MemberList? Members => null;

    /// <summary>The shape that the schema has in its place.</summary>
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
/// <param name="title">What it means, in a few words.</param>
/// <param name="name">Its name among the definitions of a schema.</param>
internal abstract class Shape<T>(string? title = null, string? name = null) : Shape(title, name)
{
    /// <summary>Reads the value at which the reader is, to its end. Every fault in it is found.</summary>
    /// <returns>Whether there is a value; there may be one in which parts are missing.</returns>
    /// <exception cref="NotSupportedException">It is only in answers of the library, which are written and never read.</exception>
    internal virtual bool TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out T value) =>
        throw new NotSupportedException($"A {typeof(T).Name} is written and never read.");

    /// <summary>Writes the value in canonical form.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, or not a value of the format.</exception>
    internal abstract void Write(RecordWriter writer, T value);

    /// <summary>Whether a member that may be missing is written when it has this value.</summary>
    internal virtual bool IsSaid(T value) => value is not null;
}
