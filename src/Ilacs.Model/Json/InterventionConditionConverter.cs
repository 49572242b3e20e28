using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes a condition as it stands in a record; what has an error is not read, and <c>default</c> is not written.</summary>
internal sealed class InterventionConditionConverter : JsonConverter<InterventionCondition>
{
    /// <inheritdoc/>
    public override InterventionCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converting.ValueOrThrow(new RecordReader(Converting.Bytes(ref reader)).ReadCondition()).Value;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InterventionCondition value, JsonSerializerOptions options)
    {
        if (value.IsDefault)
        {
            throw new JsonException("A condition that is default cannot be written.");
        }

        RecordWriter.Write(writer, value);
    }
}
