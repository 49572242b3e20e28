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
        Description = "The thread of an intervention as JSON; without it, the lifecycle itself is shown.",
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
            return Answer(parsed, OneThread.From(path, asOf, parsed.InvocationConfiguration.Error), asOf);
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
            JsonText.Write(output, InterventionJson.WriteLifecycle);
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
        var thread = record.Thread!;
        if (_format.IsMermaid(parsed))
        {
            output.Write(thread.ToMermaid(asOf));
            foreach (var finding in record.Findings)
            {
                parsed.InvocationConfiguration.Error.WriteLine(finding);
            }
        }
        else if (_format.IsJson(parsed))
        {
            JsonText.Write(output, json => json.Thread(thread, record.Findings, record.IsComplete, asOf));
        }
        else
        {
            Show(new Screen(output), record, thread, asOf);
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
                foreach (var evidence in row.RestsOn)
                {
                    screen.Line($"    - {Short(evidence)}");
                }
            }
        }

        foreach (var guard in InterventionLifecycle.Transitions.SelectMany(row => row.Guards).Distinct())
        {
            screen.Line($"Only if: {guard}");
        }

        screen.Strong("Not in the lifecycle");
        foreach (var missing in InterventionLifecycle.NotOffered)
        {
            screen.Line($"  {missing.What}: {Short(missing.Because)}");
        }

        foreach (var source in InterventionLifecycle.Transitions.SelectMany(row => row.RestsOn).Where(evidence => evidence.Observed is not null).Select(evidence => evidence.Source).Distinct())
        {
            screen.Line($"The counts are of: {source}");
        }
    }

    // The source of the counts is said once, below.
    private static string Short(Evidence evidence) => evidence.Observed is { } observed ? $"{evidence.Statement} ({observed})" : evidence.ToString();

    private static ReviewDue? Review(CheckedRecord record, LocalDate? asOf) =>
        asOf is { } day && record.IsComplete ? record.Thread!.ReviewDue(day) : null;

    private static void Show(Screen screen, CheckedRecord record, InterventionThread thread, LocalDate? asOf)
    {
        var state = !record.IsComplete ? "not known, for the record was not read whole"
            : asOf is { } day ? $"{thread.StateOn(day)} as of {(PossibleDays)day}"
            : thread.State.Code();
        screen.Strong($"{thread.Authority.NameAndCode()}, {thread.ServiceArea.Code()}: {state}");
        if (thread.Opening is { } opening)
        {
            screen.Line($"  {Mark(asOf is { } start ? thread.OpenedBy(start) : null)}{opening}, from where the record begins");
        }

        var happened = asOf is { } end ? thread.HappenedBy(end) : [];
        foreach (var (number, step) in thread.Steps.Index())
        {
            var mark = Mark(asOf is null ? null : happened[number]);
            screen.Line($"  {mark}{step}{string.Concat(Details(step.Event).Select(detail => $"; {detail}"))}");
        }

        // One that is overdue is among the findings.
        if (Review(record, asOf) is { IsOverdue: false } due)
        {
            screen.Line($"{due}");
        }

        foreach (var finding in record.Findings)
        {
            screen.Line($"{finding}");
        }
    }

    private static string Mark(Certainty? happened) => happened switch
    {
        Certainty.Possibly => "possibly later: ",
        Certainty.CertainlyNot => "later: ",
        _ => "",
    };

    private static IEnumerable<string> Details(InterventionEvent happened)
    {
        switch (happened)
        {
            case NoticeOrDirection issued:
                if (issued.PublishedOn is { } published)
                {
                    yield return $"published {published}";
                }

                if (issued.Trigger is { } trigger)
                {
                    yield return $"after {trigger.Code()}{(issued.TriggeredBy is { } by ? $" {by}" : "")}";
                }

                if (issued is ImprovementNotice { IsStatutory: { } statutory })
                {
                    yield return statutory ? "statutory" : "non-statutory";
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
