using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs monitoring</c>: whether an authority is monitored, and how far the visits have come.</summary>
internal sealed class MonitoringCommand : HistoryCommand<MonitoringProgramme>
{
    public override string Examples => """
          ilacs monitoring seeds/records/nottingham.json --as-of 2024-11-14
          ilacs monitoring seeds/records/nottinghamshire.json --as-of 2022-10-10 --format json
        """;

    private protected override MonitoringProgramme Ask(InspectionHistory history, LocalDate asOf) => history.Monitoring(asOf);

    private protected override bool IsAnswered(MonitoringProgramme answer) => answer.Refusal is null;

    private protected override string Headline(MonitoringProgramme answer) => answer.Status.Code();

    private protected override void Show(Screen screen, MonitoringProgramme answer)
    {
        screen.Reasons(answer.Reasons);
        if (answer.Refusal is { } refusal)
        {
            screen.Alarm(refusal.Reason);
        }

        if (answer.Status == MonitoringStatus.Monitored)
        {
            screen.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"Visits held: at least {answer.Held} ({answer.Visits.Length} recorded, "
                + $"highest number stated {answer.HighestOrdinal?.ToString(CultureInfo.InvariantCulture) ?? "none"}), "
                + $"{answer.HeldInTwelveMonths} of those recorded in the last twelve months"));
            screen.Line($"To the usual number: {More(answer.RemainingToUsual)}; to the most: {More(answer.RemainingToMaximum)}");
            foreach (var visit in answer.Visits)
            {
                var number = visit.Ordinal is { } ordinal ? FormattableString.Invariant($", number {ordinal}") : "";
                screen.Line($"  {visit.Summary}{number}{(visit.Theme is { } theme ? $", {theme.Label()}" : "")}");
            }
        }

        foreach (var evidence in answer.Evidence)
        {
            screen.Line($"- {evidence}");
        }
    }

    private protected override JsonOutput<MonitoringProgramme> Document => IlacsJson.MonitoringProgramme;

    private static string More(int? remaining) => remaining switch
    {
        null => "not known",
        0 => "reached, so that another would be beyond it",
        _ => FormattableString.Invariant($"at most {remaining} more"),
    };
}
