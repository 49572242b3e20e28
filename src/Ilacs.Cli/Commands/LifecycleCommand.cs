using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs lifecycle</c>: what can happen in an intervention, with sources; or what happened in one.</summary>
internal sealed class LifecycleCommand : ICommand
{
    private readonly Argument<string?> _path = new("RECORD")
    {
        Description = "The record of an intervention, as JSON. Without it, everything that can happen in one is shown.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly AsOfOption _asOf = new("Show the state and the next review on this day. Later events are marked.");

    private readonly VerboseOption _verbose = new();

    private readonly FormatOption _format = new(draws: true);

    public string Examples => """
          ilacs lifecycle
          ilacs lifecycle --format mermaid
          ilacs lifecycle seeds/records/nottingham-intervention.json --as-of 2023-05-01
          ilacs lifecycle seeds/conformance/intervention/cases/halton.json --format mermaid
        """;

    public void AddTo(Command command)
    {
        command.Add(_path);
        command.Add(_asOf);
        command.Add(_verbose);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var asOf = _asOf.Read(parsed);
        if (parsed.GetValue(_path) is { } path)
        {
            return Answer(parsed, OneIntervention.From(path, asOf, parsed.InvocationConfiguration.Error), asOf);
        }

        if (asOf is not null)
        {
            throw new UsageException("--as-of needs the RECORD of an intervention.");
        }

        var output = parsed.InvocationConfiguration.Output;
        if (_format.IsMermaid(parsed))
        {
            output.Write(InterventionLifecycle.ToMermaid());
        }
        else if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, IlacsJson.InterventionTransitions, InterventionLifecycle.Transitions);
        }
        else
        {
            Show(new Screen(output), _verbose.Read(parsed));
        }

        return ExitCode.Done;
    }

    private int Answer(ParseResult parsed, CheckedRecord record, LocalDate? asOf)
    {
        var output = parsed.InvocationConfiguration.Output;
        var intervention = record.Intervention!;
        if (_format.IsMermaid(parsed))
        {
            output.Write(intervention.ToMermaid(asOf));
            DocumentText.Tell(parsed, record.Issues.Select(FoundText.InWords));
        }
        else if (_format.IsJson(parsed) && !record.IsComplete)
        {
            // Its state is not known, because part of the record was not read.
            DocumentText.Write(output, IlacsJson.Report, record.Issues);
        }
        else if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, IlacsJson.InterventionStatus, intervention.Status(asOf));
            DocumentText.Tell(parsed, record.Issues.Select(FoundText.InWords));
        }
        else
        {
            Show(new Screen(output), record, intervention, asOf);
        }

        return record.IsValid ? ExitCode.Done : ExitCode.Errors;
    }

    private static void Show(Screen screen, bool isVerbose)
    {
        foreach (var state in Enum.GetValues<InterventionState>())
        {
            screen.Strong($"After {state.Label()}");
            foreach (var row in InterventionLifecycle.From(state))
            {
                var observed = row.Evidence.FirstOrDefault(evidence => evidence.Observed is not null)?.Observed;
                var seen = observed is null ? "" : $" Seen in {observed} cases.";
                screen.Line($"- {Words.Sentence(row.Event.Label())}. Then: {row.To.Label()}. {row.Sentence}{(isVerbose ? "" : seen)}");
                foreach (var evidence in isVerbose ? row.Evidence : [])
                {
                    screen.Line($"  - {evidence.InWords()}");
                }
            }
        }

        foreach (var guard in InterventionLifecycle.Transitions.SelectMany(row => row.RefusedWith).Distinct())
        {
            screen.Line($"Always: {guard.Title}");
        }

        screen.Strong("Not in the lifecycle");
        foreach (var missing in InterventionLifecycle.Unobserved)
        {
            screen.Line($"- {missing.What}{(isVerbose ? $": {missing.Evidence.InWords()}" : "")}");
        }

        if (!isVerbose)
        {
            screen.Sources(
                [
                    .. InterventionLifecycle.Transitions.SelectMany(row => row.Evidence)
                        .Concat(InterventionLifecycle.Unobserved.Select(one => one.Evidence)).Distinct(),
                ],
                isVerbose);
        }
    }

    private static ReviewDue? Review(CheckedRecord record, LocalDate? asOf) =>
        asOf is { } day && record.IsComplete ? record.Intervention!.ReviewDue(day) : null;

    private static void Show(Screen screen, CheckedRecord record, InterventionHistory intervention, LocalDate? asOf)
    {
        var state = !record.IsComplete ? "not known, because part of the record was not read"
            : asOf is { } day ? $"{Words.Or(intervention.StateOn(day).Select(one => one.Label()))} on {day.InWords()}"
            : intervention.State.Label();
        screen.Strong($"{intervention.Authority.NameAndCode()}, {intervention.ServiceArea.Label()}: {state}");
        foreach (var opening in InterventionText.Opening(intervention))
        {
            screen.Line($"- {Mark(asOf is { } start ? intervention.OpenedBy(start) : null)}{opening}");
        }

        var happened = asOf is { } end ? intervention.HappenedBy(end) : [];
        foreach (var (number, step) in intervention.Steps.Index())
        {
            var mark = Mark(asOf is null ? null : happened[number]);
            var requirements = string.Join("; ", InterventionText.Requirements(step.Event));
            screen.Line($"- {mark}{string.Join("; ", InterventionText.Details(step.Event).Prepend(InterventionText.Of(step)))}"
                + (requirements.Length > 0 ? $". {Words.Sentence(requirements)}" : ""));
        }

        // One that is overdue is among the issues.
        if (Review(record, asOf) is { IsOverdue: false } due)
        {
            screen.Line($"{due}");
        }

        foreach (var issue in record.Issues)
        {
            screen.Found(issue.Severity, issue.InWords());
        }
    }

    private static string Mark(Certainty? happened) => happened switch
    {
        Certainty.Possible => "Possibly later: ",
        Certainty.Impossible => "Later: ",
        _ => "",
    };
}
