using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The months between inspections: stated by sources, and observed.</summary>
[JsonConverter(typeof(IlacsJsonConverter<MonthsBetweenInspections>))]
public sealed class MonthsBetweenInspections
{
    internal MonthsBetweenInspections(CollectionSummary collection, ImmutableArray<IntervalsAfter> after)
    {
        Collection = collection;
        After = after;
    }

    /// <summary>The collection that was asked.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The intervals by the edition of the earlier inspection, oldest first, and by its overall effectiveness.</summary>
    public ImmutableArray<IntervalsAfter> After { get; }

    /// <summary>Each of the groups.</summary>
    public override string ToString() => string.Join("; ", After);
}
