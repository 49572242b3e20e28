using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary>A question about one history as of a day.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal abstract class HistoryCommand<T> : ICommand
    where T : notnull
{
    private readonly Argument<string> _path = new("RECORD") { Description = "An inspection history as JSON." };

    private readonly AsOfOption _asOf = new("The day for which the question is asked; what is recorded later does not count.") { Required = true };

    private readonly FormatOption _format = new();

    public abstract string Examples { get; }

    public void AddTo(Command command)
    {
        command.Add(_path);
        command.Add(_asOf);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var asOf = _asOf.Read(parsed)!.Value;
        var record = OneHistory.From(parsed.GetValue(_path)!, parsed.InvocationConfiguration.Error);
        var history = record.History!;
        var answer = Ask(history, asOf);
        var hasIssues = !record.Issues.IsClean;
        var output = parsed.InvocationConfiguration.Output;
        if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, Document, answer);
            if (hasIssues)
            {
                DocumentText.Tell(parsed, [Told(record)]);
            }
        }
        else
        {
            var screen = new Screen(output);
            screen.Strong($"{history.Authority.NameAndCode()} as of {(ImpreciseDate)asOf}: {Headline(answer)}");
            Show(screen, answer);
            if (hasIssues)
            {
                screen.Line(Told(record));
            }
        }

        return IsAnswered(answer) ? ExitCode.Done : ExitCode.NotDone;
    }

    private static string Told(CheckedRecord record) =>
        FormattableString.Invariant($"The record has issues ({record.Issues.Count}): see ilacs check {record.File}");

    private protected abstract T Ask(InspectionHistory history, LocalDate asOf);

    private protected abstract bool IsAnswered(T answer);

    private protected abstract string Headline(T answer);

    private protected abstract void Show(Screen screen, T answer);

    private protected abstract JsonOutput<T> Document { get; }
}
