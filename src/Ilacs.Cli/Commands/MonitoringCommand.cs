using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs monitoring</c>: whether an authority has monitoring visits, how many it has had and may still have.</summary>
internal sealed class MonitoringCommand : HistoryCommand<MonitoringProgramme>
{
    public override string Examples => """
          ilacs monitoring seeds/records/nottingham.json --as-of 2024-11-14
          ilacs monitoring seeds/records/nottinghamshire.json --as-of 2022-10-10 --format json
        """;

    private protected override MonitoringProgramme Ask(InspectionHistory history, LocalDate asOf) => history.Monitoring(asOf);

    private protected override bool IsAnswered(MonitoringProgramme answer) => answer.Refusal is null;

    private protected override string Headline(MonitoringProgramme answer) => answer.Status.Label();

    private protected override void Show(Screen screen, MonitoringProgramme answer, bool isVerbose)
    {
        screen.Reasons(answer.Reasons);
        if (answer.Refusal is { } refusal)
        {
            screen.Alarm(refusal.Reason);
        }

        if (answer.Status == MonitoringStatus.Monitored)
        {
            var (recorded, lately) = (answer.Visits.Length, answer.HeldInTwelveMonths);
            screen.Line($"At least {Words.CountInWords(answer.Held, "visit has", "visits have")} been held. "
                + $"{Words.Sentence(Some(recorded))} {(recorded < 2 ? "is" : "are")} recorded, "
                + $"{(recorded > 1 && lately == recorded ? "all" : Some(lately))} in the last twelve months."
                + (answer.HighestOrdinal is { } number ? $" One says that it was the {Words.Ordinal(number)}." : ""));
            screen.Line($"{Usual(answer)} {Most(answer)}");
            foreach (var visit in answer.Visits)
            {
                var ordinal = visit.Ordinal is { } its ? $", the {Words.Ordinal(its)}" : "";
                screen.Line($"- {Words.Sentence(visit.Summary)}{ordinal}{(visit.Theme is { } theme ? $": {theme.Label()}" : "")}");
            }
        }

        screen.Sources(answer.Evidence, isVerbose);
    }

    private protected override JsonOutput<MonitoringProgramme> Document => IlacsJson.MonitoringProgramme;

    private static string Some(int number) => number == 0 ? "none" : Words.Number(number);

    private static string Usual(MonitoringProgramme answer) => answer.RemainingToUsual switch
    {
        null => "We do not know how many more would be usual.",
        0 => $"The usual {Words.Number(answer.Since!.Edition.Cycle.MonitoringVisitsUsual.Maximum!.Value)} have been held.",
        { } more => $"At most {Words.Number(more)} more would be usual.",
    };

    private static string Most(MonitoringProgramme answer) => answer.RemainingToMaximum switch
    {
        null => "We do not know how many more are allowed.",
        0 => "No more are allowed by any source.",
        { } more => $"At most {Words.Number(more)} more {(more == 1 ? "is" : "are")} allowed.",
    };
}
