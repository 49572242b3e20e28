using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The inspections of a history that count by a day. They began by that day, and were published by the last day of publication if
/// one is given.</summary>
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

    /// <summary>The latest of them, if the dates show which it is.</summary>
    internal (LatestStatus Status, Inspection? Latest) Latest() => LastInspection.Of(_history, _measure) switch
    {
        LastInspection.None => (LatestStatus.NotInspected, null),
        LastInspection.NotCertain => (LatestStatus.NotCertain, null),
        var number => (LatestStatus.Inspected, _history.Inspections[number]),
    };

    /// <summary>The first days of the inspections that are certain to count.</summary>
    internal IEnumerable<ImpreciseDate> BegunByThen() => _counted.Where(one => one.IsCertain).Select(one => one.Inspection.Began);

    /// <summary>The ILACS inspections that are certain to count, in order.</summary>
    /// <param name="isCertain">Whether no other may count, and each is certain to have begun before the next.</param>
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

    /// <summary>Each inspection with the next, in order, and whether both are certain to count.</summary>
    internal IEnumerable<(Inspection First, Inspection Next, bool AreCertain)> Pairs() =>
        _counted.Zip(_counted.Skip(1), (one, next) => (one.Inspection, next.Inspection, one.IsCertain && next.IsCertain));

    // The single inspection framework is a separate programme that a date alone does not select.
    internal static bool IsUnderIlacs(Inspection inspection) => inspection.Edition.SelectedByDate;
}
