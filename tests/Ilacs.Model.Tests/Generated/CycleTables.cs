using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>The numbers of the inspection cycle for the guide on it.</summary>
internal static class CycleTables
{
    internal static string Parameters() => Of(
        ["number", .. Editions.All.Select(edition => edition.Name), "source for the newest edition that has it"],
        Rows().Select(row => (IReadOnlyList<string>)
        [
            row[0].Meaning,
            .. row.Select(parameter => !parameter.IsKnown ? "not known" : parameter.ValuesInWords[0] + (parameter.SourcesConflict ? " *" : "")),
            row.LastOrDefault(parameter => parameter.IsKnown) is { } known ? SaysSo(known.Evidence[0]) : "",
        ]));

    internal static string Conflicts() => Of(
        ["number", "editions", "reading", "source"],
        from edition in Editions.All
        from parameter in edition.Cycle.All.Where(parameter => parameter.SourcesConflict)
        from reading in parameter.ValuesInWords.Zip(parameter.Evidence)
        group edition.Name by (parameter.Meaning, Value: reading.First, Evidence: reading.Second) into same
        select new[] { same.Key.Meaning, string.Join(", ", same), same.Key.Value, SaysSo(same.Key.Evidence) });

    internal static string Deadlines() => Of(
        ["deadline", "working days", "counted", "source"],
        Enum.GetValues<DeadlineKind>().Select(kind => new[]
        {
            Code(kind.Code()), Deadline.PeriodOf(kind).Used.Value.ToString(), Deadline.PeriodOf(kind).Meaning, SaysSo(Deadline.PeriodOf(kind).Used.Evidence),
        }));

    internal static string PandemicPeriods() => Of(
        ["what changed", "from", "to", "source"],
        Model.PandemicPeriods.All.Select(fact => new[]
        {
            fact.Name, fact.From.InWords(), fact.LastDay.InWords(), SaysSo(fact.Evidence[0]),
        }));

    private static string SaysSo(Evidence evidence) =>
        $"{evidence.Strength.Label()}{(evidence.Observed is { } observed ? $" {observed}" : "")}: {evidence.Citation}";

    // The same parameter of every edition.
    private static IEnumerable<Parameter[]> Rows() =>
        Enumerable.Range(0, Editions.All[0].Cycle.All.Length).Select(i => Editions.All.Select(edition => edition.Cycle.All[i]).ToArray());
}
