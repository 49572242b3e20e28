using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes an event as <see cref="IlacsJson"/> does; what has an error, or is of another kind, is not read.</summary>
/// <typeparam name="T">The kind of event, or <see cref="InterventionEvent"/> for any.</typeparam>
internal sealed class InterventionEventConverter<T> : JsonConverter<T>
    where T : InterventionEvent
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var happened = Converting.ValueOrThrow(IlacsJson.ReadInterventionEvent(Converting.Bytes(ref reader)));
        return happened as T ?? throw new JsonException($"Here should stand another kind of event than {happened.Type.Code()}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => RecordWriter.Write(writer, value);
}
