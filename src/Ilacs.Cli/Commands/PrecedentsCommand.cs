using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs precedents</c>: the published inspections with exactly these judgements.</summary>
internal sealed class PrecedentsCommand : ICommand
{
    private readonly JudgementsInput _input = new();

    // None is allowed by the parser, because --grade takes all the words after it; those without '=' are files.
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of published inspections in any layout that is known, or folders of them; at least one.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly DatesOption _dates = new();

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs precedents --edition ilacs-2018 --grade leaders=inadequate --grade help-and-protection=requires-improvement --grade children-in-care-and-care-leavers=requires-improvement seeds/outcomes/inspections.csv
        """;

    public void AddTo(Command command)
    {
        _input.AddTo(command);
        command.Add(_files);
        command.Add(_dates);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var (words, leftOver) = _input.Words(parsed);
        string[] files = [.. parsed.GetValue(_files) ?? [], .. leftOver];
        if (files.Length == 0)
        {
            throw new UsageException("Name a file of published inspections.");
        }

        var json = _format.IsJson(parsed);
        var (edition, lookup) = _input.ReadEdition(parsed);
        if (edition is null)
        {
            return JudgementsInput.Refuse(parsed, json, lookup!.Refusal!);
        }

        var judgements = JudgementsInput.ReadJudgements(edition, words);
        var read = ReadOutcomes.From(files, _dates.Read(parsed), parsed.InvocationConfiguration.Error);
        var precedents = Precedents.For(judgements, read.Outcomes);
        if (json)
        {
            DocumentText.Write(parsed.InvocationConfiguration.Output, IlacsJson.Precedents, precedents);
            DocumentText.Tell(parsed, new object?[] { lookup?.Presumption }.OfType<object>().Concat(read.Problems));
        }
        else
        {
            var screen = new Screen(parsed.InvocationConfiguration.Output);
            screen.Reasons(lookup?.Presumption);
            screen.Strong(judgements.ToString());
            screen.Line($"{precedents}.");
            read.ShowErrors(screen);
        }

        return read.ExitCode;
    }
}
