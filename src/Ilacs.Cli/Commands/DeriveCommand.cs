using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs derive</c>: from the grades of the areas to overall effectiveness, with the reasons.</summary>
internal sealed class DeriveCommand : ICommand
{
    private readonly JudgementsInput _input = new();

    private readonly Option<string?> _target = new("--target")
    {
        Description = "Also find the smallest changes that would make this grade the indicative one.",
        HelpName = "GRADE",
    };

    private readonly Option<string?> _rulesOf = new("--rules-of")
    {
        Description = "For continuity, where the edition makes no overall effectiveness: use the rules of this one. The answer is "
            + "not an Ofsted judgement.",
        HelpName = "EDITION",
    };

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs derive --on 2019-10-07 --grade leaders=good --grade help-and-protection=requires-improvement --grade children-in-care-and-care-leavers=good
          ilacs derive --edition ilacs-2023 --grade leaders=good help-and-protection=good children-in-care=good care-leavers=requires-improvement --target outstanding
          ilacs derive --edition ilacs-2026 --rules-of ilacs-2023
        """ + " --grade leaders=good help-and-protection=good children-in-care=good care-leavers=good";

    public void AddTo(Command command)
    {
        _input.AddTo(command);
        command.Add(_target);
        command.Add(_rulesOf);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var json = _format.IsJson(parsed);
        var (words, leftOver) = _input.Words(parsed);
        if (leftOver.Count > 0)
        {
            throw new UsageException($"'{leftOver[0]}' is not of the form AREA=GRADE.");
        }

        var (edition, lookup) = _input.ReadEdition(parsed);
        if (edition is null)
        {
            return JudgementsInput.Refuse(parsed, json, lookup!.Refusal!);
        }

        var derivation = Derive(parsed, JudgementsInput.ReadJudgements(edition, words));
        var wouldTake = Target(parsed) is { } target ? derivation.SmallestChangesTo(target) : null;
        if (json)
        {
            DocumentText.Write(output, ToolDocuments.Derivation, new(derivation, lookup, wouldTake));
        }
        else
        {
            Show(new Screen(output), derivation, lookup, wouldTake);
        }

        return wouldTake?.Refusal is null ? ExitCode.Done : ExitCode.NotDone;
    }

    private Derivation Derive(ParseResult parsed, Judgements judgements)
    {
        if (parsed.GetValue(_rulesOf) is not { } name)
        {
            return OverallEffectiveness.Derive(judgements);
        }

        var rulesOf = JudgementsInput.EditionNamed(name);
        return OverallEffectiveness.CanContinue(judgements.Edition, rulesOf)
            ? OverallEffectiveness.DeriveForContinuity(rulesOf, judgements)
            : throw new UsageException(judgements.Edition.MakesOverallEffectiveness
                ? $"{judgements.Edition} makes overall effectiveness by rules of its own."
                : $"{rulesOf} does not make overall effectiveness over the areas of {judgements.Edition}.");
    }

    private Grade? Target(ParseResult parsed)
    {
        if (parsed.GetValue(_target) is not { } text)
        {
            return null;
        }

        return Grade.TryParse(text, out var grade) || Grade.TryParseLabel(text, out grade)
            ? grade
            : throw new UsageException($"'{text}' is not a grade; the codes are {string.Join(", ", Grade.All)}.");
    }

    private static void Show(Screen screen, Derivation derivation, EditionLookup? lookup, GradeChanges? wouldTake)
    {
        screen.Reasons(lookup?.Presumption);
        screen.Strong($"{derivation.Judgements.Edition.Name}: {string.Join(", ", derivation.Judgements)}");
        if (derivation.Status == OverallEffectivenessStatus.NotMade)
        {
            screen.Line("Overall effectiveness: not made in this edition.");
            screen.Line($"  {derivation.Judgements.Edition.Evidence[0]}");
            screen.Line("  For continuity, --rules-of shows what an earlier edition would have permitted.");
        }
        else
        {
            if (derivation.Status == OverallEffectivenessStatus.NotMadeForContinuity)
            {
                screen.Alarm($"Not an Ofsted judgement: this edition makes no overall effectiveness. What follows is by the rules of "
                    + $"{derivation.RulesOf}.");
            }
            else
            {
                screen.Line("Not Ofsted's judgement, but what its published area judgements leave:");
            }

            var explanation = derivation.Explain();
            screen.Line($"Permitted:  {derivation.Permitted} ({(derivation.Published.Total > 0
                ? "given in published inspections so far"
                : "by rules drawn from published inspections, none of which is counted with these judgements")})");
            screen.Line($"Determined: {(derivation.Determined is { } determined ? $"{determined} ({derivation.DeterminedStrength!.Value.Code()})" : "none, since more than one grade is permitted")}");
            screen.Line($"Indicative: {(derivation.Indicative is { } indicative ? $"{indicative} (the best permitted grade, which fits {explanation.Indication!.Observed} published inspections; no forecast)" : "none, since a key area has no grade")}");
            screen.Line($"Experience: {explanation.Experience}");
            screen.Table(
                ["Rule", "Verdict", "Because of", "Left after it", "Rests on"],
                explanation.Steps.Select(step => new[]
                {
                    step.Rule.Id,
                    step.Verdict.Code(),
                    string.Join(", ", step.DecidingAreas),
                    step.Leaves.ToString(),
                    $"{step.Evidence.Strength.Code()} {step.Evidence.Observed}".TrimEnd(),
                }));
            foreach (var step in explanation.Steps.Where(step => step.Verdict != Verdict.NotApplied))
            {
                screen.Line($"{step.Rule.Id}: {step.Rule.Sentence} [{step.Evidence.Citation}]");
            }
        }

        if (wouldTake is not null)
        {
            Show(screen, wouldTake);
        }
    }

    private static void Show(Screen screen, GradeChanges wouldTake)
    {
        screen.Line();
        if (wouldTake.Refusal is { } refusal)
        {
            screen.Line($"What it would take for {wouldTake.Target}: {refusal.Reason}");
        }
        else if (wouldTake.NothingToChange)
        {
            screen.Line($"{wouldTake.Target} is the indicative grade already.");
        }
        else
        {
            screen.Line($"The smallest changes that would make {wouldTake.Target} the indicative grade:");
            foreach (var way in wouldTake.Ways)
            {
                screen.Line($"  {string.Join("; ", way)}");
            }
        }
    }
}
