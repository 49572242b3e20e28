using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Writes any record. What is to be read has to be said: an activity, an event or an opening.</summary>
internal sealed class SourcedRecordConverter : JsonConverter<SourcedRecord>
{
    /// <inheritdoc/>
    public override SourcedRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A record is read as an activity, as an event of an intervention or as an opening.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SourcedRecord value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, SourcedRecord value)
    {
        switch (value)
        {
            case Activity activity:
                RecordWriter.Write(writer, activity);
                break;
            case InterventionEvent happened:
                RecordWriter.Write(writer, happened);
                break;
            case InterventionOpening opening:
                RecordWriter.Write(writer, opening);
                break;
        }
    }
}
