using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilacs.Model.Tests.Support;

/// <summary>A member of an object or an item of an array.</summary>
/// <param name="Within">The object or array.</param>
/// <param name="Under">The name under which that stands, with brackets after it for an item.</param>
/// <param name="Name">The name of the member, or that of the array with brackets after it.</param>
/// <param name="Index">The number of the item.</param>
internal readonly record struct Place(JsonNode Within, string Under, string Name, int Index)
{
    internal JsonNode? Value
    {
        get => Within is JsonObject members ? members[Name] : Within[Index];
        set
        {
            if (Within is JsonObject members)
            {
                members[Name] = value;
            }
            else
            {
                Within[Index] = value;
            }
        }
    }

    /// <summary>All places of a node, itself left out.</summary>
    internal static IEnumerable<Place> AllOf(JsonNode? node, string under = "") => node switch
    {
        JsonObject members => members.SelectMany(member => AllOf(member.Value, member.Key).Prepend(new(members, under, member.Key, -1))),
        JsonArray items => items.SelectMany((item, i) => AllOf(item, under + "[]").Prepend(new(items, under, under + "[]", i))),
        _ => [],
    };
}

/// <summary>Every hostile value at every place that there is in documents of a format.</summary>
internal static class EveryPlace
{
    // It stands for the value, so that a document is put together once for each place.
    private const string Here = "@here@";

    private static readonly string[] Values = [.. HostileValues.Json, "\"\\ud83d\"", "\"/\\ude00a\""];

    private static readonly string[] Long = [.. HostileValues.Long.Select(text => $"\"{text}\"")];

    /// <summary>Each document differs from a sound one at one place, where another value stands, or where the member is not there or there twice.</summary>
    /// <param name="sound">The documents; those are taken from which places come first.</param>
    internal static IEnumerable<byte[]> WithEveryValue(IEnumerable<byte[]> sound)
    {
        HashSet<(string, string)> done = [];
        foreach (var document in sound)
        {
            var root = JsonNode.Parse(document)!;
            foreach (var place in Place.AllOf(root).Where(place => done.Add((place.Under, place.Name))).ToArray())
            {
                foreach (var changed in Changed(root, place))
                {
                    yield return Encoding.UTF8.GetBytes(changed);
                }
            }
        }
    }

    private static IEnumerable<string> Changed(JsonNode root, Place place)
    {
        var was = place.Value;
        var json = was?.ToJsonString() ?? "null";
        place.Value = Here;
        var around = root.ToJsonString().Split($"\"{Here}\"");
        place.Value = was;
        var asMember = place.Within is JsonObject ? $"\"{place.Name}\":" : "";
        foreach (var value in was?.GetValueKind() == JsonValueKind.String ? [.. Values, .. Long] : Values)
        {
            yield return around[0] + value + around[1];
        }

        yield return $"{around[0]}{json},{asMember}{json}{around[1]}";
        var before = around[0][..^asMember.Length];
        yield return before.EndsWith(',') ? before[..^1] + around[1] : before + around[1].TrimStart(',');
    }
}
