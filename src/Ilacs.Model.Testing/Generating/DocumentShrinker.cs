using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilacs.Model.Testing;

/// <summary>Simpler values of anything that can be written as a document: with a part left out, a string shortened or a date made
/// exact.</summary>
internal static class DocumentShrinker
{
    private const string ShortText = "A";

    /// <summary>Simpler values, simplest first. Each can be read in full, even if it breaks rules.</summary>
    internal static IEnumerable<T> Simpler<T>(JsonFormat<T> format, byte[] document)
        where T : class
    {
        foreach (var change in ChangesOf(JsonNode.Parse(document)!))
        {
            var root = JsonNode.Parse(document)!;
            change(root);
            var read = format.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
            if (read.IsComplete && read.Value is { } simpler)
            {
                yield return simpler;
            }
        }
    }

    // The largest parts are left out first.
    private static IEnumerable<Action<JsonNode>> ChangesOf(JsonNode root)
    {
        List<(int Depth, int[] Path, JsonNode? Node)> places = [];
        Visit(root, [], places);
        var inOrder = places.Where(place => place.Path.Length > 0).OrderBy(place => place.Depth).ToArray();
        foreach (var (_, path, node) in inOrder.Where(place => place.Node is JsonArray { Count: > 3 }))
        {
            var half = ((JsonArray)node!).Count / 2;
            yield return other => LeaveOut(At(other, path).AsArray(), half, ((JsonArray)node).Count - half);
            yield return other => LeaveOut(At(other, path).AsArray(), 0, half);
        }

        foreach (var (_, path, _) in inOrder)
        {
            yield return other => LeaveOut(At(other, path[..^1]), path[^1]);
        }

        foreach (var (_, path, node) in inOrder)
        {
            if (node?.GetValueKind() == JsonValueKind.String && SimplerText((string)node!) is { } simpler)
            {
                yield return other => Put(At(other, path[..^1]), path[^1], simpler);
            }
        }
    }

    private static void Visit(JsonNode? node, int[] path, List<(int, int[], JsonNode?)> places)
    {
        places.Add((path.Length, path, node));
        var parts = node switch { JsonObject members => members.Select(one => one.Value), JsonArray items => items, _ => Enumerable.Empty<JsonNode?>() };
        foreach (var (part, i) in parts.Select((part, i) => (part, i)))
        {
            Visit(part, [.. path, i], places);
        }
    }

    private static string? SimplerText(string text) =>
        ImpreciseDate.TryParse(text, out var days)
            ? (days.IsExact ? null : ((ImpreciseDate)(days.Earliest ?? days.Latest!.Value)).ToString())
        : text.Length > ShortText.Length ? ShortText
        : null;

    private static JsonNode At(JsonNode root, int[] path) => path.Aggregate(root, (node, i) => node is JsonObject members ? members.ElementAt(i).Value! : node[i]!);

    private static void LeaveOut(JsonArray items, int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            items.RemoveAt(first);
        }
    }

    private static void LeaveOut(JsonNode within, int i)
    {
        if (within is JsonObject members)
        {
            members.Remove(members.ElementAt(i).Key);
        }
        else
        {
            within.AsArray().RemoveAt(i);
        }
    }

    private static void Put(JsonNode within, int i, string text)
    {
        if (within is JsonObject members)
        {
            members[members.ElementAt(i).Key] = text;
        }
        else
        {
            within[i] = text;
        }
    }
}
