using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The calendar days from the last day on site to the publication of the report.</summary>
[JsonConverter(typeof(IlacsJsonConverter<PublicationTimes>))]
public sealed class PublicationTimes
{
    internal PublicationTimes(CollectionSummary collection, ImmutableArray<PublicationTimesOfEdition> editions)
    {
        Collection = collection;
        Editions = editions;
    }

    /// <summary>The collection that was counted.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The days by edition, oldest first.</summary>
    public ImmutableArray<PublicationTimesOfEdition> Editions { get; }

    /// <summary>Each edition with its days.</summary>
    public override string ToString() => string.Join("; ", Editions);
}

/// <summary>The calendar days from the last day on site to publication, for inspections of one edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Days">The days; <c>null</c> if they are not known for any inspection.</param>
/// <param name="NotMeasured">The number of inspections for which they are not known.</param>
[JsonConverter(typeof(IlacsJsonConverter<PublicationTimesOfEdition>))]
public sealed record PublicationTimesOfEdition(Edition Edition, Spread? Days, int NotMeasured)
{
    /// <summary>Such as <c>Days to publication, ILACS 2023: from 26 to 96, median 45 …</c>.</summary>
    public override string ToString() => $"Days to publication, {Edition.Name}: {(Days is null ? "not known" : Days)}";
}
