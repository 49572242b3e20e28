using System.Globalization;

namespace Ilacs.Model;

/// <summary>The rules about monitoring visits: whether there should be any, how many and how fast.</summary>
internal static class MonitoringRules
{
    internal static void Check(HistoryView history, ref IssueSink found)
    {
        Span<int> followed = stackalloc int[history.Count];
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not MonitoringVisit visit)
            {
                continue;
            }

            followed[i] = LastInspection.FollowedBy(history.History, visit);

            // A re-inspection ended the visits, whichever inspection a later one names.
            var last = visit.Follows is null ? followed[i] : LastInspection.Of(history.History, LastInspection.Measure.BeganBefore(visit));
            AMonitoringVisitFollowsAnInadequateJudgement(history, i, visit, last >= 0 ? last : followed[i], ref found);
            var count = MonitoringCount.UpTo(history.History, i, followed);
            TheVisitsAreNoMoreThanUsualAndNoMoreThanTheMost(history, i, count, ref found);
            TheOrdinalIsNotTooLow(history, i, visit, count, ref found);
            ThereAreNoMoreThanFourInAYear(history, i, ref found);
        }
    }

    private static void AMonitoringVisitFollowsAnInadequateJudgement(
        HistoryView history, int cycleEvent, MonitoringVisit visit, int judged, ref IssueSink found)
    {
        if (judged == LastInspection.None)
        {
            var longBefore = visit.Began.PlusMonths(-IlacsParameters.MonthsBetweenInspections.Maximum!.Value);
            if (Claimed.Within(history.History, longBefore, visit.Began, Claimed.EveryInspection.AsSpan()) >= 0 && IsKnownWhatLedTo(visit))
            {
                found.Add(new(
                    IssueCodes.MonitoringWithoutInadequate,
                    history.Pointer(cycleEvent, "/type"),
                    $"The {visit.Summary} has no inspection before it, although the record claims to have every inspection for years before."));
            }

            return;
        }

        if (judged < 0 || history.History.Inspections[judged] is not { } inspection
            || LeadsTo.MonitoringVisits(inspection) != Certainty.Impossible
            || LastInspection.AnotherMayHaveComeBetween(inspection, visit.Began)
            || !IsKnownWhatLedTo(visit))
        {
            return;
        }

        var earlierOne = AnInspectionThatLedToVisitsBefore(history.History, inspection, out var mayBeOne);
        if (earlierOne is null && mayBeOne)
        {
            // Then either rule is broken, but which is not certain.
            return;
        }

        found.Add(new(
            earlierOne is null ? IssueCodes.MonitoringWithoutInadequate : IssueCodes.MonitoringAfterReinspection,
            history.Pointer(cycleEvent, "/type"),
            earlierOne is null
                ? $"The {visit.Summary} follows no inadequate judgement. "
                    + $"The last inspection before it is the {inspection.Summary}, which was {inspection.OverallEffectiveness.InWords()}."
                : $"The visits after the {earlierOne.Summary} had ended before the {visit.Summary}. "
                    + $"The {inspection.Summary} came between, and was {inspection.OverallEffectiveness.InWords()}."));
    }

    // In the edition of April 2026 nothing says what monitoring visits follow.
    private static bool IsKnownWhatLedTo(MonitoringVisit visit) => LeadsTo.MonitoringNotKnownFrom(visit.Began, visit.Began) is null;

    // The last that certainly came before another one; and whether one may have, even if none certainly did.
    private static Inspection? AnInspectionThatLedToVisitsBefore(InspectionHistory history, Inspection inspection, out bool mayBeOne)
    {
        Inspection? last = null;
        mayBeOne = false;
        foreach (var other in history.Inspections)
        {
            if (LeadsTo.MonitoringVisits(other) == Certainty.Certain)
            {
                var before = other.Began.IsBefore(inspection.Began);
                mayBeOne |= before != Certainty.Impossible;
                last = before == Certainty.Certain ? other : last;
            }
        }

        return last;
    }

    private static void TheVisitsAreNoMoreThanUsualAndNoMoreThanTheMost(HistoryView history, int cycleEvent, MonitoringCount count,
        ref IssueSink found)
    {
        if (count.IsBeyondMost)
        {
            found.Add(new(
                IssueCodes.MonitoringBeyondMost,
                history.Pointer(cycleEvent, "/type"),
                $"With this visit, at least {Words.CountInWords(count.Held, "visit")} have been held since the judgement. "
                    + $"Sources mention at most {count.Most}."));
        }
        else if (count.IsBeyondUsual)
        {
            found.Add(new(
                IssueCodes.MonitoringBeyondUsual,
                history.Pointer(cycleEvent, "/type"),
                $"With this visit, at least {Words.CountInWords(count.Held, "visit")} have been held since the judgement. "
                    + $"The usual number is {count.Usual}."));
        }
    }

    private static void TheOrdinalIsNotTooLow(HistoryView history, int cycleEvent, MonitoringVisit visit, MonitoringCount count,
        ref IssueSink found)
    {
        if (visit.Ordinal is { } ordinal && count.IsAfterAllOthers && ordinal < count.Held)
        {
            found.Add(new(
                IssueCodes.MonitoringOrdinalTooLow,
                history.Pointer(cycleEvent, "/ordinal"),
                $"The record calls this visit number {ordinal.ToString(CultureInfo.InvariantCulture)}. "
                    + $"With those before it, it is at least number {count.Held.ToString(CultureInfo.InvariantCulture)}."));
        }
    }

    private static void ThereAreNoMoreThanFourInAYear(HistoryView history, int cycleEvent, ref IssueSink found)
    {
        var most = IlacsParameters.MonitoringVisitsAYear.Maximum!.Value;
        var latest = history[cycleEvent].Began.LatestNumber;
        var visits = 1;
        for (var other = cycleEvent - 1; other >= 0; other--)
        {
            if (history[other] is not MonitoringVisit visit)
            {
                continue;
            }

            latest = Math.Max(latest, visit.Began.LatestNumber);
            if (++visits > most)
            {
                if (visit.Began.Earliest is { } first && latest < ImpreciseDate.On(first).PlusMonths(12).EarliestNumber)
                {
                    found.Add(new(
                        IssueCodes.MonitoringPace,
                        history.Pointer(cycleEvent, "/onSite/0/from"),
                        $"This is the {Words.Ordinal(visits)} monitoring visit within a year. The first began {visit.Began.When()}."));
                }

                return;
            }
        }
    }
}
