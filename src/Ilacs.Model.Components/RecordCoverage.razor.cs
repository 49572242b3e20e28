using Ilacs.Model.Components.Drawing;
using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>A bar of the time from the first event to a day: solid where the record says that it is complete, hatched elsewhere.</summary>
public sealed partial class RecordCoverage : ComponentBase
{
    private const double Width = 1040;

    private TimeScale? _scale;

    /// <summary>The inspections, visits and other events.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that is shown. Later events are left out.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    private Coverage[] Shown => [.. History.Coverage.Where(one => one.From <= AsOf && one.From <= one.To)];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(History);
        LocalDate[] days = [.. History.Events.Select(one => one.Began.Earliest ?? one.Began.Latest).OfType<LocalDate>(), .. Shown.Select(one => one.From)];
        _scale = days.Length == 0 || days.Min() >= AsOf ? null : new(days.Min(), AsOf, 0, Width);
    }

    private static string In(Coverage part) => part.Types.IsDefaultOrEmpty ? "everything" : Words.And(part.Types.Select(type => type.Label()));

    private string Sentence() => Shown.Length == 0
        ? "The record does not say that it is complete for any time."
        : string.Join(' ', Shown.Select(part => $"Complete from {part.From.InWords()} to {part.To.InWords()} for {In(part)}."));
}
