using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes a value of a closed list by its code, also as the name of a member; never by number.</summary>
/// <typeparam name="T">The list, whose values are numbered from 1.</typeparam>
/// <param name="what">What one of them is called.</param>
/// <param name="codes">The codes, in the order of the values.</param>
internal sealed class ClosedListConverter<T>(string what, Names codes) : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"Here should stand the code of {what}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Text(value));

    private T Parse(ref Utf8JsonReader reader) => codes.IndexOf(Converting.Text(ref reader)) is >= 0 and var index
        ? Unsafe.BitCast<int, T>(index + 1)
        : throw new JsonException($"Here should stand the code of {what}.");

    private string Text(T value) => Unsafe.BitCast<T, int>(value) is >= 1 and var number && number <= codes.Texts.Length
        ? codes[number - 1]
        : throw new JsonException($"What is not {what} cannot be written.");
}
