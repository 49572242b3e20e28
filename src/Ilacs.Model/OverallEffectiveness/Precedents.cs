using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The published inspections that had exactly the same judgements in every area that bears on overall effectiveness.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Precedents>))]
public sealed class Precedents
{
    private Precedents(Judgements judgements, ImmutableArray<PrecedentGroup> groups)
    {
        Judgements = judgements;
        Groups = groups;
        Count = groups.Sum(group => group.Outcomes.Length);
    }

    /// <summary>The judgements that were asked about.</summary>
    public Judgements Judgements { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The precedents by overall effectiveness: the most frequent first, of equally frequent ones the better, and what has no grade last; none if there is no precedent.</summary>
    public ImmutableArray<PrecedentGroup> Groups { get; }

    /// <summary>Finds the precedents in a collection. Only inspections of the same edition count; sub-judgements do not.</summary>
    /// <param name="judgements">The judgements asked about.</param>
    /// <param name="outcomes">The collection.</param>
    /// <exception cref="ArgumentException"><paramref name="judgements"/> is <c>default</c>.</exception>
    public static Precedents For(Judgements judgements, IEnumerable<PublishedOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }

        return new(judgements,
        [
            .. outcomes
                .Where(outcome => judgements.SameInKeyAreas(outcome.Judgements))
                .GroupBy(outcome => outcome.Overall)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.IsGraded ? group.Key.Value : int.MaxValue)
                .Select(group => new PrecedentGroup(
                    group.Key,
                    [.. group.OrderBy(outcome => outcome.FirstOnSiteDay.Earliest).ThenBy(outcome => outcome.Authority, StringComparer.Ordinal)])),
        ]);
    }

    /// <summary>Such as <c>Of 3 with these judgements, 2 were requires improvement: Herefordshire 2018 and Doncaster 2022; 1 was inadequate:
    /// Trafford 2019</c>.</summary>
    public override string ToString() => Count == 0
        ? "None had these judgements"
        : FormattableString.Invariant($"Of {Count} with these judgements, {string.Join("; ", Groups)}");
}
