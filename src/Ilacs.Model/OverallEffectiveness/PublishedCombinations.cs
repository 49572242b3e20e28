using System.Collections.Frozen;

namespace Ilacs.Model;

/// <summary>How often each combination of grades was published with which overall effectiveness.</summary>
internal static class PublishedCombinations
{
    private static readonly FrozenDictionary<Judgements, GradeCounts> All = ReportCounts.Combinations.ToFrozenDictionary(
        row => JudgementsOf(row.Edition, row.Grades),
        row => new GradeCounts(row.Outstanding, row.Good, row.RequiresImprovement, row.Inadequate));

    internal static GradeCounts Of(Judgements judgements) => All.GetValueOrDefault(judgements.OfKeyAreas());

    private static Judgements JudgementsOf(string code, string grades)
    {
        var edition = Editions.Find(code);
        var judgements = new Judgements(edition, 0);
        foreach (var (index, letter) in grades.Index())
        {
            judgements = judgements.With(edition.Areas[index], Grade.FromValue("OGRI".IndexOf(letter, StringComparison.Ordinal) + 1));
        }

        return judgements;
    }
}
