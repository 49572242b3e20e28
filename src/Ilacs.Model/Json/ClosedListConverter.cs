using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes a value of a closed list by its code, also as the name of a member; never by number.</summary>
/// <typeparam name="T">The list.</typeparam>
internal abstract class ClosedListConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private protected abstract string What { get; }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"Here should stand {What}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Text(value));

    private protected abstract bool TryParse(string? code, out T value);

    private protected abstract string Code(T value);

    private T Parse(ref Utf8JsonReader reader) => TryParse(Converting.Text(ref reader), out var value) ? value : throw new JsonException($"Here should stand {What}.");

    private string Text(T value) => Enum.IsDefined(value) ? Code(value) : throw new JsonException($"What is not {What} cannot be written.");
}
