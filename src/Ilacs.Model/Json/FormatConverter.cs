using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes what has a format of its own; what has an error, or is of another kind, is not read.</summary>
/// <typeparam name="T">The kind, or the type of any kind.</typeparam>
/// <typeparam name="TAny">The type of any kind.</typeparam>
/// <param name="format">The format.</param>
internal sealed class FormatConverter<T, TAny>(JsonFormat<TAny> format) : JsonConverter<T>
    where T : TAny
    where TAny : notnull
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var value = Converting.ValueOrThrow(format.Read(Converting.Bytes(document)));
        return value is T wanted ? wanted : throw new JsonException($"Here should stand another kind of record than the {value}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            format.Write(value, writer);
        }
        catch (ArgumentException none)
        {
            throw new JsonException(none.Message, none);
        }
    }
}
