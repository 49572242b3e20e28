using System.Text.Json.Nodes;

namespace Ilacs.Model.Tests.Support;

/// <summary>Sound documents in which members of a later version are planted at random places.</summary>
internal static class Planted
{
    private static readonly string[] Names =
    [
        "x", "", "-", "0", "1", "a/b", "~", "~1", "a/b~0c", "\"", "\\", "😀", "é", "日本", "line\nbreak", "\u0001", " ", "__proto__", "$ref", "Events", "events ", "type2", "typ\u0435", new('n', 300),
    ];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "1.50", "1E+2", "123456789012345678901234567890", "\"\"", "\"text\"", "\"a\\nb\"", "\"\\ud83d\\ude00\"", "\"</script>\"", "[]", "{}", "[[],{}]", "[null,{\"a\":[1,2]}]",
        "{\"\":{\"~\":null}}", "{\"type\":\"focused-visit\",\"events\":[]}", "[\"-\"]", "{\"0\":[{\"1\":2}]}",
    ];

    /// <summary>Plants one to six of them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="random">Where and what.</param>
    /// <returns>The document with them, and how many there are.</returns>
    internal static (JsonNode Document, int Count) In(byte[] document, Random random)
    {
        var root = JsonNode.Parse(document)!;
        List<Action> plants = [];
        Visit(root, random, plants);
        Action[] chosen = [.. plants.OrderBy(_ => random.Next()).Take(random.Next(1, 7))];
        foreach (var plant in chosen)
        {
            plant();
        }

        return (root, chosen.Length);
    }

    /// <summary>A document as data: the members in one order, and the events of a history too, whose order is the library's.</summary>
    internal static string AsData(JsonNode? node, bool areEventsInAnyOrder) => node switch
    {
        JsonObject some => "{" + string.Join(",", some.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member =>
            JsonValue.Create(member.Key).ToJsonString() + ":" + (member.Key == "events" && areEventsInAnyOrder && member.Value is JsonArray events
                ? "[" + string.Join(",", events.Select(one => AsData(one, false)).Order(StringComparer.Ordinal)) + "]"
                : AsData(member.Value, false)))) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(item => AsData(item, false))) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };

    // What was planted is not planted in: the places are those of the sound document.
    private static void Visit(JsonNode? node, Random random, List<Action> plants)
    {
        switch (node)
        {
            case JsonObject some:
                plants.Add(() => some[Names[random.Next(Names.Length)]] = JsonNode.Parse(Values[random.Next(Values.Length)]));
                foreach (var (_, value) in some)
                {
                    Visit(value, random, plants);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Visit(item, random, plants);
                }

                break;
        }
    }
}
