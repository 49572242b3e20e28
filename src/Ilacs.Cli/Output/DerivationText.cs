using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>A derivation for people: the answer first, then why, then the rules.</summary>
internal static class DerivationText
{
    internal static void Show(Screen screen, Derivation derivation, bool isVerbose)
    {
        var edition = derivation.Judgements.Edition;
        if (derivation.Status == OverallEffectivenessStatus.NotMade)
        {
            screen.Strong($"No overall effectiveness: {edition.Name} does not judge it");
            screen.Sentence(GradesOf(derivation.Judgements));
            screen.Line("--rules-of shows which grades the rules of an earlier edition would have left possible.");
            screen.Sources(edition.Evidence[..1], isVerbose);
            return;
        }

        var explanation = derivation.Explain();
        var (decided, depends, unchanged) = Sorted(explanation);
        screen.Strong(Words.Sentence(derivation.Permitted.InWords()) + (derivation.Determined is not null ? ": the only possible grade"
            : derivation.Permitted.Count == 2 ? ": both grades are possible" : ": all these grades are possible"));
        screen.Line(decided is [var (only, _)]
            ? $"Why: {only.Rule.Sentence.TrimEnd('.')} ({only.Rule.Id})."
            : $"Why: {Words.And(decided.Select(one => $"{one.Step.Rule.Id} rules out {one.Excluded.InWords()}"))}.");
        screen.Sentence(explanation.Experience);
        Indicative(screen, derivation, explanation);
        screen.Line((derivation.Status == OverallEffectivenessStatus.NotMadeForContinuity
                ? $"Not an Ofsted judgement: {edition.Name} has no grade for overall effectiveness, so the rules of {derivation.RulesOf.Name} are used."
                : "Not an Ofsted judgement; based on published inspections.")
            + $" Grades entered ({edition.Name}): {GradesOf(derivation.Judgements)}.");
        foreach (var step in decided.Select(one => one.Step).Where(_ => decided.Length > 1).Concat(depends))
        {
            screen.Line($"  {step.Rule.Id}: {step.Rule.Sentence}");
        }

        if (depends.Length > 0)
        {
            screen.Line($"{Named(depends)} {(depends.Length == 1 ? "depends" : "depend")} on an area whose grade is not known.");
        }

        if (unchanged.Length > 0)
        {
            screen.Line($"{Named(unchanged)} changed nothing.");
        }

        if (isVerbose)
        {
            Table(screen, explanation);
        }

        screen.Sources([.. Sources(explanation)], isVerbose);
    }

    /// <summary>The smallest changes that would make another grade the most common one.</summary>
    internal static void Show(Screen screen, GradeChanges changes)
    {
        screen.Line();
        var target = changes.Target.InWords();
        if (changes.Refusal is { } refusal)
        {
            screen.Sentence($"No answer for {target}: {refusal.Reason}");
        }
        else if (changes.NothingToChange)
        {
            screen.Line($"{Words.Sentence(target)} is already the most common grade.");
        }
        else
        {
            screen.Line(changes.Ways.Length == 1
                ? $"The smallest change that would make {target} the most common grade:"
                : $"The smallest changes that would make {target} the most common grade (one is enough):");
            foreach (var way in changes.Ways)
            {
                screen.Line($"- {string.Join("; ", way.Select(change => $"{change.Area.Label} from {change.From.InWords()} to {change.To.InWords()}"))}");
            }
        }
    }

    internal static string GradesOf(Judgements judgements) =>
        string.Join(", ", judgements.Select(one => $"{one.Area.Label} {one.Judgement.InWords()}"));

    private static void Indicative(Screen screen, Derivation derivation, Explanation explanation)
    {
        if (derivation.Indicative is { } indicative && derivation.Determined is null)
        {
            screen.Line($"Most common: {indicative.InWords()}. The highest possible grade was the one given in "
                + $"{explanation.Indication!.Observed} published inspections. Not a prediction.");
        }
        else if (derivation.Indicative is null)
        {
            screen.Line("No grade is the most common: a key area has no grade.");
        }
    }

    private static ((DerivationStep Step, GradeSet Excluded)[] Decided, DerivationStep[] Depends, DerivationStep[] Unchanged) Sorted(
        Explanation explanation)
    {
        var left = GradeSet.All;
        List<(DerivationStep, GradeSet)> decided = [];
        List<DerivationStep> others = [];
        foreach (var step in explanation.Steps)
        {
            if (step.Leaves == left)
            {
                others.Add(step);
            }
            else
            {
                decided.Add((step, left.Except(step.Leaves)));
            }

            left = step.Leaves;
        }

        var depends = others.ToLookup(step => step.Verdict == Verdict.Depends);
        return ([.. decided], [.. depends[true]], [.. depends[false]]);
    }

    private static void Table(Screen screen, Explanation explanation) => screen.Table(
        ["Rule", "Verdict", "Because of", "Leaves", "Observed in"],
        explanation.Steps.Select(step => new[]
        {
            step.Rule.Id, step.Verdict.Label(), step.DecidingAreas.InWords(), step.Leaves.InWords(), $"{step.Evidence.Observed}",
        }));

    private static IEnumerable<Evidence> Sources(Explanation explanation) => explanation.Steps.Select(step => step.Evidence)
        .Append(explanation.Indication).OfType<Evidence>().Distinct();

    private static string Named(IEnumerable<DerivationStep> steps) => Words.And(steps.Select(step => step.Rule.Id));
}
