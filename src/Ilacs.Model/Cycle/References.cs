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
            : MayBeNamed(history.Activities[inspection], followed)
                && history.Inspections.Count(other => MayBeNamed(other, followed) && other.Began.IsBefore(history.Activities[visit].Began) != Certainty.CertainlyNot) == 1;
    }

    /// <summary>The number of the activity that certainly began on a day, of those that are meant; or <see cref="Timeline.NotCertain"/>.</summary>
    internal static int CertainlyNamed(ImmutableArray<Activity> activities, PossibleDays firstDay, Func<Activity, bool> isMeant)
    {
        for (var i = 0; i < activities.Length; i++)
        {
            if (isMeant(activities[i]) && activities[i].Began.IsSameDayAs(firstDay) == Certainty.Certainly)
            {
                return i;
            }
        }

        return Timeline.NotCertain;
    }

    /// <summary>Whether an activity may be the one that is named by this day.</summary>
    internal static bool MayBeNamed(Activity activity, PossibleDays firstDay) => activity.Began.IsSameDayAs(firstDay) != Certainty.CertainlyNot;

    internal static void WhatIsNamedIsRecorded(HistoryView history, ref FindingSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is MonitoringVisit { Follows: { } followed } && !IsRecorded(history, followed, static activity => activity is Inspection))
            {
                Add("/follows", "follows", "inspection", followed, history, i, ref found);
            }
            else if (history[i] is ActionPlan plan && !IsRecorded(history, plan.Answers, static activity => activity is OnSiteActivity))
            {
                Add("/answers", "answers", "inspection or visit", plan.Answers, history, i, ref found);
            }
        }
    }

    private static bool IsRecorded(HistoryView history, PossibleDays firstDay, Func<Activity, bool> isMeant)
    {
        foreach (var activity in history.History.Activities)
        {
            if (isMeant(activity) && MayBeNamed(activity, firstDay))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(string member, string does, string what, PossibleDays firstDay, HistoryView history, int activity, ref FindingSink found) =>
        found.Add(new(
            SequenceFindings.ReferenceNotRecorded,
            history.Pointer(activity, member),
            $"The {history[activity].Type.Code()} {does} what began on site on {firstDay}, and no {what} that did is recorded: it counts to none."));
}
