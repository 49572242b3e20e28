using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Which inspections of one history count by a day: those whose first on-site day is not after it, and whose report was out by the
/// last day of publication if there is one.</summary>
internal sealed class InspectionsByDay
{
    private readonly InspectionHistory _history;
    private readonly LastInspection.Measure _measure;
    private readonly List<(Inspection Inspection, bool IsCertain)> _counted = [];

    internal InspectionsByDay(InspectionHistory history, LocalDate day, LocalDate? publishedBy)
    {
        _history = history;
        _measure = publishedBy is { } last ? LastInspection.Measure.PublishedBy(day, last) : LastInspection.Measure.BeganBy(day);
        foreach (var inspection in history.Inspections)
        {
            if (_measure.Counts(inspection) is not Certainty.Impossible and var counts)
            {
                _counted.Add((inspection, counts == Certainty.Certain));
            }
        }
    }

    /// <summary>The latest of them, if it is certain which that is.</summary>
    internal (LatestStatus Status, Inspection? Latest) Latest() => LastInspection.Of(_history, _measure) switch
    {
        LastInspection.None => (LatestStatus.NotInspected, null),
        LastInspection.NotCertain => (LatestStatus.NotCertain, null),
        var number => (LatestStatus.Inspected, _history.Inspections[number]),
    };

    /// <summary>When those began that certainly count.</summary>
    internal IEnumerable<ImpreciseDate> BegunByThen() => _counted.Where(one => one.IsCertain).Select(one => one.Inspection.Began);

    /// <summary>Those under ILACS that certainly count, in order.</summary>
    /// <param name="isCertain">Whether there is no other that may count, and each certainly began before the next.</param>
    internal IReadOnlyList<Inspection> UnderIlacs(out bool isCertain)
    {
        List<Inspection> inspections = [];
        isCertain = true;
        foreach (var (inspection, counts) in _counted)
        {
            if (!IsUnderIlacs(inspection))
            {
                continue;
            }

            isCertain &= counts && (inspections.Count == 0 || inspections[^1].Began.IsBefore(inspection.Began) == Certainty.Certain);
            if (counts)
            {
                inspections.Add(inspection);
            }
        }

        return inspections;
    }

    /// <summary>Each with the next, in order, and whether both certainly count.</summary>
    internal IEnumerable<(Inspection First, Inspection Next, bool AreCertain)> Pairs() =>
        _counted.Zip(_counted.Skip(1), (one, next) => (one.Inspection, next.Inspection, one.IsCertain && next.IsCertain));

    // The single inspection framework is a programme of its own, which a date alone does not select.
    internal static bool IsUnderIlacs(Inspection inspection) => inspection.Edition.SelectedByDate;
}
