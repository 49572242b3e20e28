using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes an opening as it stands in a record; what has an error is not read.</summary>
internal sealed class InterventionOpeningConverter : JsonConverter<InterventionOpening>
{
    /// <inheritdoc/>
    public override InterventionOpening Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converting.ValueOrThrow(new RecordReader(Converting.Bytes(ref reader)).ReadOpeningAlone());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InterventionOpening value, JsonSerializerOptions options) => RecordWriter.Write(writer, value);
}
