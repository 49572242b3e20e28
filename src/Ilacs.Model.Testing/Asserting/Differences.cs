using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Ilacs.Model.Testing;

/// <summary>In what two records, histories or interventions differ, member by member. <c>Differences.Between(expected, actual)</c> is a
/// list of sentences that is empty if they are equal: an assertion of any framework that it is empty shows them.</summary>
public static class Differences
{
    /// <summary>In what an event differs from the one that is expected.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    /// <returns>A sentence for each member that differs, with its JSON Pointer; empty if both are equal.</returns>
    public static ImmutableArray<string> Between(CycleEvent expected, CycleEvent actual) => Between(expected, actual, IlacsJson.CycleEvent);

    /// <inheritdoc cref="Between(CycleEvent, CycleEvent)"/>
    public static ImmutableArray<string> Between(InterventionEvent expected, InterventionEvent actual) =>
        Between(expected, actual, IlacsJson.InterventionEvent);

    /// <summary>In what a history differs from the one that is expected. Events that are in both are not listed.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    /// <returns>A sentence for each member that differs, with its JSON Pointer; empty if both are equal.</returns>
    public static ImmutableArray<string> Between(InspectionHistory expected, InspectionHistory actual) =>
        Between(expected, actual, IlacsJson.InspectionHistory);

    /// <inheritdoc cref="Between(InspectionHistory, InspectionHistory)"/>
    public static ImmutableArray<string> Between(InterventionHistory expected, InterventionHistory actual) =>
        Between(expected, actual, IlacsJson.InterventionHistory);

    private static ImmutableArray<string> Between<T>(T expected, T actual, JsonFormat<T> format)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        return [.. Between(JsonNode.Parse(format.Write(expected)), JsonNode.Parse(format.Write(actual)), "")];
    }

    private static IEnumerable<string> Between(JsonNode? expected, JsonNode? actual, string at) => (expected, actual) switch
    {
        _ when JsonNode.DeepEquals(expected, actual) => [],
        (JsonObject one, JsonObject other) => one.Select(member => member.Key).Union(other.Select(member => member.Key))
            .SelectMany(name => Between(one[name], other[name], $"{at}/{name}")),
        (JsonArray one, JsonArray other) => Between(one, other, at),
        (null, _) => [$"{at}: not expected: {Text(actual!)}"],
        (_, null) => [$"{at}: missing: {Text(expected!)}"],
        _ => [$"{at}: expected {Text(expected)}, found {Text(actual)}"],
    };

    // Items that are in both say nothing of the difference. Of the others, those of one type are compared in their order.
    private static IEnumerable<string> Between(JsonArray expected, JsonArray actual, string at)
    {
        var found = actual.Index().ToList();
        List<(int Index, JsonNode? Item)> missing = [];
        foreach (var one in expected.Index())
        {
            if (!Taken(found, other => JsonNode.DeepEquals(one.Item, other), out _))
            {
                missing.Add(one);
            }
        }

        if (missing.Count == 0 && found.Count == 0)
        {
            yield return $"{at}: expected the same items in another order";
        }

        foreach (var (index, one) in missing)
        {
            var same = Taken(found, other => TypeOf(one) == TypeOf(other), out var other) ? other : null;
            foreach (var difference in Between(one, same, FormattableString.Invariant($"{at}/{index}")))
            {
                yield return difference;
            }
        }

        foreach (var (index, other) in found)
        {
            yield return FormattableString.Invariant($"{at}/{index}: not expected: {Text(other!)}");
        }
    }

    private static bool Taken(List<(int Index, JsonNode? Item)> items, Predicate<JsonNode?> isOne, out JsonNode? taken)
    {
        var index = items.FindIndex(one => isOne(one.Item));
        taken = index < 0 ? null : items[index].Item;
        if (index >= 0)
        {
            items.RemoveAt(index);
        }

        return index >= 0;
    }

    private static string? TypeOf(JsonNode? item) => item is JsonObject record && record["type"] is JsonValue type ? type.ToString() : null;

    private static string Text(JsonNode node) => node.ToJsonString();
}
