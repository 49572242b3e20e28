using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>Which records are meant where others name them by their first on-site day.</summary>
internal static class References
{
    /// <summary>The number of the first activity with inspectors on site that certainly began on a day; -1 if there is none.</summary>
    internal static int CertainlyNamed<T>(ImmutableArray<T> activities, PossibleDays firstDay)
        where T : Activity
    {
        for (var i = 0; firstDay.IsExact && i < activities.Length; i++)
        {
            if (activities[i] is OnSiteActivity activity && activity.Began == firstDay)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether one of some activities with inspectors on site may be the one that is named by a day.</summary>
    internal static bool MayBeRecorded<T>(ImmutableArray<T> activities, PossibleDays firstDay)
        where T : Activity
    {
        foreach (var activity in activities)
        {
            if (activity is OnSiteActivity && MayBeNamed(activity, firstDay))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an activity may be the one that is named by a day.</summary>
    internal static bool MayBeNamed(Activity activity, PossibleDays firstDay) =>
        activity.Began.IsSameDayAs(firstDay) != Certainty.CertainlyNot;
}
