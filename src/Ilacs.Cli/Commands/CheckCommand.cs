using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs check</c>: records of inspections, each with its derivation, and of interventions, and all that was found.</summary>
internal sealed class CheckCommand : ICommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Inspection histories and interventions as JSON, or folders of them; or files that end in .jsonl, with a document in every line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly AsOfOption _asOf = new("The day to which interventions are kept up, to find overdue reviews; without it none is looked for.");

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs check seeds/records
          ilacs check seeds/records/nottinghamshire.json --format json
        """;

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_asOf);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var tally = new CheckTally(
            CheckedRecord.From(parsed.GetValue(_paths)!, parsed.InvocationConfiguration.Error, _asOf.Read(parsed)));
        if (_format.IsJson(parsed))
        {
            DocumentText.Write(parsed.InvocationConfiguration.Output, ToolDocuments.Check, tally);
        }
        else
        {
            var screen = new Screen(parsed.InvocationConfiguration.Output);
            foreach (var record in tally.Records)
            {
                Show(screen, record);
            }

            screen.Line(tally.ToString());
        }

        return tally.ExitCode;
    }

    private static void Show(Screen screen, CheckedRecord record)
    {
        var serviceArea = record.Intervention is { } intervention ? $", {intervention.ServiceArea.Code()}" : "";
        screen.Strong(record.Authority is { } authority ? $"{authority.NameAndCode()}{serviceArea}, {record.File}" : record.File);
        foreach (var cycleEvent in record.History?.Events ?? [])
        {
            screen.Line($"  {cycleEvent.Summary}{(cycleEvent is OnSiteEvent { PublishedOn: { } day } ? $", published {day}" : "")}");
            if (cycleEvent is Inspection inspection)
            {
                screen.Line($"    stated {inspection.OverallEffectiveness}; {OverallEffectiveness.Derive(inspection.Judgements)}");
            }
        }

        ShowIntervention(screen, record);

        foreach (var issue in record.Issues)
        {
            var line = $"  {issue}";
            if (issue.Severity == Severity.Error)
            {
                screen.Alarm(line);
            }
            else
            {
                screen.Line(line);
            }
        }

        if (record.Unreadable is { } reason)
        {
            screen.Alarm($"  {reason}");
        }
    }

    private static void ShowIntervention(Screen screen, CheckedRecord record)
    {
        if (record.Intervention?.Opening is { } opening)
        {
            screen.Line($"  {opening.Summary}, from where the record begins");
        }

        foreach (var step in record.Intervention?.Steps ?? [])
        {
            screen.Line($"  {step}");
        }

        if (record.Comparison is { } comparison)
        {
            screen.Line($"  ({comparison})");
        }
    }
}
