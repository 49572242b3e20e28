using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>The lifecycle of an intervention for the guide on it.</summary>
internal static class InterventionTables
{
    internal static string Diagram() => $"```mermaid\n{InterventionLifecycle.ToMermaid()}```\n";

    internal static string Transitions() => Of(
        ["from", "what happens", "to", "in words", "seen in, of the cases in which it could have been", "also rests on"],
        InterventionLifecycle.Transitions.Select(row => new[]
        {
            Code(row.From.Code()), Code(row.Event.Code()), Code(row.To.Code()), row.Sentence, $"{row.Evidence.Single(evidence => evidence.Observed is not null).Observed}",
            string.Join("; ", row.Evidence.Where(evidence => evidence.Observed is null).Select(evidence => $"{Code(evidence.Strength.Code())}: {evidence.Citation}")),
        }));

    internal static string UnobservedTransitions() => Of(
        ["what it does not have", "why", "rests on"],
        InterventionLifecycle.Unobserved.Select(missing => new[]
        {
            missing.What, missing.Evidence.Statement, $"{Code(missing.Evidence.Strength.Code())}{(missing.Evidence.Observed is { } observed ? $" {observed}" : $": {missing.Evidence.Citation}")}",
        }));
}
