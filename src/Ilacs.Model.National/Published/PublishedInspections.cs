using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Published inspections of many authorities, and questions about them. <see cref="All"/> has those of this package.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial class PublishedInspections
{
    /// <summary>No report came out more than 8 months after the first day on site; the longest took 225 days (Surrey, October 2014).</summary>
    public const int LongestMonthsToPublication = 8;

    private const string Licence = "Contains public sector information licensed under the Open Government Licence v3.0.";

    private static readonly Lazy<PublishedInspections> Packaged = new(() => new(
        ("Published inspections", "Published inspections of authorities that exist today"),
        PublishedFile.CompleteTo, PublishedFile.Histories(), PublishedFile.IsOfFormerAuthority, Licence));

    // Those of abolished authorities, whose reports were not read: the rules do not count them, so precedents do not.
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

    /// <summary>All inspections under the single inspection framework and ILACS that Ofsted has published: those of today's 153 authorities,
    /// whose reports were read, and those of the five that have been abolished, which are taken from Ofsted's statistics. Read when this is
    /// first asked for.</summary>
    /// <remarks>Contains public sector information licensed under the Open Government Licence v3.0.</remarks>
    public static PublishedInspections All => Packaged.Value;

    /// <summary>Where they are published, and how they were checked.</summary>
    public static ImmutableArray<Evidence> Evidence => PublishedSources.All;

    /// <summary>The title of the collection, how many inspections it has, and how complete it is.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>The inspections by their first day on site, then by the name of the authority.</summary>
    public ImmutableArray<PublishedInspection> Inspections { get; }

    /// <summary>The same as histories, one for each authority, such as <see cref="NationalPicture.AsOf"/> takes.</summary>
    public ImmutableArray<InspectionHistory> Histories { get; }

    /// <summary>Makes a collection of histories.</summary>
    /// <param name="title">What people call it; not empty.</param>
    /// <param name="histories">The histories; of each, the inspections count.</param>
    /// <param name="completeTo">The last day of publication to which it is complete; <c>null</c> if that is not known.</param>
    /// <exception cref="ArgumentException">The title is empty, or a history is <c>null</c>.</exception>
    public static PublishedInspections Of(string title, IEnumerable<InspectionHistory> histories, LocalDate? completeTo = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(histories);
        ImmutableArray<InspectionHistory> all = [.. histories];
        return all.Contains(null!) ? throw new ArgumentException("A history is null.", nameof(histories)) : new((title, title), completeTo, all);
    }

    /// <summary>This collection with the inspections of another that it does not have.</summary>
    /// <param name="others">The other. Where both have an inspection, that of this collection counts: see <see cref="Compare"/>.</param>
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

    /// <summary>The published inspections with exactly these judgements in the areas that bear on overall effectiveness.</summary>
    /// <param name="judgements">The judgements asked about.</param>
    /// <exception cref="ArgumentException">The judgements are <c>default</c>.</exception>
    public Precedents PrecedentsOf(Judgements judgements)
    {
        Precedents.NotDefault(judgements);
        var found = _byJudgements.Value[judgements.OfKeyAreas()].ToLookup(one => _isNotCounted?.Invoke(one) ?? false, one => one.Outcome);
        return Precedents.Of(judgements, found[false], _counted, found[true]);
    }

    /// <summary>The title, how many inspections there are, and how complete they are.</summary>
    public override string ToString() => Collection.ToString();

    private static IEnumerable<PublishedInspection> InspectionsOf(InspectionHistory history)
    {
        var registered = AuthorityRegister.Find(history.Authority).Authority;
        return history.Inspections.Select(inspection => new PublishedInspection(history.Authority, registered, inspection));
    }

    // Whose it is: who is not in the register is known by name and codes.
    private static object KeyOf(Authority authority) => AuthorityRegister.Find(authority).Authority ?? (object)authority;

    private static object KeyOf(PublishedInspection one) => one.Registered ?? (object)one.Authority;
}
