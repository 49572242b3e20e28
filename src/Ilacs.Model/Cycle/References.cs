using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>What records name by its first on-site day: the inspection that a visit follows, the inspection or visit that a plan answers.</summary>
internal static class References
{
    /// <summary>Whether a visit counts to the programme after an inspection: by its own word where that may name it and no other, or by the order of
    /// time.</summary>
    internal static bool Counts(InspectionHistory history, int visit, int inspection)
    {
        var certain = history.Timeline.InspectionFollowedBy(visit);
        return certain >= 0 || ((MonitoringVisit)history.Activities[visit]).Follows is not { } followed
            ? certain == inspection
            : MayBeNamed(history.Activities[inspection], followed) && MayBeNamedBefore(history, followed, history.Activities[visit].Began) == 1;
    }

    /// <summary>The number of the activity that certainly began on a day, of those that are meant; or <see cref="Timeline.NotCertain"/>.</summary>
    /// <param name="inOrder">Activities in canonical order.</param>
    /// <param name="firstDay">The day.</param>
    /// <param name="isMeant">Inspections, or all with inspectors on site: of one day they come before all others.</param>
    internal static int CertainlyNamed(ImmutableArray<Activity> inOrder, PossibleDays firstDay, Func<Activity, bool> isMeant)
    {
        if (!firstDay.IsExact)
        {
            return Timeline.NotCertain;
        }

        var (low, high) = (0, inOrder.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = inOrder[middle].Began.EarliestNumber < firstDay.Number ? (middle + 1, high) : (low, middle);
        }

        return low < inOrder.Length && inOrder[low].Began == firstDay && isMeant(inOrder[low]) ? low : Timeline.NotCertain;
    }

    /// <summary>Whether an activity may be the one that is named by this day.</summary>
    internal static bool MayBeNamed(Activity activity, PossibleDays firstDay) => activity.Began.IsSameDayAs(firstDay) != Certainty.CertainlyNot;

    internal static void WhatIsNamedIsRecorded(HistoryView history, ref FindingSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is MonitoringVisit { Follows: { } followed } && !Sought.Inspections.MayBeOn(history.History, followed))
            {
                Add("/follows", "follows", "inspection", followed, history, i, ref found);
            }
            else if (history[i] is ActionPlan plan && !Sought.OnSiteActivities.MayBeOn(history.History, plan.Answers))
            {
                Add("/answers", "answers", "inspection or visit", plan.Answers, history, i, ref found);
            }
        }
    }

    // How many inspections may be named by a day and may have begun before another; two stand for more.
    private static int MayBeNamedBefore(InspectionHistory history, PossibleDays firstDay, PossibleDays before) =>
        Sought.Inspections.CountOn(history, firstDay.EarliestNumber, Math.Min(firstDay.LatestNumber, before.LatestNumber - 1), enough: 2);

    private static void Add(string member, string does, string what, PossibleDays firstDay, HistoryView history, int activity, ref FindingSink found) =>
        found.Add(new(
            SequenceFindings.ReferenceNotRecorded,
            history.Pointer(activity, member),
            $"The {history[activity].Type.Code()} {does} what began on site on {firstDay}, and no {what} that did is recorded: it counts to none."));
}
