using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>The lifecycle of an intervention for the guide on it.</summary>
internal static class InterventionTables
{
    internal static string Diagram() => $"```mermaid\n{InterventionLifecycle.ToMermaid()}```\n";

    internal static string Transitions() => Of(
        ["from", "event", "to", "in words", "seen in, of the cases where it was possible", "other sources"],
        InterventionLifecycle.Transitions.Select(row => new[]
        {
            Code(row.From.Code()), Code(row.Event.Code()), Code(row.To.Code()), row.Sentence, $"{row.Evidence.Single(evidence => evidence.Observed is not null).Observed}",
            string.Join(". ", row.Evidence.Where(evidence => evidence.Observed is null).Select(evidence => Words.Sentence($"{evidence.Strength.Label()}: {evidence.Citation}"))),
        }));

    internal static string UnobservedTransitions() => Of(
        ["not in the table", "why not", "source"],
        InterventionLifecycle.Unobserved.Select(missing => new[]
        {
            missing.What, missing.Evidence.Statement, $"{missing.Evidence.Strength.Label()}{(missing.Evidence.Observed is { } observed ? $" {observed}" : $": {missing.Evidence.Citation}")}",
        }));
}
