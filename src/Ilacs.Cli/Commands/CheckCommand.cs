using System.CommandLine;
using System.Text.Json;
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
        var records = CheckedRecord.From(parsed.GetValue(_paths)!, parsed.InvocationConfiguration.Error, _asOf.Read(parsed));
        var tally = new CheckTally();
        if (_format.IsJson(parsed))
        {
            JsonText.Write(parsed.InvocationConfiguration.Output, json =>
            {
                json.WriteStartArray("files");
                foreach (var record in records)
                {
                    tally.Add(record);
                    Write(json, record);
                    json.Flush();
                }

                json.WriteEndArray();
                tally.Write(json);
            });
        }
        else
        {
            var screen = new Screen(parsed.InvocationConfiguration.Output);
            foreach (var record in records)
            {
                tally.Add(record);
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

    private static void Write(Utf8JsonWriter json, CheckedRecord record)
    {
        json.WriteStartObject();
        json.WriteString("file", record.File);
        json.WriteString("unreadable", record.Unreadable);
        json.Authority(record.Authority);
        json.WriteString("serviceArea", record.Intervention?.ServiceArea.Code());
        json.WriteStartArray("inspections");
        foreach (var inspection in record.History?.Inspections ?? [])
        {
            var derivation = OverallEffectiveness.Derive(inspection.Judgements);
            json.WriteStartObject();
            json.WriteString("type", inspection.Type.Code());
            json.WriteString("edition", inspection.Edition.Code);
            json.WriteString("firstOnSiteDay", inspection.FirstOnSiteDay.ToString());
            json.Judgement("overallEffectiveness", inspection.OverallEffectiveness);
            json.Grades("permitted", derivation.Permitted);
            json.Grade("determined", derivation.Determined);
            json.Grade("indicative", derivation.Indicative);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var cycleEvent in record.History?.Events ?? [])
        {
            json.WriteStartObject();
            json.WriteString("type", cycleEvent.Type.Code());
            json.WriteString("began", cycleEvent.Began.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("interventionEvents");
        foreach (var step in record.Intervention?.Steps ?? [])
        {
            json.WriteStartObject();
            json.WriteString("type", step.Event.Type.Code());
            json.WriteString("on", step.Event.On.ToString());
            json.WriteBoolean("refused", step.Transition is null);
            json.WriteString("state", step.State.Code());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("comparison", record.Comparison);
        json.Issues("issues", record.Issues);
        json.WriteEndObject();
    }
}
