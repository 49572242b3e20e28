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

    /// <param name="activities">The activities, in canonical order.</param>
    /// <param name="inspections">Those of them that are inspections.</param>
    internal Timeline(ImmutableArray<Activity> activities, ImmutableArray<Inspection> inspections)
    {
        _inspectionBefore = new int[activities.Length];
        _inspectionFollowed = new int[activities.Length];
        _onSiteUntil = new int[activities.Length];
        var until = int.MinValue;
        var soFar = InspectionsSoFar.None;

        // Those of which the earliest day is before that of the last one: of the others it is the same.
        var onEarlierDays = InspectionsSoFar.None;
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            var began = activity.Began;
            if (activity is OnSiteActivity onSite)
            {
                until = Math.Max(until, onSite.OnSite[^1].LastKnown.EarliestNumber);
            }

            _onSiteUntil[i] = until;
            if (soFar.EarliestOfLast < began.EarliestNumber)
            {
                onEarlierDays = soFar;
            }

            var isInspection = activity is Inspection;
            var next = soFar.Count + (isInspection ? 1 : 0);

            // In canonical order none that comes later certainly began before this one, but the next one may have.
            _inspectionBefore[i] = next < inspections.Length && inspections[next].Began.EarliestNumber < began.LatestNumber
                ? NotCertain
                : (began.IsExact ? onEarlierDays : soFar).LastBefore(began);
            _inspectionFollowed[i] = activity is MonitoringVisit { Follows: { } followed }
                ? References.CertainlyNamed(activities, followed, static activity => activity is Inspection)
                : _inspectionBefore[i];
            if (isInspection)
            {
                soFar = soFar.With(i, began);
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

    /// <summary>The first inspections in canonical order.</summary>
    private readonly record struct InspectionsSoFar(int Count, int Last, bool LastIsCertain, int EarliestOfLast, int Latest)
    {
        internal static InspectionsSoFar None => new(0, Timeline.None, true, int.MinValue, int.MinValue);

        internal InspectionsSoFar With(int number, PossibleDays began) =>
            new(Count + 1, number, began.EarliestNumber > Latest, began.EarliestNumber, Math.Max(Latest, began.LatestNumber));

        /// <summary>The number of that which certainly was the last, if all of them certainly began before a date.</summary>
        internal int LastBefore(PossibleDays date) => Count == 0 ? Timeline.None
            : Latest < date.EarliestNumber && LastIsCertain ? Last
            : NotCertain;
    }
}
