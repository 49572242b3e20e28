using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>Reads and writes a value of a closed list by its code, also as the name of a member; never by number.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="what">The name of one value, with its article.</param>
/// <param name="values">The values.</param>
/// <param name="code">Gets the code of a value.</param>
internal sealed class ListedConverter<T>(string what, T[] values, Func<T, string> code) : JsonConverter<T>
    where T : notnull
{
    private readonly Dictionary<string, T> _byCode = values.ToDictionary(code, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"Expected the code of {what}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Text(value));

    private T Parse(ref Utf8JsonReader reader) => _byCode.TryGetValue(Converting.Text(ref reader)!, out var value)
        ? value
        : throw new JsonException($"Expected the code of {what}.");

    private string Text(T value) => Array.IndexOf(values, value) >= 0
        ? code(value)
        : throw new JsonException($"The value is not {what}, so it cannot be written.");
}
