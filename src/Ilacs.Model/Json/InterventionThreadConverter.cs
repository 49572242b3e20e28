using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes a thread as <see cref="IlacsJson"/> does; what has an error is not read.</summary>
internal sealed class InterventionThreadConverter : JsonConverter<InterventionThread>
{
    /// <inheritdoc/>
    public override InterventionThread Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converting.ValueOrThrow(IlacsJson.ReadThread(Converting.Bytes(ref reader)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, InterventionThread value, JsonSerializerOptions options) => RecordWriter.Write(writer, value);
}
