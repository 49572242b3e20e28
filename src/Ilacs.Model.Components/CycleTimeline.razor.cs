using Ilacs.Model.Components.Drawing;
using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>Everything that a record has up to a day, on one line of time in four lanes: inspections, visits, the council and the
/// Department; and when something is expected next. A drawing, with a table that says the same.</summary>
public sealed partial class CycleTimeline : ComponentBase
{
    private TimelineItem[] _items = [];
    private TimelineLayout _layout = null!;

    /// <summary>The inspections, visits and other events.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that is shown. Later events are left out.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    /// <summary>The notices and directions; <c>null</c> for none given.</summary>
    [Parameter]
    public InterventionHistory? Intervention { get; set; }

    /// <summary>The beginning of the ids in the drawing. Give another one if the page has two timelines.</summary>
    [Parameter]
    public string Id { get; set; } = "ilacs-timeline";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(History);
        ArgumentException.ThrowIfNullOrEmpty(Id);
        _items =
        [
            .. TimelineItems.Of(History, AsOf), .. TimelineItems.Of(History.Next(AsOf)),
            .. Intervention is null ? [] : InterventionItems.Of(Intervention, AsOf),
        ];
        _layout = TimelineLayout.Of(_items, AsOf);
    }

    // The editions that were in force in the time shown, and the row of each: two overlapped in 2018.
    private IEnumerable<(string Name, double Left, double Right, int Row)> EditionsShown() =>
        from edition in Editions.All
        let last = Editions.LastOnSiteDayOf(edition)
        where edition.FirstOnSiteDay <= _layout.Scale.Last && !(last < _layout.Scale.First)
        select (edition.Name, _layout.Scale.Start(edition.FirstOnSiteDay), last is { } day ? _layout.Scale.End(day) : _layout.Scale.Right,
            edition.SelectedByDate ? 0 : 1);

    private IEnumerable<(string Name, double Left, double Right)> Pauses() =>
        from period in PandemicPeriods.All
        where period != PandemicPeriods.AssuranceVisits && period.From <= _layout.Scale.Last && !(period.LastDay.Latest < _layout.Scale.First)
        select (period.Name, _layout.Scale.Start(period.From), period.LastDay.Latest is { } last ? _layout.Scale.End(last) : _layout.Scale.Right);

    private string Description() =>
        $"{Words.Count(_items.Count(item => item.Mark is not (Mark.Expected or Mark.Stated)), "mark")} for what the record has up to {AsOf.InWords()}, "
        + $"and {Words.Count(_items.Count(item => item.Mark is Mark.Expected or Mark.Stated), "time")} in which something is expected. "
        + "The table after the drawing lists them.";

    private static string Class(TimelineItem item) =>
        $"ilacs-mark ilacs-{item.Lane.ToString().ToLowerInvariant()}{(item.Colour is null ? "" : $" ilacs-{item.Colour}")}";

    private static string When(TimelineItem item) => (item.From, item.To) switch
    {
        ({ } from, { } to) when item is { BeganBy: null, EndedFrom: null, Mark: not (Mark.Expected or Mark.Stated) } => from.To(to),
        ({ } from, { } to) when from == to => from.InWords(),
        ({ } from, { } to) => ImpreciseDate.Between(from, to).InWords(),
        ({ } from, null) => ImpreciseDate.OnOrAfter(from).InWords(),
        (null, { } to) => ImpreciseDate.OnOrBefore(to).InWords(),
        _ => "not known",
    };
}
