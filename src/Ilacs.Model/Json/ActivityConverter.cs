using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes an activity as <see cref="IlacsJson"/> does; what has an error, or is of another kind, is not read.</summary>
/// <typeparam name="T">The kind of activity, or <see cref="Activity"/> for any.</typeparam>
internal sealed class ActivityConverter<T> : JsonConverter<T>
    where T : Activity
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var activity = Converting.ValueOrThrow(IlacsJson.ReadActivity(Converting.Bytes(ref reader)));
        return activity as T ?? throw new JsonException($"Here should stand another kind of activity than a {activity.Type.Code()}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => RecordWriter.Write(writer, value);
}
