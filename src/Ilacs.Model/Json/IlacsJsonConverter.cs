using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>Reads and writes a type of this library inside other people's types, as <see cref="IlacsJson"/> does. Every type that it can do
/// so for names it, so nobody has to; it is public for source-generated contexts, which make it. Of any other type it neither reads
/// nor writes: that is a <see cref="NotSupportedException"/>.</summary>
/// <typeparam name="T">The type, which names this converter in its <see cref="JsonConverterAttribute"/>.</typeparam>
/// <remarks>What has an error is not read: the <see cref="JsonException"/> has the message of the first one. Codes are also the names of
/// members. No reflection is used.</remarks>
public sealed class IlacsJsonConverter<T> : JsonConverter<T>
{
    private JsonConverter<T>? _inner;

    // Not in making the converter, where whatever is thrown comes out inside another exception.
    private JsonConverter<T> Inner => _inner ??= Converters.Of<T>();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Inner.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Inner.Write(writer, value, options);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Inner.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Inner.WriteAsPropertyName(writer, value!, options);
}
