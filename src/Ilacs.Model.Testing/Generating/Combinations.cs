using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Every combination of judgements of an edition's key areas. Sub-judgements are not known.</summary>
public static class Combinations
{
    private static readonly ImmutableArray<Judgement> Grades = [.. Model.Grade.All.Select(Judgement.Of)];

    private static readonly ImmutableArray<Judgement> States = [.. Grades, NoGrade.NotJudged, NoGrade.NotKnown];

    /// <summary>The combinations in which every key area has a grade.</summary>
    /// <param name="edition">The edition.</param>
    public static IEnumerable<Judgements> OfGrades(Edition edition) => Of(edition, Grades);

    /// <summary>All combinations, including those with a key area that is not judged or not known.</summary>
    /// <param name="edition">The edition.</param>
    public static IEnumerable<Judgements> OfAllStates(Edition edition) => Of(edition, States);

    private static IEnumerable<Judgements> Of(Edition edition, ImmutableArray<Judgement> states)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Area[] areas = [.. edition.Areas.Where(area => area.IsKey)];
        return Judgements.TryCreate(edition, areas.Select(area => KeyValuePair.Create(area.Code, states[0])), out var first, out var issues)
            ? areas.Aggregate((IEnumerable<Judgements>)[first], (some, area) => some.SelectMany(_ => states, (judgements, state) => judgements.With(area, state)))
            : throw new InvalidOperationException(issues.ToString());
    }
}
