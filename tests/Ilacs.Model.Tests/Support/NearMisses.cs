using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ilacs.Model.Tests.Support;

/// <summary>Documents with one place changed to what may stand there, or nearly: about half of them are wrong, and most of those in that one
/// place only.</summary>
internal sealed partial class NearMisses
{
    private const string Half = "@half@";
    private const string Twice = "@twice@";
    private const int MostOfAName = 60;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The values that stand in sound documents under each name, and the members that objects under each name have.
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _members = new(StringComparer.Ordinal);
    private readonly Random _random;

    /// <param name="random">Where and how.</param>
    /// <param name="sound">Documents from which values are taken.</param>
    internal NearMisses(Random random, IEnumerable<byte[]> sound)
    {
        _random = random;
        foreach (var document in sound)
        {
            Learn(JsonNode.Parse(document), "");
        }
    }

    /// <summary>A document that is nearly this one.</summary>
    internal byte[] Of(byte[] document)
    {
        var root = JsonNode.Parse(document)!;
        for (var i = _random.Next(6) == 0 ? 2 : 1; i > 0; i--)
        {
            Change(root);
        }

        var text = root.ToJsonString(_random.Next(2) == 0 ? Plain : null);
        if (_random.Next(3) == 0)
        {
            text = Encoding.UTF8.GetString(Shuffled.Document(Encoding.UTF8.GetBytes(text), _random));
        }

        if (_random.Next(6) == 0)
        {
            text = BeginningsOfStrings().Replace(text, first => _random.Next(3) == 0 ? $"\\u{(int)first.Value[0]:x4}" : first.Value);
        }

        return Encoding.UTF8.GetBytes(text.Replace(Half, _random.Next(2) == 0 ? "\\ud83d" : "\\uDE00", StringComparison.Ordinal).Replace(Twice, "", StringComparison.Ordinal));
    }

    private void Learn(JsonNode? node, string name)
    {
        var values = Listed(_values, name);
        if (values.Count < MostOfAName && node?.ToJsonString() is { } json && !values.Contains(json))
        {
            values.Add(json);
        }

        switch (node)
        {
            case JsonObject members:
                var names = Listed(_members, name);
                foreach (var (member, value) in members)
                {
                    if (!names.Contains(member))
                    {
                        names.Add(member);
                    }

                    Learn(value, member);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Learn(item, name + "[]");
                }

                break;
        }
    }

    private static List<string> Listed(Dictionary<string, List<string>> lists, string name) => lists.TryGetValue(name, out var list) ? list : lists[name] = [];

    private void Change(JsonNode root)
    {
        var places = Place.AllOf(root).ToArray();
        if (places.Length == 0)
        {
            return;
        }

        var (within, under, name, index) = places[_random.Next(places.Length)];
        switch (_random.Next(20), within)
        {
            case ( < 11, JsonObject members):
                members[name] = Value(members[name], name);
                break;
            case ( < 11, JsonArray items):
                items[index] = Value(items[index], name);
                break;
            case ( < 13, JsonObject members):
                members.Remove(name);
                break;
            case ( < 13, JsonArray items):
                items.RemoveAt(index);
                break;
            case ( < 18, JsonObject members):
                var usual = Listed(_members, under);
                var added = usual.Count == 0 || _random.Next(6) == 0 ? Any(_members.Values.SelectMany(all => all)) : Any(usual);
                members[added] = Value(null, added);
                break;
            case ( < 18, JsonArray items):
                items.Insert(index, Value(items[index], name));
                break;
            case (18, JsonObject members):
                members[Twice + name] = _random.Next(2) == 0 ? members[name]?.DeepClone() : Value(members[name], name);
                break;
            case (18, JsonArray items):
                items.Add(items[index]?.DeepClone());
                break;
            case (_, JsonObject members) when members[name]?.GetValueKind() == JsonValueKind.String:
                members[name] = Half + (string)members[name]!;
                break;
            case (_, JsonObject members):
                members.Remove(name);
                members[name + Any(["x", "s", " ", "\u0430", "\0"])] = Value(null, name);
                break;
            case (_, JsonArray items):
                items.Clear();
                break;
        }
    }

    private JsonNode? Value(JsonNode? old, string name)
    {
        if (_random.Next(150) == 0)
        {
            return Any(HostileValues.Long);
        }

        var known = Listed(_values, name);
        var (kind, how) = (old?.GetValueKind(), _random.Next(10));
        return JsonNode.Parse((kind, how) switch
        {
            (_, 0) => Any(HostileValues.Json),
            (JsonValueKind.Number, < 7) => Any(HostileValues.Numbers),
            (JsonValueKind.String, < 7) when ImpreciseDate.TryParse((string)old!, out _) => HostileValues.Quoted(Any(HostileValues.Dates)),
            (JsonValueKind.String, < 3) => HostileValues.Quoted(Any(HostileValues.Codes)),
            (JsonValueKind.String, < 5) => HostileValues.Quoted(Any(HostileValues.Texts)),
            _ when known.Count > 0 => Any(known),
            _ => Any(HostileValues.Json),
        });
    }

    private T Any<T>(IEnumerable<T> some)
    {
        var all = some as IReadOnlyList<T> ?? [.. some];
        return all[_random.Next(all.Count)];
    }

    [GeneratedRegex("(?<=\")[a-z]")]
    private static partial Regex BeginningsOfStrings();
}
