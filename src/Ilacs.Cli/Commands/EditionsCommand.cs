using System.CommandLine;
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
            DocumentText.Write(output, IlacsJson.Editions, Editions.All);
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

            if (!edition.Revisions.IsEmpty)
            {
                screen.Line($"  Text revised: {string.Join(", ", edition.Revisions.Select(day => day.ToWords()))}");
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
}
