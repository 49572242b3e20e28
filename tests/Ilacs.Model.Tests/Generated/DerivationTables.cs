using System.Globalization;
using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>The rules and how well they fit, for the guide on the derivation.</summary>
internal static class DerivationTables
{
    internal static string Rules() => Of(
        ["rule", "editions", "what it says", "strength", "true in, of the published inspections that it applies to"],
        Editions.All.SelectMany(edition => edition.Rules.Select(rule => (Edition: edition, Rule: rule, Counts: Counts(rule))))
            .GroupBy(one => (one.Rule.Id, one.Rule.Sentence, one.Counts))
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => new[]
            {
                group.Key.Id, string.Join(", ", group.Select(one => one.Edition.Name)), group.Key.Sentence, group.First().Rule.Strength.Label(), group.Key.Counts,
            }));

    internal static string Fit()
    {
        var rows = PublishedCombinationsTests.Rows.Where(row => row.Judgements.EveryKeyAreaHasAGrade).ToArray();
        return Of(
            ["published inspections", "number", "against the rules", "one grade possible", "two grades possible", "given the most common grade"],
            new[] { (Name: "single inspection framework, every key area judged", IsSif: true), (Name: "ILACS with overall effectiveness", IsSif: false) }.Select(programme =>
            {
                var these = rows.Where(row => (row.Judgements.Edition == Editions.Sif2013) == programme.IsSif).ToArray();
                return new[]
                {
                    programme.Name,
                    Sum(these, _ => true),
                    Sum(these, row => !OverallEffectiveness.Derive(row.Judgements).Permits(row.Overall)),
                    Sum(these, row => OverallEffectiveness.Derive(row.Judgements).Permitted.Count == 1),
                    Sum(these, row => OverallEffectiveness.Derive(row.Judgements).Permitted.Count == 2),
                    Sum(these, row => OverallEffectiveness.Derive(row.Judgements).Indicative == row.Overall),
                };
            }));
    }

    private static string Counts(DerivationRule rule) => string.Join("; ", rule.Limits.Select(limit => limit.Evidence.Observed!.Value));

    private static string Sum(
        IEnumerable<(Judgements Judgements, Grade Overall, int Inspections)> rows, Func<(Judgements Judgements, Grade Overall, int Inspections), bool> which) =>
        rows.Where(which).Sum(row => row.Inspections).ToString(CultureInfo.InvariantCulture);
}
