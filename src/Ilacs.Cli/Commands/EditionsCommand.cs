using System.CommandLine;
using System.Text.Json;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs editions</c>: what each edition judges, from when to when, and on what authority.</summary>
internal sealed class EditionsCommand : ICommand
{
    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs editions
          ilacs editions --format json
        """;

    public void AddTo(Command command)
    {
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (_format.IsJson(parsed))
        {
            JsonText.Write(output, Write);
        }
        else
        {
            Show(new Screen(output));
        }

        return ExitCode.Done;
    }

    private static void Show(Screen screen)
    {
        screen.Table(
            ["Edition", "Name", "On site from", "On site to", "Overall", "Areas"],
            Editions.All.Select(edition => new[]
            {
                edition.Code,
                edition.Name,
                Day(edition.FirstOnSiteDay)!,
                LastDay(edition),
                edition.MakesOverallEffectiveness ? "made" : "not made",
                string.Join(", ", edition.Areas),
            }));
        screen.Line("The first on-site day decides, never publication. A date alone means ILACS; sif-2013 is asked for by name.");
        foreach (var edition in Editions.All)
        {
            screen.Line();
            screen.Strong(edition.Name);
            foreach (var fact in edition.Evidence)
            {
                screen.Line($"  {fact}");
            }

            foreach (var rule in edition.Rules)
            {
                screen.Line($"  {rule}");
                foreach (var fact in rule.Evidence)
                {
                    screen.Line($"    {fact}");
                }
            }

            foreach (var parameter in edition.Cycle.All)
            {
                var conflict = parameter.SourcesConflict ? ", sources conflict, the first is used" : "";
                screen.Line($"  {parameter.Code} ({parameter.Meaning}): {(parameter.IsKnown ? string.Join(", or ", parameter.ValuesInWords) : "not known")}{conflict}");
                foreach (var fact in parameter.Evidence)
                {
                    screen.Line($"    {fact}");
                }
            }
        }
    }

    private static string LastDay(Edition edition) => Day(Editions.LastOnSiteDayOf(edition))
        ?? $"checked to {Day(edition.CheckedTo)}, presumed since";

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("editions");
        foreach (var edition in Editions.All)
        {
            json.WriteStartObject();
            json.WriteString("edition", edition.Code);
            json.WriteString("name", edition.Name);
            json.WriteString("firstOnSiteDay", Day(edition.FirstOnSiteDay));
            json.WriteString("lastOnSiteDay", Day(Editions.LastOnSiteDayOf(edition)));
            json.WriteString("checkedTo", Day(edition.CheckedTo));
            json.WriteString("announcedSuccessor", edition.AnnouncedSuccessor?.Statement);
            json.WriteBoolean("selectedByDate", edition.SelectedByDate);
            json.WriteString("overallEffectiveness", edition.MakesOverallEffectiveness ? "made" : "not-made");
            json.WriteStartArray("areas");
            foreach (var area in edition.Areas)
            {
                json.WriteStartObject();
                json.WriteString("area", area.Code);
                json.WriteString("title", area.Title);
                json.Strings("otherLabels", area.OtherLabels);
                json.WriteBoolean("key", area.IsKey);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("rules");
            foreach (var rule in edition.Rules)
            {
                json.WriteStartObject();
                json.WriteString("rule", rule.Id);
                json.WriteString("sentence", rule.Sentence);
                json.WriteString("strength", rule.Strength.Code());
                json.Evidence("evidence", rule.Evidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("parameters");
            foreach (var parameter in edition.Cycle.All)
            {
                json.WriteStartObject();
                json.WriteString("parameter", parameter.Code);
                json.WriteString("meaning", parameter.Meaning);
                json.WriteBoolean("known", parameter.IsKnown);
                json.Strings("readings", parameter.ValuesInWords);
                json.WriteBoolean("sourcesConflict", parameter.SourcesConflict);
                json.Evidence("evidence", parameter.Evidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.Evidence("evidence", edition.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
