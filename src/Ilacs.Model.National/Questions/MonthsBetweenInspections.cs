using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The months between inspections: as sources state them, and as observed.</summary>
[JsonConverter(typeof(IlacsJsonConverter<MonthsBetweenInspections>))]
public sealed class MonthsBetweenInspections
{
    internal MonthsBetweenInspections(CollectionSummary collection, ImmutableArray<IntervalsAfter> after)
    {
        Collection = collection;
        After = after;
    }

    /// <summary>The collection that was counted.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The intervals, grouped by the edition of the earlier inspection (oldest first) and its overall effectiveness.</summary>
    public ImmutableArray<IntervalsAfter> After { get; }

    /// <summary>Each group.</summary>
    public override string ToString() => string.Join("; ", After);
}
