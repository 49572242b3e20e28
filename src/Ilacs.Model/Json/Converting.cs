using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>Helpers that the converters share.</summary>
internal static class Converting
{
    /// <exception cref="JsonException">The string has half a surrogate pair.</exception>
    internal static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException("The string has half a surrogate pair.", half);
        }
    }

    /// <summary>The bytes of a value, exactly as in the text it was read from.</summary>
    internal static ReadOnlySpan<byte> Bytes(JsonDocument document) => JsonMarshal.GetRawUtf8Value(document.RootElement);

    /// <exception cref="JsonException">There is an error; the message is that of the first.</exception>
    internal static T ValueOrThrow<T>(JsonReadResult<T> result)
        where T : notnull =>
        result.IsValid ? result.Value
            : throw new JsonException(result.Issues.First(issue => issue.Severity == Severity.Error).Message);
}
