using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs derive</c>: the grades of overall effectiveness that the grades of the areas leave possible, and why.</summary>
internal sealed class DeriveCommand : ICommand
{
    private readonly JudgementsInput _input = new();

    private readonly Option<string?> _target = new("--target")
    {
        Description = "Also find the smallest changes that would make this the most common grade.",
        HelpName = "GRADE",
    };

    private readonly Option<string?> _rulesOf = new("--rules-of")
    {
        Description = "The edition whose rules are used where the inspection's own has no overall effectiveness.",
        HelpName = "EDITION",
    };

    private readonly VerboseOption _verbose = new("the table of rules and every source");

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs derive --on 2019-10-07 --grade leaders=good --grade help-and-protection=requires-improvement --grade children-in-care-and-care-leavers=good
          ilacs derive --edition ilacs-2023 --grade leaders=good help-and-protection=good children-in-care=good care-leavers=requires-improvement --target outstanding
          ilacs derive --edition ilacs-2026 --rules-of ilacs-2023 --grade leaders=good help-and-protection=good children-in-care=good care-leavers=good
        """;

    public string Notes => JudgementsInput.Notes;

    public void AddTo(Command command)
    {
        _input.AddTo(command);
        command.Add(_target);
        command.Add(_rulesOf);
        command.Add(_verbose);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var json = _format.IsJson(parsed);
        var (words, leftOver) = _input.Given(parsed);
        if (leftOver.Count > 0)
        {
            throw new UsageException($"Write each grade as AREA=GRADE, such as leaders=good. '{leftOver[0]}' has no '='.");
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
            var screen = new Screen(output);
            screen.Reasons(lookup?.Presumption);
            DerivationText.Show(screen, derivation, _verbose.Read(parsed));
            if (wouldTake is not null)
            {
                DerivationText.Show(screen, wouldTake);
            }
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
                ? $"--rules-of cannot be used with {judgements.Edition.Name}, which has rules of its own."
                : $"{rulesOf.Name} has no overall effectiveness over the areas of {judgements.Edition.Name}.");
    }

    private Grade? Target(ParseResult parsed)
    {
        if (parsed.GetValue(_target) is not { } text)
        {
            return null;
        }

        return Grade.TryParse(text, out var grade) || Grade.TryParseLabel(text, out grade)
            ? grade
            : throw new UsageException($"'{text}' is not a grade. Use {Words.Or(Grade.All.Select(one => one.Code))}.");
    }
}
