using System.Text.Json;

namespace Ilacs.Model;

/// <summary>What the converters share.</summary>
internal static class Converting
{
    /// <exception cref="JsonException">The text has half a surrogate pair.</exception>
    internal static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException("The text has half a surrogate pair.", half);
        }
    }

    /// <summary>The bytes of the value at which the reader stands, read from wherever it reads.</summary>
    internal static byte[] Bytes(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return System.Text.Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
    }

    /// <exception cref="JsonException">There is an error; the message is that of the first.</exception>
    internal static T ValueOrThrow<T>(JsonReadResult<T> result)
        where T : class =>
        result.IsValid ? result.Value! : throw new JsonException(result.Findings.First(finding => finding.Severity == Severity.Error).Message);
}
