using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>As <see cref="IlacsJsonConverter{T}"/>, for the generic types of the library: <see cref="Answer{T}"/> and
/// <see cref="Parameter{T}"/>. It is public for source-generated contexts, which make it.</summary>
/// <remarks>An answer is written as its value, or as the document of its refusal. It is never read. No reflection is used.</remarks>
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
