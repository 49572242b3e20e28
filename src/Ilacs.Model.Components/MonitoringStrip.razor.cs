using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>The monitoring visits since an inadequate judgement, in as many slots as sources allow: those in the record, those that a later
/// number implies, and those that may still come.</summary>
public sealed partial class MonitoringStrip : ComponentBase
{
    private MonitoringProgramme _programme = null!;
    private Slot[] _slots = [];

    /// <summary>The inspections and visits.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that is shown. Later visits are left out.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    [CascadingParameter]
    private CitationList? Citations { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(History);
        _programme = History.Monitoring(AsOf);
        _slots = _programme is { Status: MonitoringStatus.Monitored, Since: { } since } || _programme.Held > 0 ? [.. Slots(_programme)] : [];
    }

    private static IEnumerable<Slot> Slots(MonitoringProgramme programme)
    {
        var limits = programme.Since?.Edition.MonitoringVisits;
        var number = Math.Max(programme.Held, limits?.Maximum ?? limits?.Usual ?? 0);
        var visits = new MonitoringVisit?[number + 1];
        // A visit has the slot of its number. One without a number has the last free slot before the visit after it.
        var free = programme.Held;
        foreach (var visit in programme.Visits.Reverse())
        {
            var slot = visit.Ordinal is { } ordinal && ordinal <= number && visits[ordinal] is null ? ordinal : free;
            if (slot > 0)
            {
                visits[slot] = visit;
                free = Math.Min(free, slot) - 1;
            }
        }

        for (var slot = 1; slot <= number; slot++)
        {
            yield return new(slot, visits[slot], slot <= programme.Held, slot > limits?.Usual);
        }
    }

    private sealed record Slot(int Number, MonitoringVisit? Visit, bool Held, bool IsBeyondUsual)
    {
        internal string Class => (Visit, Held) switch
        {
            ({ }, _) => "recorded",
            (null, true) => "implied",
            _ => "empty",
        };

        internal string Words => (Visit, Held) switch
        {
            ({ Ordinal: null } visit, _) => $"{visit.OnSite[0].InWords()} (the record gives no number)",
            ({ } visit, _) => visit.OnSite[0].InWords(),
            (null, true) => "Held: a later visit is numbered higher",
            _ => IsBeyondUsual ? "Allowed by a source, but not usual" : "Not held yet, as far as the record shows",
        };
    }
}
