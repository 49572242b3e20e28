using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary>A question about one inspection history on a day.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal abstract class HistoryCommand<T> : ICommand
    where T : notnull
{
    private readonly Argument<string> _path = new("RECORD") { Description = "The record of an authority's inspections, as JSON." };

    private readonly AsOfOption _asOf = new("The day the question is about. Later events are left out.") { Required = true };

    private readonly VerboseOption _verbose = new();

    private readonly FormatOption _format = new();

    public abstract string Examples { get; }

    public void AddTo(Command command)
    {
        command.Add(_path);
        command.Add(_asOf);
        command.Add(_verbose);
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
            screen.Strong($"{history.Authority.NameAndCode()}, {asOf.InWords()}: {Headline(answer)}");
            Show(screen, answer, _verbose.Read(parsed));
            if (hasIssues)
            {
                screen.Line(Told(record));
            }
        }

        return IsAnswered(answer) ? ExitCode.Done : ExitCode.NotDone;
    }

    private static string Told(CheckedRecord record) =>
        $"{Words.Count(record.Issues.Count, "issue")} found in the record: see ilacs check {record.File}";

    private protected abstract T Ask(InspectionHistory history, LocalDate asOf);

    private protected abstract bool IsAnswered(T answer);

    private protected abstract string Headline(T answer);

    private protected abstract void Show(Screen screen, T answer, bool isVerbose);

    private protected abstract JsonOutput<T> Document { get; }
}
