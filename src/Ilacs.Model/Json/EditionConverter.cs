using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes an edition by its code, also as the name of a member.</summary>
internal sealed class EditionConverter : JsonConverter<Edition>
{
    /// <inheritdoc/>
    public override Edition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException("Here should stand the code of an edition.");

    /// <inheritdoc/>
    public override Edition ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Edition value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Edition value, JsonSerializerOptions options) => writer.WritePropertyName(value.Code);

    private static Edition Parse(ref Utf8JsonReader reader) =>
        Editions.TryFind(Converting.Text(ref reader), out var edition) ? edition : throw new JsonException("Here should stand the code of an edition.");
}
