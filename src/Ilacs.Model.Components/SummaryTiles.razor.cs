using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>The four answers that a director asks for first.</summary>
public sealed partial class SummaryTiles : ComponentBase
{
    /// <summary>The inspections, visits and other events.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that is shown. Later events are left out.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    /// <summary>The notices and directions; <c>null</c> for none given.</summary>
    [Parameter]
    public InterventionHistory? Intervention { get; set; }

    private IEnumerable<(string Name, string Answer, string Detail)> Tiles() => [Inspection(), Next(), Visits(), Department()];

    private (string Name, string Answer, string Detail) Inspection()
    {
        const string name = "Latest inspection";
        if (!History.LatestInspection(AsOf).TryGetValue(out var latest))
        {
            return (name, "Not known", History.Inspections.IsEmpty ? "The record has no inspection." : History.LatestInspection(AsOf).Refusal!.Reason);
        }

        var answer = !latest.Edition.MakesOverallEffectiveness ? "No overall grade" : Words.Sentence(latest.OverallEffectiveness.InWords());
        return (name, answer, $"{Words.Sentence(latest.Summary)}.");
    }

    private (string Name, string Answer, string Detail) Next()
    {
        const string name = "Next inspection";
        var outlook = History.Next(AsOf);
        var next = outlook.Events.FirstOrDefault(one => one.Type is CycleEventType.StandardInspection or CycleEventType.ShortInspection);
        return next is null ? (name, "Not known", outlook.Refusal?.Reason ?? "No source says when.")
            : (name, next.Expectation == Expectation.NotKnown ? "Kind not known" : Words.Sentence(next.Type.Label()),
                OutlookSentences.When(next) is { Length: > 0 } when ? $"{Words.Sentence(when)}." : "No source says when.");
    }

    private (string Name, string Answer, string Detail) Visits()
    {
        var monitoring = History.Monitoring(AsOf);
        if (monitoring.Status == MonitoringStatus.Monitored)
        {
            return ("Monitoring visits", $"{(monitoring.Held == 0 ? "None" : $"At least {Words.Number(monitoring.Held)}")} held",
                monitoring.RemainingToMaximum is { } left ? $"At most {Words.Number(left)} more." : "No source says how many more.");
        }

        Visit[] since =
        [
            .. from visit in History.EventsOf<FocusedVisit>()
               where visit.Began.IsAfter(AsOf) == Certainty.Impossible
                   && (!History.LatestInspection(AsOf).TryGetValue(out var latest) || visit.Began.IsAfter(latest.Began) == Certainty.Certain)
               select visit,
        ];
        return ("Focused visits since", Words.Sentence(since.Length == 0 ? "none recorded" : Words.CountInWords(since.Length, "focused visit")),
            since.Length == 0 ? "" : $"{Words.Sentence(since[^1].Summary)}.");
    }

    private (string Name, string Answer, string Detail) Department()
    {
        const string name = "The Department";
        if (Intervention is null)
        {
            return (name, "Not known", "No record of an intervention was given.");
        }

        var status = Intervention.Status(AsOf);
        return (name, Words.Sentence(Words.Or(status.States.Select(state => state.Label()))), status.ReviewDue?.ToString() ?? "");
    }
}
