using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs editions</c>: the dates, areas, rules and sources of each edition.</summary>
internal sealed class EditionsCommand : ICommand
{
    private readonly VerboseOption _verbose = new("the numbers of the cycle and every source");

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs editions
          ilacs editions --format json
        """;

    public void AddTo(Command command)
    {
        command.Add(_verbose);
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
            Show(new Screen(output), _verbose.Read(parsed));
        }

        return ExitCode.Done;
    }

    private static void Show(Screen screen, bool isVerbose)
    {
        screen.Table(
            ["Edition", "Code", "First day on site", "Last day on site", "Overall effectiveness"],
            Editions.All.Select(edition => new[]
            {
                edition.Name, $"`{edition.Code}`", edition.FirstOnSiteDay.InWords(), LastDay(edition),
                edition.MakesOverallEffectiveness ? "judged" : "not judged",
            }));
        screen.Line("The first day on site decides which edition applies. "
            + "A date alone means ILACS: ask for the single inspection framework by its code.");
        foreach (var edition in Editions.All)
        {
            screen.Line();
            screen.Strong(edition.Name);
            screen.Line($"  Areas: {string.Join("; ", edition.Areas.Select(area => area.Label))}");
            if (!edition.Revisions.IsEmpty)
            {
                screen.Line($"  Text revised: {Words.And(edition.Revisions.Select(day => day.ToWords()))}");
            }

            Sources(screen, edition.Evidence, isVerbose);
            foreach (var rule in edition.Rules)
            {
                screen.Line($"  {rule}");
                Sources(screen, rule.Evidence, isVerbose);
            }

            foreach (var parameter in isVerbose ? edition.Cycle.All : [])
            {
                var values = !parameter.IsKnown ? "not known"
                    : parameter.SourcesConflict ? $"{parameter.ValuesInWords[0]} (other sources say {Words.Or(parameter.ValuesInWords.Skip(1).Distinct())})"
                    : Words.Or(parameter.ValuesInWords);
                screen.Line($"  {Words.Sentence(parameter.Meaning)}: {values}");
                Sources(screen, parameter.Evidence, isVerbose);
            }
        }

        if (!isVerbose)
        {
            screen.Line();
            screen.Line("--verbose adds the numbers of the inspection cycle and every source.");
        }
    }

    private static void Sources(Screen screen, IEnumerable<Evidence> sources, bool isVerbose)
    {
        foreach (var source in isVerbose ? sources : [])
        {
            screen.Line($"    - {source.InWords()}");
        }
    }

    private static string LastDay(Edition edition) => Editions.LastOnSiteDayOf(edition) is { } last
        ? last.InWords()
        : $"presumed still in force, last checked on {edition.CheckedTo!.Value.InWords()}";
}
