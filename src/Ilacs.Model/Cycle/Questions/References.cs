using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>Which records are meant where others name them by their first on-site day.</summary>
internal static class References
{
    /// <summary>The number of the first event with inspectors on site that certainly began on a day; -1 if no event did.</summary>
    internal static int CertainlyNamed<T>(ImmutableArray<T> events, ImpreciseDate firstDay)
        where T : CycleEvent
    {
        for (var i = 0; firstDay.IsExact && i < events.Length; i++)
        {
            if (events[i] is OnSiteEvent cycleEvent && cycleEvent.Began == firstDay)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether one of some events with inspectors on site may be the one that is named by a day.</summary>
    internal static bool MayBeRecorded<T>(ImmutableArray<T> events, ImpreciseDate firstDay)
        where T : CycleEvent
    {
        foreach (var cycleEvent in events)
        {
            if (cycleEvent is OnSiteEvent && MayBeNamed(cycleEvent, firstDay))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an event may be the one that is named by a day.</summary>
    internal static bool MayBeNamed(CycleEvent cycleEvent, ImpreciseDate firstDay) =>
        cycleEvent.Began.IsSameDayAs(firstDay) != Certainty.Impossible;
}
