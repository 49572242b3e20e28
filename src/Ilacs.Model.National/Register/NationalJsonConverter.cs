using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>Reads and writes a type of this package inside other people's types, as <see cref="IlacsJsonConverter{T}"/> does for those of
/// Ilacs.Model.</summary>
/// <typeparam name="T">The type, which names this converter in its <see cref="JsonConverterAttribute"/>.</typeparam>
public sealed class NationalJsonConverter<T> : JsonConverter<T>
{
    private static readonly JsonConverter[] All =
    [
        Converters.Listed(NationalLists.OfstedRegions),
        Converters.Listed(NationalLists.OnsRegions),
        Converters.Listed(NationalLists.LookupStatuses),
    ];

    private JsonConverter<T>? _inner;

    private JsonConverter<T> Inner => _inner ??= All.OfType<JsonConverter<T>>().SingleOrDefault() ?? Converters.Of<T>();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Inner.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Inner.Write(writer, value, options);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Inner.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Inner.WriteAsPropertyName(writer, value!, options);
}
