using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>What certainly came before what in a history whose dates may not be exact. Worked out once, so that checking need not.</summary>
internal sealed class Timeline
{
    /// <summary>Some inspection may or may not have come between: nothing is certain.</summary>
    internal const int NotCertain = -2;

    /// <summary>No inspection is recorded before it.</summary>
    internal const int None = -1;

    private readonly int[] _inspectionBefore;
    private readonly int[] _inspectionFollowed;
    private readonly int[] _onSiteUntil;

    internal Timeline(ImmutableArray<Activity> activities)
    {
        _inspectionBefore = new int[activities.Length];
        _inspectionFollowed = new int[activities.Length];
        _onSiteUntil = new int[activities.Length];
        var (until, last, lastIsCertain, latest) = (int.MinValue, None, true, int.MinValue);
        for (var i = 0; i < activities.Length; i++)
        {
            var began = activities[i].Began;
            if (activities[i] is OnSiteActivity onSite)
            {
                until = Math.Max(until, onSite.OnSite[^1].LastKnown.EarliestNumber);
            }

            _onSiteUntil[i] = until;

            // The common case, one look back: all inspections so far had certainly begun, and the last of them is the last for certain.
            _inspectionBefore[i] = latest < began.EarliestNumber && lastIsCertain && NoInspectionMayComeBetween(activities, i)
                ? last
                : LookEverywhere(activities, i);
            _inspectionFollowed[i] = activities[i] is MonitoringVisit { Follows: { } followed }
                ? References.CertainlyNamed(activities, followed, static activity => activity is Inspection)
                : _inspectionBefore[i];
            if (activities[i] is Inspection)
            {
                (lastIsCertain, last) = (began.EarliestNumber > latest, i);
                latest = Math.Max(latest, began.LatestNumber);
            }
        }
    }

    /// <summary>The number of the inspection that certainly was the last to begin before an activity; or <see cref="None"/> or
    /// <see cref="NotCertain"/>.</summary>
    internal int InspectionBefore(int activity) => _inspectionBefore[activity];

    /// <summary>The number of the inspection that a monitoring visit certainly follows, by its own word or by the order of time; or
    /// <see cref="None"/> or <see cref="NotCertain"/>.</summary>
    internal int InspectionFollowedBy(int activity) => _inspectionFollowed[activity];

    /// <summary>The day until which inspectors were certainly on site in one of the activities up to this one.</summary>
    internal int OnSiteUntil(int activity) => _onSiteUntil[activity];

    private static bool NoInspectionMayComeBetween(ImmutableArray<Activity> activities, int i)
    {
        for (var later = i + 1; later < activities.Length && activities[later].Began.EarliestNumber < activities[i].Began.LatestNumber; later++)
        {
            if (activities[later] is Inspection)
            {
                return false;
            }
        }

        return true;
    }

    private static int LookEverywhere(ImmutableArray<Activity> activities, int i)
    {
        var (last, latest) = (None, int.MinValue);
        for (var other = 0; other < activities.Length; other++)
        {
            if (other == i || activities[other] is not Inspection inspection)
            {
                continue;
            }

            switch (inspection.Began.IsBefore(activities[i].Began))
            {
                case Certainty.Possibly:
                    return NotCertain;
                case Certainty.Certainly:
                    // In canonical order no earlier one can turn out to be the last, but it may leave in doubt which is.
                    last = inspection.Began.EarliestNumber > latest ? other : NotCertain;
                    latest = Math.Max(latest, inspection.Began.LatestNumber);
                    break;
            }
        }

        return last;
    }
}
