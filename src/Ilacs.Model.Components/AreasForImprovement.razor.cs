using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>The areas for priority action and for improvement of the latest inspection and of the visits after it, with the days by which plans
/// are due.</summary>
public sealed partial class AreasForImprovement : ComponentBase
{
    private OnSiteEvent[] _events = [];

    /// <summary>The inspections, visits and other events.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that is shown. Later events are left out.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(History);
        var since = History.LatestInspection(AsOf) is { IsRefused: false } latest ? latest.Value : null;
        _events =
        [
            .. from one in History.EventsOf<OnSiteEvent>()
               where (!one.AreasForPriorityAction.IsDefault || !one.AreasForImprovement.IsDefault)
                   && one.Began.IsAfter(AsOf) == Certainty.Impossible && one.PublishedOn?.IsAfter(AsOf) is null or Certainty.Impossible
                   && (since is null || one == since || one.Began.IsBefore(since.Began) != Certainty.Certain)
               orderby !one.AreasForPriorityAction.Any
               select one,
        ];
    }

    private static IEnumerable<string> Deadlines(OnSiteEvent happened)
    {
        DeadlineKind[] kinds = LeadsTo.DraftActionPlan(happened) ? [DeadlineKind.DraftActionPlan, Deadline.FinalPlan(happened)]
            : LeadsTo.Plan(happened) ? [Deadline.FinalPlan(happened)]
            : [];
        return kinds.Select(kind => Deadline.After(happened, kind)).OfType<Deadline>().Select(deadline => $"{deadline}.");
    }

    private static ImmutableArray<string> Titles(RecordedAreas areas) => areas.Titles.IsDefaultOrEmpty
        ? [areas.Count is { } count ? $"{Words.Sentence(Words.Number(count))}, which the record does not name" : "At least one, which the record does not name"]
        : areas.Titles;
}
