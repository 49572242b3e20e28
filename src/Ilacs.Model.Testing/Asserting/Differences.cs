using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Ilacs.Model.Testing;

/// <summary>The differences between two records, histories or interventions. <c>Differences.Between(expected, actual)</c> is empty if they
/// are equal. Assert that it is empty, and any test framework shows the differences.</summary>
public static class Differences
{
    /// <summary>Compares an event with the one expected.</summary>
    /// <param name="expected">The value expected.</param>
    /// <param name="actual">The value found.</param>
    /// <returns>A line for each member that differs, with its JSON Pointer; empty if both are equal.</returns>
    public static ImmutableArray<string> Between(CycleEvent expected, CycleEvent actual) => Between(expected, actual, IlacsJson.CycleEvent);

    /// <inheritdoc cref="Between(CycleEvent, CycleEvent)"/>
    public static ImmutableArray<string> Between(InterventionEvent expected, InterventionEvent actual) =>
        Between(expected, actual, IlacsJson.InterventionEvent);

    /// <summary>Compares a history with the one expected. Events that are in both are not listed.</summary>
    /// <param name="expected">The value expected.</param>
    /// <param name="actual">The value found.</param>
    /// <returns>A line for each member that differs, with its JSON Pointer; empty if both are equal.</returns>
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

    // Items that are in both are no difference. The others are compared type by type, in their order.
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
