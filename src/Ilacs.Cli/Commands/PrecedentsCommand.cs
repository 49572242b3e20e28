using System.Collections.Immutable;
using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs precedents</c>: the published inspections with exactly these grades.</summary>
internal sealed class PrecedentsCommand : ICommand
{
    private readonly JudgementsInput _input = new();

    // The parser allows no file, because --grade takes all the words after it; those without '=' are files.
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of inspections, or folders of them, to use instead of the published inspections.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _both = new("--and-published") { Description = "Use the published inspections as well as the files." };

    private readonly DatesOption _dates = new();

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs precedents --edition ilacs-2018 --grade leaders=inadequate --grade help-and-protection=requires-improvement --grade children-in-care-and-care-leavers=requires-improvement
          ilacs precedents --on 2024-06-03 --grade leaders=good help-and-protection=good children-in-care=good care-leavers=good --format json
        """;

    public string Notes => JudgementsInput.Notes;

    public void AddTo(Command command)
    {
        _input.AddTo(command);
        command.Add(_files);
        command.Add(_both);
        command.Add(_dates);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var (words, leftOver) = _input.Given(parsed);
        string[] files = [.. parsed.GetValue(_files) ?? [], .. leftOver];
        var json = _format.IsJson(parsed);
        var (edition, lookup) = _input.ReadEdition(parsed);
        if (edition is null)
        {
            return JudgementsInput.Refuse(parsed, json, lookup!.Refusal!);
        }

        var judgements = JudgementsInput.ReadJudgements(edition, words);
        var (precedents, problems) = Find(parsed, judgements, files);
        if (json)
        {
            DocumentText.Write(parsed.InvocationConfiguration.Output, IlacsJson.Precedents, precedents);
            DocumentText.Tell(parsed, new object?[] { lookup?.Presumption }.OfType<object>().Concat(problems.Select(FoundText.InWords)));
        }
        else
        {
            var screen = new Screen(parsed.InvocationConfiguration.Output);
            screen.Reasons(lookup?.Presumption);
            screen.Strong($"{judgements.Edition.Name}: {DerivationText.GradesOf(judgements)}");
            Show(screen, precedents);
            FileProblems.ShowErrors(screen, problems);
            if (precedents.Collection.Licence is { } licence)
            {
                screen.Line(licence);
            }
        }

        return FileProblems.ExitCode(problems);
    }

    private (Precedents Precedents, ImmutableArray<FileProblem> Problems) Find(ParseResult parsed, Judgements judgements, string[] files)
    {
        var error = parsed.InvocationConfiguration.Error;
        if (files.Length == 0 || parsed.GetValue(_both))
        {
            var (inspections, problems) = PublishedInput.Read(files, parsed.GetValue(_both), _dates.Read(parsed), error);
            return (inspections.PrecedentsOf(judgements), problems);
        }

        var read = ReadOutcomes.From(files, _dates.Read(parsed), error);
        return !read.Outcomes.IsEmpty
            ? (Precedents.For(judgements, read.Outcomes, PublishedInput.TitleOf(files)), read.Problems)
            : throw new UsageException(string.Join(Environment.NewLine, [.. read.Problems.Select(FoundText.InWords), "No inspection could be read."]));
    }

    private static void Show(Screen screen, Precedents precedents)
    {
        screen.Line($"{precedents}.");
        if (precedents.NotCounted.Length > 0)
        {
            screen.Line("Not counted, because the authority has been abolished: "
                + $"{string.Join("; ", precedents.NotCounted.Select(one => $"{one}, {one.Overall.InWords()}"))}.");
        }

        screen.Line($"{precedents.Collection}.");
    }
}
