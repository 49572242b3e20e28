using System.Globalization;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>Places in the text of a document.</summary>
internal static class JsonText
{
    /// <summary>The offsets of the values at some pointers; for a missing value, that of the nearest value around it. One pass over the
    /// document.</summary>
    /// <param name="document">The document, which may break off.</param>
    /// <param name="pointers">The pointers.</param>
    internal static Dictionary<string, int> OffsetsOf(ReadOnlySpan<byte> document, IReadOnlySet<string> pointers)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        try
        {
            var json = RecordReader.Tokens(document);
            json.Read();
            Walk(ref json, "", WithAllAround(pointers), known);
        }
        catch (JsonException)
        {
            // Nothing after this is needed.
        }

        return pointers.ToDictionary(pointer => pointer, pointer => Nearest(pointer, known), StringComparer.Ordinal);
    }

    private static HashSet<string> WithAllAround(IReadOnlySet<string> pointers)
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        foreach (var pointer in pointers)
        {
            for (var part = pointer; all.Add(part) && part.Length > 0; part = Around(part))
            {
            }
        }

        return all;
    }

    private static string Around(string pointer) => pointer[..pointer.LastIndexOf('/')];

    private static int Nearest(string pointer, Dictionary<string, int> known)
    {
        int offset;
        while (!known.TryGetValue(pointer, out offset) && pointer.Length > 0)
        {
            pointer = Around(pointer);
        }

        return offset;
    }

    // Skips values that are not on the way to a pointer. If a member occurs twice, the first one counts.
    private static void Walk(ref Utf8JsonReader json, string pointer, HashSet<string> wanted, Dictionary<string, int> known)
    {
        if (!wanted.Contains(pointer) || !known.TryAdd(pointer, (int)json.TokenStartIndex))
        {
            json.Skip();
            return;
        }

        var isArray = json.TokenType == JsonTokenType.StartArray;
        if (!isArray && json.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        for (var i = 0; json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            var name = isArray ? i.ToString(CultureInfo.InvariantCulture) : RecordReader.TextOf(ref json);
            if (!isArray)
            {
                json.Read();
            }

            // A name with half a surrogate pair cannot be part of a pointer.
            if (name is null)
            {
                json.Skip();
            }
            else
            {
                Walk(ref json, pointer + JsonPointer.To(name), wanted, known);
            }
        }
    }
}
