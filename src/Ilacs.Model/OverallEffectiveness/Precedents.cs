using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The published inspections that had exactly the same judgements in every area that bears on overall effectiveness.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Precedents>))]
public sealed class Precedents
{
    private Precedents(
        Judgements judgements, ImmutableArray<PrecedentGroup> groups, CollectionSummary collection, ImmutableArray<PublishedOutcome> notCounted)
    {
        Judgements = judgements;
        Groups = groups;
        Collection = collection;
        NotCounted = notCounted;
        Count = groups.Sum(group => group.Outcomes.Length);
    }

    /// <summary>The judgements asked about.</summary>
    public Judgements Judgements { get; }

    /// <summary>The number of precedents.</summary>
    public int Count { get; }

    /// <summary>The precedents grouped by overall effectiveness. The largest group is first; of equal groups, the better grade, and no
    /// grade last. Empty if there are no precedents.</summary>
    public ImmutableArray<PrecedentGroup> Groups { get; }

    /// <summary>The collection that was searched.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>Inspections with the same judgements that are not counted here or in the derivation, newest first. They are of authorities
    /// that have been abolished, and their grades come from official statistics. May be empty.</summary>
    public ImmutableArray<PublishedOutcome> NotCounted { get; }

    /// <summary>Finds the precedents in a collection. Only inspections of the same edition count; sub-judgements do not.</summary>
    /// <param name="judgements">The judgements asked about.</param>
    /// <param name="outcomes">The collection.</param>
    /// <param name="title">The title of the collection; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="judgements"/> is <c>default</c>, or the title is empty.</exception>
    public static Precedents For(Judgements judgements, IEnumerable<PublishedOutcome> outcomes, string title = "The collection given")
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        NotDefault(judgements);
        PublishedOutcome[] all = [.. outcomes];
        return Of(judgements, all.Where(outcome => judgements.SameInKeyAreas(outcome.Judgements)), new(title, all.Length), []);
    }

    /// <param name="judgements">The judgements asked about.</param>
    /// <param name="found">The inspections with just these judgements.</param>
    /// <param name="collection">The collection in which they were looked for.</param>
    /// <param name="notCounted">Those that are not counted.</param>
    internal static Precedents Of(
        Judgements judgements, IEnumerable<PublishedOutcome> found, CollectionSummary collection, IEnumerable<PublishedOutcome> notCounted) =>
        new(
            judgements,
            [
                .. found
                    .GroupBy(outcome => outcome.Overall)
                    .OrderByDescending(group => group.Count())
                    .ThenBy(group => group.Key.IsGraded ? group.Key.Value : int.MaxValue)
                    .Select(group => new PrecedentGroup(group.Key, NewestFirst(group))),
            ],
            collection,
            NewestFirst(notCounted));

    internal static void NotDefault(Judgements judgements)
    {
        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }
    }

    /// <summary>Such as <c>3 inspections had exactly these grades. 2 required improvement: Doncaster (February 2022) and Herefordshire (June
    /// 2018). 1 was inadequate: Trafford (March 2019)</c>.</summary>
    public override string ToString()
    {
        // Adoption and care leavers under the single inspection framework.
        var edition = Judgements.Edition;
        var which = edition.KeyAreaCount < edition.Areas.Length
            ? $" for {edition.Areas.Take(edition.KeyAreaCount).InWords()}"
            : "";
        return Count switch
        {
            0 => $"No inspection had exactly these grades{which}",
            1 => $"One inspection had exactly these grades{which}. It {Groups[0].Judged()}: {Groups[0].Outcomes[0]}",
            _ => FormattableString.Invariant($"{Count} inspections had exactly these grades{which}. {string.Join(". ", Groups)}"),
        };
    }

    private static ImmutableArray<PublishedOutcome> NewestFirst(IEnumerable<PublishedOutcome> outcomes) =>
    [
        .. outcomes.OrderByDescending(outcome => outcome.FirstOnSiteDay.Earliest)
            .ThenBy(outcome => outcome.Authority, StringComparer.Ordinal),
    ];
}
