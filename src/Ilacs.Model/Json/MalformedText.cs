using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>Explains why a text is not JSON, in words for its author.</summary>
internal static class MalformedText
{
    /// <param name="document">The whole text.</param>
    /// <param name="offset">The first byte that is not JSON.</param>
    /// <param name="why">The exception from the reader of .NET.</param>
    internal static string Of(ReadOnlySpan<byte> document, int offset, JsonException why)
    {
        var before = document[..Math.Min(offset, document.Length)].TrimEnd(" \t\r\n"u8);
        var from = document[before.Length..].TrimStart(" \t\r\n"u8);
        if (document.Trim(" \t\r\n"u8).IsEmpty)
        {
            return "The document is empty.";
        }

        return from switch
        {
            [] => "The document ends too early: an object, an array or a string is not closed.",
            [(byte)'}' or (byte)']', ..] when before is [.., (byte)','] => $"There is a comma before the closing '{(char)from[0]}'.",
            _ when before.IsEmpty => "This is not a JSON document.",
            _ when IsAfterTheEnd(before) => "There is more text after the end of the document.",
            [(byte)'/', ..] => "JSON does not allow comments.",
            [0, ..] => "The document has a zero byte, so it is not text in UTF-8.",
            [0xE2, 0x80, >= 0x98 and <= 0x9F, ..] => "JSON needs straight quotation marks; these are curly.",
            [(byte)'"', ..] when before is [.., (byte)'"' or (byte)'}' or (byte)']' or (>= (byte)'0' and <= (byte)'9') or (byte)'e' or (
                byte)'l'] =>
                "A comma is missing before this string.",
            [(byte)'\'', ..] => "A string in JSON needs double quotation marks.",
            [(byte)'{' or (byte)'[', ..] when why.Message.Contains("depth", StringComparison.Ordinal) =>
                FormattableString.Invariant($"Objects and arrays are nested more than {IlacsJsonLimits.MostDepth} levels deep."),
            // Its sentence ends with the place, which the issue has in a better form.
            _ => why.Message.Split(" LineNumber:", StringSplitOptions.None)[0].TrimEnd(),
        };
    }

    private static bool IsAfterTheEnd(ReadOnlySpan<byte> before)
    {
        var json = new Utf8JsonReader(before, new JsonReaderOptions { MaxDepth = IlacsJsonLimits.MostDepth });
        try
        {
            return json.Read() && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
