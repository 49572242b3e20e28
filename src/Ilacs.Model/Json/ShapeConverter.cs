using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>Reads and writes a type with its shape. Reading throws if there is an error or another kind of record; writing throws for
/// <c>default</c>.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TAny">The type of the shape: the same type or its family.</typeparam>
/// <param name="shape">The shape.</param>
/// <param name="isRead">Whether it can be read.</param>
internal sealed class ShapeConverter<T, TAny>(Shape<TAny> shape, bool isRead = true) : JsonConverter<T>
    where T : TAny
    where TAny : notnull
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!isRead)
        {
            throw new JsonException($"{typeof(T).Name.Split('`')[0]} is an answer: it can be written, not read.");
        }

        using var document = JsonDocument.ParseValue(ref reader);
        var value = Converting.ValueOrThrow(new RecordReader(Converting.Bytes(document), JsonReadOptions.Strict).Read(shape));
        return value is T wanted ? wanted : throw new JsonException($"Expected another kind of record, found {value}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            shape.Write(new(writer), value);
        }
        catch (ArgumentException none)
        {
            throw new JsonException(none.Message, none);
        }
    }
}
