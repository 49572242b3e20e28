using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes an activity by its code, also as the name of a member; never by number.</summary>
internal sealed class ActivityTypeConverter : JsonConverter<ActivityType>
{
    /// <inheritdoc/>
    public override ActivityType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException("Here should stand the code of an activity.");

    /// <inheritdoc/>
    public override ActivityType ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ActivityType value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ActivityType value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Text(value));

    private static ActivityType Parse(ref Utf8JsonReader reader) =>
        ActivityTypes.TryParse(Converting.Text(ref reader), out var type) ? type : throw new JsonException("Here should stand the code of an activity.");

    private static string Text(ActivityType value) =>
        Enum.IsDefined(value) ? value.Code() : throw new JsonException("What is not a named activity cannot be written.");
}
