using NodaTime;

namespace Ilacs.Model;

/// <summary>Which inspections of one history count by a day: those whose first on-site day is not after it, and whose report was out by the last day of
/// publication if there is one.</summary>
internal sealed class InspectionsByDay
{
    private readonly List<(Inspection Inspection, bool IsCertain)> _counted = [];

    internal InspectionsByDay(InspectionHistory history, LocalDate day, LocalDate? publishedBy)
    {
        foreach (var inspection in history.Inspections)
        {
            var begunAfter = inspection.Began.IsAfter(day);
            var publishedAfter = publishedBy is { } last ? inspection.KnownSince.IsAfter(last) : Certainty.CertainlyNot;
            if (begunAfter != Certainty.Certainly && publishedAfter != Certainty.Certainly)
            {
                _counted.Add((inspection, begunAfter == Certainty.CertainlyNot && publishedAfter == Certainty.CertainlyNot));
            }
        }
    }

    /// <summary>The latest of them, if it is certain which that is.</summary>
    internal (LatestStatus Status, Inspection? Latest) Latest()
    {
        var last = _counted.FindLastIndex(one => one.IsCertain);
        if (last < 0)
        {
            return (_counted.Count == 0 ? LatestStatus.NotInspected : LatestStatus.NotCertain, null);
        }

        // Any other that may count must certainly have begun before it.
        var latest = _counted[last].Inspection;
        for (var i = 0; i < _counted.Count; i++)
        {
            if (i != last && _counted[i].Inspection.Began.IsBefore(latest.Began) != Certainty.Certainly)
            {
                return (LatestStatus.NotCertain, null);
            }
        }

        return (LatestStatus.Inspected, latest);
    }

    /// <summary>When those began that certainly count.</summary>
    internal IEnumerable<PossibleDays> BegunByThen() => _counted.Where(one => one.IsCertain).Select(one => one.Inspection.Began);

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

            isCertain &= counts && (inspections.Count == 0 || inspections[^1].Began.IsBefore(inspection.Began) == Certainty.Certainly);
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
