using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Published inspections of many authorities, and questions about them. <see cref="All"/> has those in this package.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial class PublishedInspections
{
    /// <summary>No report was published more than this number of months after the first day on site. The longest took 225 days (Surrey,
    /// October 2014).</summary>
    public const int LongestMonthsToPublication = 8;

    private const string Licence = "Contains public sector information licensed under the Open Government Licence v3.0.";

    private static readonly Lazy<PublishedInspections> Packaged = new(() => new(
        ("Published inspections", "Published inspections of authorities that exist today"),
        PublishedFile.CompleteTo, PublishedFile.Histories(), PublishedFile.IsOfFormerAuthority, Licence));

    // Reports of abolished authorities were not read. The rules do not count their inspections, so neither do precedents.
    private readonly Func<PublishedInspection, bool>? _isNotCounted;
    private readonly CollectionSummary _counted;
    private readonly Lazy<ILookup<Judgements, PublishedInspection>> _byJudgements;

    private PublishedInspections(
        (string OfAll, string OfCounted) title, LocalDate? completeTo, ImmutableArray<InspectionHistory> histories,
        Func<PublishedInspection, bool>? isNotCounted = null, string? licence = null)
    {
        Histories = histories;
        Inspections =
        [
            .. histories.SelectMany(InspectionsOf)
                .OrderBy(one => one.Inspection.FirstOnSiteDay.Earliest).ThenBy(one => one.Name, StringComparer.Ordinal),
        ];
        Collection = new(title.OfAll, Inspections.Length, completeTo, licence);
        _isNotCounted = isNotCounted;
        _counted = new(title.OfCounted, Inspections.Count(one => isNotCounted?.Invoke(one) != true), completeTo, licence);
        _byJudgements = new(() => Inspections.ToLookup(one => one.Inspection.Judgements.OfKeyAreas()));
    }

    /// <summary>All inspections that Ofsted has published under the single inspection framework and ILACS. Those of today's 153 authorities
    /// come from the reports; those of the five abolished authorities come from Ofsted's statistics. Loaded on first use.</summary>
    /// <remarks>Contains public sector information licensed under the Open Government Licence v3.0.</remarks>
    public static PublishedInspections All => Packaged.Value;

    /// <summary>The sources, and how the values were checked.</summary>
    public static ImmutableArray<Evidence> Evidence => PublishedSources.All;

    /// <summary>The title of the collection, its number of inspections, and the day to which it is complete.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The inspections by their first day on site, then by the name of the authority.</summary>
    public ImmutableArray<PublishedInspection> Inspections { get; }

    /// <summary>The same inspections as one history for each authority, for use in <see cref="NationalPicture.AsOf"/>.</summary>
    public ImmutableArray<InspectionHistory> Histories { get; }

    /// <summary>Creates a collection from histories.</summary>
    /// <param name="title">A title for people; not empty.</param>
    /// <param name="histories">The histories. Only their inspections count.</param>
    /// <param name="completeTo">The collection has every inspection published by this day; <c>null</c> if that is not known.</param>
    /// <exception cref="ArgumentException">The title is empty, or a history is <c>null</c>.</exception>
    public static PublishedInspections Of(string title, IEnumerable<InspectionHistory> histories, LocalDate? completeTo = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(histories);
        ImmutableArray<InspectionHistory> all = [.. histories];
        return all.Contains(null!) ? throw new ArgumentException("A history is null.", nameof(histories)) : new((title, title), completeTo, all);
    }

    /// <summary>This collection, with the inspections that only another collection has.</summary>
    /// <param name="others">The other collection. If both have an inspection, this collection's one counts: see
    /// <see cref="Compare"/>.</param>
    public PublishedInspections With(PublishedInspections others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var added = Compare(others).New.ToLookup(KeyOf);
        var mine = Histories.ToDictionary(history => KeyOf(history.Authority));
        foreach (var group in added)
        {
            ImmutableArray<CycleEvent> events = [.. group.Select(one => one.Inspection)];
            mine[group.Key] = mine.TryGetValue(group.Key, out var history) ? history.Adding(events) : new(group.First().Authority, events);
        }

        return new(
            ($"{Collection.Title}, with {others.Collection.Title}", $"{_counted.Title}, with {others.Collection.Title}"),
            Collection.CompleteTo, [.. mine.Values], _isNotCounted, Collection.Licence);
    }

    /// <summary>The inspections with exactly these judgements in the areas that affect overall effectiveness.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <exception cref="ArgumentException">The judgements are <c>default</c>.</exception>
    public Precedents PrecedentsOf(Judgements judgements)
    {
        Precedents.NotDefault(judgements);
        var found = _byJudgements.Value[judgements.OfKeyAreas()].ToLookup(one => _isNotCounted?.Invoke(one) ?? false, one => one.Outcome);
        return Precedents.Of(judgements, found[false], _counted, found[true]);
    }

    /// <summary>The title, the number of inspections and the day to which they are complete.</summary>
    public override string ToString() => Collection.ToString();

    private static IEnumerable<PublishedInspection> InspectionsOf(InspectionHistory history)
    {
        var registered = AuthorityRegister.Find(history.Authority).Authority;
        return history.Inspections.Select(inspection => new PublishedInspection(history.Authority, registered, inspection));
    }

    // The authority in the register, or else its name and codes.
    private static object KeyOf(Authority authority) => AuthorityRegister.Find(authority).Authority ?? (object)authority;

    private static object KeyOf(PublishedInspection one) => one.Registered ?? (object)one.Authority;
}
