using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>Reads and writes a value that is one exact string in JSON, also as the name of a member.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ExactCodeConverter<T> : JsonConverter<T>
    where T : struct, IExactCode<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"Expected {T.What}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Text(value));

    private static T Parse(ref Utf8JsonReader reader) =>
        ExactCode.TryParse<T>(Converting.Text(ref reader), out var value) ? value : throw new JsonException($"Expected {T.What}.");

    private static string Text(T value) => value.Wire ?? throw new JsonException($"default({typeof(T).Name}) cannot be written.");
}
