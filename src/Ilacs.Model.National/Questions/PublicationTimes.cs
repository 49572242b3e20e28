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

    /// <summary>The collection that was asked.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The days by edition, oldest first.</summary>
    public ImmutableArray<PublicationTimesOfEdition> Editions { get; }

    /// <summary>Each edition with its days.</summary>
    public override string ToString() => string.Join("; ", Editions);
}

/// <summary>The calendar days from the last day on site to publication, for inspections of one edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Days">The days; <c>null</c> if they are known of no inspection.</param>
/// <param name="NotMeasured">How many inspections have no such days on record.</param>
[JsonConverter(typeof(IlacsJsonConverter<PublicationTimesOfEdition>))]
public sealed record PublicationTimesOfEdition(Edition Edition, Spread? Days, int NotMeasured)
{
    /// <summary>Such as <c>ILACS 2023: 145 from 26 to 96, median 45 …</c>.</summary>
    public override string ToString() => $"{Edition.Name}: {(Days is null ? "none" : Days)} days";
}
