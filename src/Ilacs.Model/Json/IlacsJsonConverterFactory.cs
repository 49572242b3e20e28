using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>Like <see cref="IlacsJsonConverter{T}"/>, for the generic types of the library: <see cref="Answer{T}"/> and
/// <see cref="Parameter{T}"/>. It is public because source-generated contexts create it.</summary>
/// <remarks>It writes an answer as its value or as its refusal, and never reads one. It does not use reflection.</remarks>
public sealed class IlacsJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.Find(typeToConvert) is not null;
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.Find(typeToConvert);
    }
}
