using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes a history as <see cref="IlacsJson"/> does; what has an error is not read.</summary>
internal sealed class InspectionHistoryConverter : JsonConverter<InspectionHistory>
{
    /// <inheritdoc/>
    public override InspectionHistory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converting.ValueOrThrow(IlacsJson.ReadHistory(Converting.Bytes(ref reader)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InspectionHistory value, JsonSerializerOptions options) => RecordWriter.Write(writer, value);
}
