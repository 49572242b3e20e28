using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes an inspection as <see cref="IlacsJson"/> does; what has an error is not read.</summary>
internal sealed class InspectionConverter : JsonConverter<Inspection>
{
    /// <inheritdoc/>
    public override Inspection Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converting.ValueOrThrow(IlacsJson.ReadInspection(Converting.Bytes(ref reader)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Inspection value, JsonSerializerOptions options) => RecordWriter.Write(writer, value);
}
