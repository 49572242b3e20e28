using System.Text.Json.Nodes;

namespace Ilacs.Model.Tests.Support;

/// <summary>Documents with a few of their bytes or parts changed, taken away or told twice.</summary>
internal static class Damaged
{
    /// <summary>Changes one to three places.</summary>
    /// <param name="document">The document; it stays as it is.</param>
    /// <param name="random">Where and how.</param>
    /// <param name="longest">The most bytes that are told twice at one place.</param>
    internal static byte[] Bytes(byte[] document, Random random, int longest)
    {
        List<byte> damaged = [.. document];
        for (var i = random.Next(1, 4); i > 0 && damaged.Count > 0; i--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveAt(at);
                    break;
                case 2:
                    damaged.Insert(at, "{}[],:\"\\0 \n"u8[random.Next(11)]);
                    break;
                case 3:
                    damaged.RemoveRange(at, Math.Min(random.Next(40), damaged.Count - at));
                    break;
                default:
                    damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(longest), damaged.Count - at)));
                    break;
            }
        }

        return [.. damaged];
    }

    /// <summary>Changes, adds, renames or takes away one member or item.</summary>
    /// <param name="root">The document.</param>
    /// <param name="random">Where and how.</param>
    /// <param name="values">The values, as JSON, that may come there.</param>
    /// <param name="names">The names of members that may be added.</param>
    internal static void Structure(JsonNode root, Random random, string?[] values, string[] names)
    {
        List<JsonNode> places = [.. Descendants(root).Where(node => node is JsonObject or JsonArray)];
        var value = JsonNode.Parse(values[random.Next(values.Length)]!);
        switch (places[random.Next(places.Count)])
        {
            case JsonObject { Count: > 0 } some when random.Next(3) > 0:
                var name = some.ElementAt(random.Next(some.Count)).Key;
                some.Remove(name);
                if (random.Next(3) > 0)
                {
                    some[random.Next(4) == 0 ? name + "x" : name] = value;
                }

                break;
            case JsonObject some:
                some[names[random.Next(names.Length)]] = value;
                break;
            case JsonArray { Count: > 0 } items when random.Next(2) == 0:
                items[random.Next(items.Count)] = value;
                break;
            case JsonArray items:
                items.Add(value);
                break;
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => (node switch
    {
        JsonObject some => some.Select(one => one.Value),
        JsonArray items => items,
        _ => Enumerable.Empty<JsonNode?>(),
    }).OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
}
