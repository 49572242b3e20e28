namespace Ilacs.Model;

/// <summary>The rules about events one after another: overlap, suspension, the kind of inspection and the interval.</summary>
internal static class SequenceRules
{
    internal static void Check(HistoryView history, ref IssueSink found)
    {
        var until = int.MinValue;
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is OnSiteEvent onSite)
            {
                if (onSite.Began.LatestNumber <= until)
                {
                    InspectorsAreOnSiteInOneEventAtATime(history, i, onSite, ref found);
                }

                until = Math.Max(until, onSite.OnSite[^1].LastKnown.EarliestNumber);
            }

            if (history[i] is Inspection inspection)
            {
                NoGradedInspectionBeginsInTheSuspension(history, i, inspection, ref found);
                if (LastInspection.In(history.History, LastInspection.Measure.BeganBefore(inspection)) is { } before)
                {
                    AShortInspectionFollowsGoodOrOutstanding(history, i, inspection, before, ref found);
                    TheIntervalLiesInTheStatedWindow(history, i, inspection, before, ref found);
                }
            }
        }
    }

    private static void InspectorsAreOnSiteInOneEventAtATime(HistoryView history, int cycleEvent, OnSiteEvent one, ref IssueSink found)
    {
        for (var other = cycleEvent - 1; other >= 0; other--)
        {
            if (history[other] is OnSiteEvent earlier && Overlap(one, earlier))
            {
                found.Add(new(
                    IssueCodes.EventsOverlap, history.Pointer(cycleEvent, "/onSite"),
                    $"The {one.Summary} and the {earlier.Summary} overlap."));
                return;
            }
        }
    }

    private static bool Overlap(OnSiteEvent one, OnSiteEvent other)
    {
        foreach (var window in one.OnSite)
        {
            foreach (var earlier in other.OnSite)
            {
                if (window.From.LatestNumber <= earlier.LastKnown.EarliestNumber
                    && earlier.From.LatestNumber <= window.LastKnown.EarliestNumber)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void NoGradedInspectionBeginsInTheSuspension(HistoryView history, int cycleEvent, Inspection inspection,
        ref IssueSink found)
    {
        if (PandemicPeriods.RoutineInspection.Includes(inspection.Began) == Certainty.Certain)
        {
            found.Add(new(
                IssueCodes.InspectionInSuspension,
                history.Pointer(cycleEvent, "/onSite/0/from"),
                $"The {inspection.Summary} began while routine inspection was suspended, {PandemicPeriods.RoutineInspection.InWords()}."));
        }
    }

    private static void AShortInspectionFollowsGoodOrOutstanding(
        HistoryView history, int cycleEvent, Inspection inspection, Inspection before, ref IssueSink found)
    {
        if (inspection.Type == CycleEventType.ShortInspection
            && !LastInspection.AnotherMayHaveComeBetween(before, inspection.Began)
            && before.OverallEffectiveness.TryGetGrade(out var grade)
            && inspection.Edition.Cycle.ShortInspectionFollows.TryGetValue(out var eligible)
            && !eligible.Contains(grade))
        {
            found.Add(new(
                IssueCodes.ShortInspectionAfterLowerGrade,
                history.Pointer(cycleEvent, "/type"),
                $"A short inspection follows a judgement of {eligible.InWords()}. "
                    + $"Before this one, the last inspection recorded is the {before.Summary}, which was {grade.InWords()}."));
        }
    }

    private static void TheIntervalLiesInTheStatedWindow(
        HistoryView history, int cycleEvent, Inspection inspection, Inspection before, ref IssueSink found)
    {
        if (inspection.Type.IsUnderSif() || before.Type.IsUnderSif()
            || !inspection.Edition.Cycle.MonthsBetweenInspections.TryGetValue(out var months)
            || LeadsTo.MonitoringVisits(before) != Certainty.Impossible
            || PandemicPeriods.MayLieBetween(before.Began, inspection.Began))
        {
            return;
        }

        var (earliest, latest) = (before.Began.PlusMonths(months.Minimum!.Value), before.Began.PlusMonths(months.Maximum!.Value));
        if (inspection.Began.IsBefore(earliest) == Certainty.Certain || inspection.Began.IsAfter(latest) == Certainty.Certain)
        {
            found.Add(new(
                IssueCodes.IntervalOutsideWindow,
                history.Pointer(cycleEvent, "/onSite/0/from"),
                $"After the {before.Summary}, the next inspection recorded is the {inspection.Summary}. "
                    + $"Sources state {months} months between two, which is from {earliest.InWords()} to {latest.InWords()}."));
        }
    }
}
