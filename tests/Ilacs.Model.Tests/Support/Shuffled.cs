using System.Text;
using System.Text.Json;

namespace Ilacs.Model.Tests.Support;

/// <summary>Documents with the members of every object in another order.</summary>
internal static class Shuffled
{
    internal static byte[] Document(byte[] document, Random random)
    {
        using var json = JsonDocument.Parse(document);
        return Encoding.UTF8.GetBytes(Value(json.RootElement, random));
    }

    private static string Value(JsonElement json, Random random) => json.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", json.EnumerateObject().OrderBy(_ => random.Next()).Select(one => JsonSerializer.Serialize(one.Name) + ":" + Value(one.Value, random))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", json.EnumerateArray().Select(one => Value(one, random))) + "]",
        _ => json.GetRawText(),
    };
}
