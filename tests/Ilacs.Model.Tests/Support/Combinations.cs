namespace Ilacs.Model.Tests.Support;

/// <summary>Every combination of judgements that an edition can have in its key areas. Sub-judgements are left not known.</summary>
internal static class Combinations
{
    internal static IReadOnlyList<Judgement> Grades { get; } = [.. Grade.All.Select(Judgement.Of)];

    internal static IReadOnlyList<Judgement> AllStates { get; } = [.. Grades, NoGrade.NotJudged, NoGrade.NotKnown];

    internal static IEnumerable<Edition> EditionsWithOverall => Editions.All.Where(edition => edition.MakesOverallEffectiveness);

    internal static IEnumerable<Judgements> OfGrades(Edition edition) => Of(edition, Grades);

    internal static IEnumerable<Judgements> OfAllStates(Edition edition) => Of(edition, AllStates);

    internal static IEnumerable<Area> KeyAreas(this Edition edition) => edition.Areas.Where(area => area.IsKey);

    private static IEnumerable<Judgements> Of(Edition edition, IReadOnlyList<Judgement> states)
    {
        Judgements.TryCreate(edition, edition.KeyAreas().Select(area => KeyValuePair.Create(area.Code, states[0])), out var first, out _);
        return edition.KeyAreas().Aggregate(
            (IEnumerable<Judgements>)[first],
            (some, area) => some.SelectMany(_ => states, (judgements, state) => judgements.With(area, state)));
    }
}
