using System.Text.Json;

namespace Ilacs.Model.Tests.Support;

/// <summary>Where the values of a document stand, looked up one by one: what the library does in one walk.</summary>
internal static class Places
{
    /// <summary>Whether a pointer leads to a value.</summary>
    internal static bool Resolves(byte[] document, string pointer)
    {
        OffsetOf(document, pointer, out var resolves);
        return resolves;
    }

    /// <summary>Where the value stands that a pointer names, or, of what is not there, the nearest value around it.</summary>
    internal static int OffsetOf(ReadOnlySpan<byte> document, string pointer, out bool found)
    {
        var json = new Utf8JsonReader(document);
        json.Read();
        var offset = (int)json.TokenStartIndex;
        foreach (var part in pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            if (!Enter(ref json, part))
            {
                found = false;
                return offset;
            }

            offset = (int)json.TokenStartIndex;
        }

        found = true;
        return offset;
    }

    private static bool IsNamed(ref Utf8JsonReader json, string part)
    {
        try
        {
            return json.ValueTextEquals(part);
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair is no text, and so no part of a pointer.
            return false;
        }
    }

    private static bool Enter(ref Utf8JsonReader json, string part)
    {
        var index = -1;
        var isArray = json.TokenType == JsonTokenType.StartArray;
        if (!isArray && json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            index++;
            var isIt = isArray ? index.ToString(System.Globalization.CultureInfo.InvariantCulture) == part : IsNamed(ref json, part);
            if (!isArray)
            {
                json.Read();
            }

            if (isIt)
            {
                return true;
            }

            json.Skip();
        }

        return false;
    }
}
