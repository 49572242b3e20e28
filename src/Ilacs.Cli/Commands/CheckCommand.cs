using System.CommandLine;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs check</c>: records of inspections and interventions, with every issue found in them.</summary>
internal sealed class CheckCommand : ICommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Records as JSON, JSON Lines (.jsonl) or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly AsOfOption _asOf = new("Look for reviews overdue on this day. Interventions must be recorded up to it.");

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
        var serviceArea = record.Intervention is { } intervention ? $", {intervention.ServiceArea.Label()}" : "";
        screen.Strong(record.Authority is { } authority ? $"{authority.NameAndCode()}{serviceArea}: {record.File}" : record.File);
        foreach (var cycleEvent in record.History?.Events ?? [])
        {
            var edition = cycleEvent is Inspection { Edition: var known } ? $", {known.Name}" : "";
            var published = cycleEvent is OnSiteEvent { PublishedOn: { } day } ? $", published {day.When()}" : "";
            screen.Line($"  {Words.Sentence(cycleEvent.Summary)}{edition}{published}");
            if (cycleEvent is Inspection inspection)
            {
                screen.Line($"    {OverallOf(inspection)}");
            }
        }

        foreach (var line in record.Intervention is { } held ? InterventionText.Opening(held).Concat(held.Steps.Select(InterventionText.Of)) : [])
        {
            screen.Line($"  {line}");
        }

        if (record.Comparison is { } comparison)
        {
            screen.Line($"  {comparison}");
        }

        foreach (var issue in record.Issues)
        {
            screen.Found(issue.Severity, $"  {issue.InWords()}");
        }

        if (record.Unreadable is { } reason)
        {
            screen.Alarm($"  {reason}");
        }
    }

    private static string OverallOf(Inspection inspection)
    {
        var derivation = OverallEffectiveness.Derive(inspection.Judgements);
        var stated = $"Overall effectiveness: {inspection.OverallEffectiveness.InWords()}";
        return derivation.Status == OverallEffectivenessStatus.NotMade ? stated
            : derivation.Determined is { } only && inspection.OverallEffectiveness == only
                ? $"{stated}, the only grade that the rules permit"
            : $"{stated}. The rules permit {(derivation.Determined is null ? "" : "only ")}{derivation.Permitted.InWords()}";
    }
}
