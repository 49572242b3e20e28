using System.Collections.Frozen;

namespace Ilacs.Model;

/// <summary>How often each combination of grades was published with which overall effectiveness, over all inspections with a grade in every
/// key area: 166 under the single inspection framework, 310 under ILACS.</summary>
internal static class PublishedCombinations
{
    // The grades of the key areas in the order of the edition, then how often overall was outstanding, good, requires improvement, inadequate.
    private static readonly FrozenDictionary<Judgements, GradeCounts> All = new[]
    {
        Row(Editions.Sif2013, "OGO", 3, 0, 0, 0),
        Row(Editions.Sif2013, "OGG", 0, 9, 0, 0),
        Row(Editions.Sif2013, "GGO", 0, 1, 0, 0),
        Row(Editions.Sif2013, "GGG", 0, 23, 0, 0),
        Row(Editions.Sif2013, "GGR", 0, 5, 2, 0),
        Row(Editions.Sif2013, "GRG", 0, 15, 3, 0),
        Row(Editions.Sif2013, "GRR", 0, 0, 4, 0),
        Row(Editions.Sif2013, "RRG", 0, 0, 5, 0),
        Row(Editions.Sif2013, "RRR", 0, 0, 57, 0),
        Row(Editions.Sif2013, "RRI", 0, 0, 0, 1),
        Row(Editions.Sif2013, "RIR", 0, 0, 0, 2),
        Row(Editions.Sif2013, "IRI", 0, 0, 0, 1),
        Row(Editions.Sif2013, "IIR", 0, 0, 0, 19),
        Row(Editions.Sif2013, "III", 0, 0, 0, 16),
        Row(Editions.Ilacs2018, "OOO", 5, 0, 0, 0),
        Row(Editions.Ilacs2018, "OOG", 9, 0, 0, 0),
        Row(Editions.Ilacs2018, "OGO", 11, 0, 0, 0),
        Row(Editions.Ilacs2018, "OGG", 0, 11, 0, 0),
        Row(Editions.Ilacs2018, "GGO", 0, 2, 0, 0),
        Row(Editions.Ilacs2018, "GGG", 0, 35, 0, 0),
        Row(Editions.Ilacs2018, "GGR", 0, 3, 0, 0),
        Row(Editions.Ilacs2018, "GRO", 0, 2, 0, 0),
        Row(Editions.Ilacs2018, "GRG", 0, 10, 2, 0),
        Row(Editions.Ilacs2018, "GRR", 0, 0, 5, 0),
        Row(Editions.Ilacs2018, "RRG", 0, 0, 8, 0),
        Row(Editions.Ilacs2018, "RRR", 0, 0, 37, 0),
        Row(Editions.Ilacs2018, "RRI", 0, 0, 0, 1),
        Row(Editions.Ilacs2018, "RIR", 0, 0, 0, 4),
        Row(Editions.Ilacs2018, "IRR", 0, 0, 2, 1),
        Row(Editions.Ilacs2018, "IRI", 0, 0, 0, 3),
        Row(Editions.Ilacs2018, "IIG", 0, 0, 0, 1),
        Row(Editions.Ilacs2018, "IIR", 0, 0, 0, 4),
        Row(Editions.Ilacs2018, "III", 0, 0, 0, 9),
        Row(Editions.Ilacs2023, "OOOO", 16, 0, 0, 0),
        Row(Editions.Ilacs2023, "OOOG", 8, 0, 0, 0),
        Row(Editions.Ilacs2023, "OOGO", 1, 0, 0, 0),
        Row(Editions.Ilacs2023, "OOGG", 1, 0, 0, 0),
        Row(Editions.Ilacs2023, "OGOO", 14, 0, 0, 0),
        Row(Editions.Ilacs2023, "OGOG", 3, 2, 0, 0),
        Row(Editions.Ilacs2023, "OGGO", 3, 2, 0, 0),
        Row(Editions.Ilacs2023, "OGGG", 0, 5, 0, 0),
        Row(Editions.Ilacs2023, "GOGR", 0, 2, 0, 0),
        Row(Editions.Ilacs2023, "GGOG", 0, 5, 0, 0),
        Row(Editions.Ilacs2023, "GGOR", 0, 2, 0, 0),
        Row(Editions.Ilacs2023, "GGGO", 0, 3, 0, 0),
        Row(Editions.Ilacs2023, "GGGG", 0, 17, 0, 0),
        Row(Editions.Ilacs2023, "GGGR", 0, 9, 0, 0),
        Row(Editions.Ilacs2023, "GGRG", 0, 5, 0, 0),
        Row(Editions.Ilacs2023, "GROO", 0, 2, 0, 0),
        Row(Editions.Ilacs2023, "GRGO", 0, 2, 0, 0),
        Row(Editions.Ilacs2023, "GRGG", 0, 8, 0, 0),
        Row(Editions.Ilacs2023, "GRGR", 0, 0, 1, 0),
        Row(Editions.Ilacs2023, "GRRG", 0, 0, 1, 0),
        Row(Editions.Ilacs2023, "GRRR", 0, 0, 1, 0),
        Row(Editions.Ilacs2023, "RGGI", 0, 0, 0, 1),
        Row(Editions.Ilacs2023, "RRGG", 0, 0, 2, 0),
        Row(Editions.Ilacs2023, "RRGR", 0, 0, 6, 0),
        Row(Editions.Ilacs2023, "RRRG", 0, 0, 4, 0),
        Row(Editions.Ilacs2023, "RRRR", 0, 0, 8, 0),
        Row(Editions.Ilacs2023, "RRRI", 0, 0, 0, 2),
        Row(Editions.Ilacs2023, "RIII", 0, 0, 0, 1),
        Row(Editions.Ilacs2023, "IRRR", 0, 0, 1, 0),
        Row(Editions.Ilacs2023, "IIRR", 0, 0, 0, 1),
        Row(Editions.Ilacs2023, "IIRI", 0, 0, 0, 2),
        Row(Editions.Ilacs2023, "IIIR", 0, 0, 0, 3),
        Row(Editions.Ilacs2023, "IIII", 0, 0, 0, 1),
    }.ToFrozenDictionary();

    internal static GradeCounts Of(Judgements judgements) =>
        All.GetValueOrDefault(new(judgements.Edition, judgements.Packed & judgements.Edition.KeyAreaMask));

    private static KeyValuePair<Judgements, GradeCounts> Row(
        Edition edition, string grades, int outstanding, int good, int requiresImprovement, int inadequate)
    {
        var judgements = new Judgements(edition, 0);
        for (var i = 0; i < grades.Length; i++)
        {
            judgements = judgements.With(edition.Areas[i], Grade.FromValue("OGRI".IndexOf(grades[i], StringComparison.Ordinal) + 1));
        }

        return KeyValuePair.Create(judgements, new GradeCounts(outstanding, good, requiresImprovement, inadequate));
    }
}
