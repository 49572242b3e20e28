using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes a part of a document as it stands there; what has an error is not read, and <c>default</c> is not written.</summary>
/// <typeparam name="T">The type of the part.</typeparam>
/// <param name="read">Reads it.</param>
/// <param name="write">Writes it.</param>
internal sealed class PartConverter<T>(RecordReader.Content<StrongBox<T>> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Converting.ValueOrThrow(new RecordReader(Converting.Bytes(document), JsonReadOptions.Strict).ReadPart(read)).Value!;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            write(writer, value);
        }
        catch (ArgumentException none)
        {
            throw new JsonException(none.Message, none);
        }
    }
}
