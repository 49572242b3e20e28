using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs lifecycle</c>: what can happen in an intervention and who says so; or what happened in one.</summary>
internal sealed class LifecycleCommand : ICommand
{
    private readonly Argument<string?> _path = new("RECORD")
    {
        Description = "The history of an intervention as JSON; without it, the lifecycle itself is shown.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly AsOfOption _asOf = new(
        "The day for which the state and the next review are asked; the record is taken to be kept up to it. Later events are marked.");

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
            throw new UsageException("--as-of asks where an intervention stood, and no RECORD is given.");
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
            Show(new Screen(output));
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
            DocumentText.Tell(parsed, record.Issues);
        }
        else if (_format.IsJson(parsed) && !record.IsComplete)
        {
            // Where it stands is not known, for the record was not read whole.
            DocumentText.Write(output, IlacsJson.Report, record.Issues);
        }
        else if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, IlacsJson.InterventionStatus, intervention.Status(asOf));
            DocumentText.Tell(parsed, record.Issues);
        }
        else
        {
            Show(new Screen(output), record, intervention, asOf);
        }

        return record.IsValid ? ExitCode.Done : ExitCode.Errors;
    }

    private static void Show(Screen screen)
    {
        foreach (var state in Enum.GetValues<InterventionState>())
        {
            screen.Strong(state.Code());
            foreach (var row in InterventionLifecycle.From(state))
            {
                screen.Line($"  {row.Event.Code()} leads to {row.To.Code()}: {row.Sentence}");
                foreach (var evidence in row.Evidence)
                {
                    screen.Line($"    - {Short(evidence)}");
                }
            }
        }

        foreach (var guard in InterventionLifecycle.Transitions.SelectMany(row => row.RefusedWith).Distinct())
        {
            screen.Line($"Only if: {guard.Title}");
        }

        screen.Strong("Not in the lifecycle");
        foreach (var missing in InterventionLifecycle.Unobserved)
        {
            screen.Line($"  {missing.What}: {Short(missing.Evidence)}");
        }

        foreach (var source in InterventionLifecycle.Transitions.SelectMany(row => row.Evidence).Where(evidence =>
            evidence.Observed is not null).Select(evidence => evidence.Citation).Distinct())
        {
            screen.Line($"The counts are of: {source}");
        }
    }

    // The source of the counts is said once, below.
    private static string Short(Evidence evidence) => evidence.Observed is { } observed ? $"{evidence.Statement} ({observed})" : evidence.ToString();

    private static ReviewDue? Review(CheckedRecord record, LocalDate? asOf) =>
        asOf is { } day && record.IsComplete ? record.Intervention!.ReviewDue(day) : null;

    private static void Show(Screen screen, CheckedRecord record, InterventionHistory intervention, LocalDate? asOf)
    {
        var state = !record.IsComplete ? "not known, for the record was not read whole"
            : asOf is { } day ? $"{intervention.StateOn(day)} as of {(ImpreciseDate)day}"
            : intervention.State.Code();
        screen.Strong($"{intervention.Authority.NameAndCode()}, {intervention.ServiceArea.Code()}: {state}");
        if (intervention.Opening is { } opening)
        {
            var mark = Mark(asOf is { } start ? intervention.OpenedBy(start) : null);
            screen.Line($"  {mark}{opening.Summary}, from where the record begins");
        }

        var happened = asOf is { } end ? intervention.HappenedBy(end) : [];
        foreach (var (number, step) in intervention.Steps.Index())
        {
            var mark = Mark(asOf is null ? null : happened[number]);
            screen.Line($"  {mark}{step}{string.Concat(Details(step.Event).Select(detail => $"; {detail}"))}");
        }

        // One that is overdue is among the issues.
        if (Review(record, asOf) is { IsOverdue: false } due)
        {
            screen.Line($"{due}");
        }

        foreach (var issue in record.Issues)
        {
            screen.Line($"{issue}");
        }
    }

    private static string Mark(Certainty? happened) => happened switch
    {
        Certainty.Possible => "possibly later: ",
        Certainty.Impossible => "later: ",
        _ => "",
    };

    private static IEnumerable<string> Details(InterventionEvent happened)
    {
        switch (happened)
        {
            case NoticeOrDirectionEvent issued:
                if (issued.PublishedOn is { } published)
                {
                    yield return $"published {published}";
                }

                if (issued.Trigger is { } trigger)
                {
                    yield return $"after {trigger.Code()}{(issued.TriggeredBy is { } by ? $" {by}" : "")}";
                }

                foreach (var condition in issued.Conditions)
                {
                    yield return condition.ToString();
                }

                if (issued.ReviewMonths is { } months)
                {
                    yield return FormattableString.Invariant($"reviewed at least every {months} months");
                }

                if (issued is DirectionSteppedDown { Reason: { } why })
                {
                    yield return why.Code();
                }

                break;
            case SupportArranged arranged:
                yield return arranged.Support.ToString();
                break;
            case InterventionEnd { Reason: { } reason }:
                yield return reason.Code();
                break;
        }
    }
}
