using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>Reads and writes a type of this library inside your own types, as <see cref="IlacsJson"/> does. You need not name it: the types
/// name it themselves. It is public because source-generated contexts create it. For any other type it throws a
/// <see cref="NotSupportedException"/>.</summary>
/// <typeparam name="T">A type that names this converter in its <see cref="JsonConverterAttribute"/>.</typeparam>
/// <remarks>A value with an error is not read: the <see cref="JsonException"/> has the message of the first error. Codes can also be
/// the names of members. It does not use reflection.</remarks>
public sealed class IlacsJsonConverter<T> : JsonConverter<T>
{
    private JsonConverter<T>? _inner;

    // Not when the converter is created: an exception there would be wrapped in another.
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
