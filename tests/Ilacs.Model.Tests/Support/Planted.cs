using System.Text.Json.Nodes;

namespace Ilacs.Model.Tests.Support;

/// <summary>Sound documents in which members and codes of a later version are planted at random places.</summary>
internal static class Planted
{
    private const string UnknownCode = "of-a-later-version";

    private static readonly string[] Names =
    [
        "x", "", "-", "0", "1", "a/b", "~", "~1", "a/b~0c", "\"", "\\", "😀", "é", "日本", "line\nbreak", "\u0001", " ", "__proto__", "$ref", "Events", "events ", "type2", "typ\u0435", new('n', 300),
    ];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "1.50", "1E+2", "123456789012345678901234567890", "\"\"", "\"text\"", "\"a\\nb\"", "\"\\ud83d\\ude00\"", "\"</script>\"", "[]", "{}", "[[],{}]", "[null,{\"a\":[1,2]}]",
        "{\"\":{\"~\":null}}", "{\"type\":\"focused-visit\",\"events\":[]}", "[\"-\"]", "{\"0\":[{\"1\":2}]}",
    ];

    // Where one code of a list stands; the unknown one is kept there, or what cannot do without it is kept whole.
    private static readonly string[] Codes = ["theme", "response", "edition", "type", "trigger", "reason", "kind", "state", "noGrade", "overallEffectiveness"];

    private static readonly string[] ListsOfCodes = ["states", "activities"];

    /// <summary>Plants one to six of them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="random">Where and what.</param>
    /// <param name="isOneRecord">Whether it is an activity or event by itself, which cannot be kept without what it is.</param>
    /// <returns>The document with them, and how many there are.</returns>
    internal static (JsonNode Document, int Count) In(byte[] document, Random random, bool isOneRecord)
    {
        var root = JsonNode.Parse(document)!;
        List<Action> plants = [];
        Visit(root, "", isOneRecord ? 0 : 1, random, plants);
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
    private static void Visit(JsonNode? node, string name, int depth, Random random, List<Action> plants)
    {
        switch (node)
        {
            case JsonObject some:
                plants.Add(() => some[Names[random.Next(Names.Length)]] = JsonNode.Parse(Values[random.Next(Values.Length)]));
                foreach (var (key, value) in some.ToArray())
                {
                    if (name == "judgements" || (Codes.Contains(key) && value is JsonValue && !(depth == 0 && key is "type" or "edition" or "kind" && depth == 0)))
                    {
                        plants.Add(() => some[key] = name == "judgements" && random.Next(2) == 0 ? new JsonObject { ["noGrade"] = UnknownCode } : UnknownCode);
                    }

                    Visit(value, key, depth + 1, random, plants);
                }

                break;
            case JsonArray items when ListsOfCodes.Contains(name):
                plants.Add(() => items.Insert(random.Next(items.Count + 1), UnknownCode));
                if (items.Count > 0)
                {
                    plants.Add(() => items[random.Next(items.Count)] = UnknownCode);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Visit(item, "", depth + 1, random, plants);
                }

                break;
        }
    }
}
