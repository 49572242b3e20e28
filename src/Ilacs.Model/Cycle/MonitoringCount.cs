namespace Ilacs.Model;

/// <summary>The visits since one judgement, up to one of them.</summary>
internal struct MonitoringCount
{
    private int _judged;
    private int _latest;
    private int _highest;
    private int _beyondUsual;
    private int _beyondMost;

    internal int Usual { get; private set; }

    internal int Most { get; private set; }

    internal int Recorded { get; private set; }

    /// <summary>How many were held at least, with the visit that was added last.</summary>
    internal int Held { get; private set; }

    /// <summary>How many were held at least, whichever visit says so.</summary>
    internal readonly int Total => _highest;

    internal bool IsAfterAllOthers { get; private set; }

    internal bool IsBeyondUsual { get; private set; }

    internal bool IsBeyondMost { get; private set; }

    /// <summary>Begins to count after an inspection.</summary>
    internal static MonitoringCount After(Inspection? inspection) => new()
    {
        _judged = Timeline.None,
        _latest = int.MinValue,
        Usual = Limit(inspection?.Edition.Cycle.MonitoringVisitsUsual ?? IlacsParameters.MonitoringVisitsUsual),
        Most = Limit(inspection?.Edition.Cycle.MonitoringVisitsMost ?? IlacsParameters.MonitoringVisitsMost),
    };

    internal void Add(HistoryView history, int activity, MonitoringVisit visit, int judged)
    {
        // Which visits belong together is not always known; then only what the visit says of itself counts.
        if (judged < 0 || Recorded == 0 || judged != _judged)
        {
            this = judged < 0 ? After(null)
                : history.History.IsLong ? history.History.Lookups.MonitoringCounts.Before(activity)
                : From(history, judged, activity);
            _judged = judged;
        }

        Add(visit);
    }

    internal void Add(MonitoringVisit visit)
    {
        Recorded++;
        IsAfterAllOthers = visit.Began.EarliestNumber > _latest;
        _latest = Math.Max(_latest, visit.Began.LatestNumber);

        // A visit counts on from those before it only if it certainly came after them all, and from the highest ordinal that can be written not at all.
        var next = _highest < int.MaxValue ? _highest + 1 : _highest;
        var number = Math.Max(IsAfterAllOthers ? next : 1, visit.Ordinal ?? 1);
        _highest = Math.Max(_highest, Math.Max(number, Recorded));
        Held = Math.Max(number, Recorded);

        // Whatever their order, so many are beyond the limit as there are more than it; each of these is said of one visit.
        IsBeyondMost = number > Most || Recorded - Most > _beyondMost;
        IsBeyondUsual = IsBeyondMost || number > Usual || Recorded - Usual > _beyondUsual;
        _beyondMost += IsBeyondMost ? 1 : 0;
        _beyondUsual += IsBeyondUsual ? 1 : 0;
    }

    // Of the visits that certainly follow an inspection, those from it on and up to another activity.
    private static MonitoringCount From(HistoryView history, int judged, int activity)
    {
        var count = After((Inspection)history[judged]);
        for (var i = judged + 1; i < activity; i++)
        {
            if (history[i] is MonitoringVisit visit && history.History.Timeline.InspectionFollowedBy(i) == judged)
            {
                count.Add(visit);
            }
        }

        return count;
    }

    private static int Limit(Parameter<Amount> parameter) => parameter.TryGetValue(out var amount) ? amount.Most!.Value : int.MaxValue;
}
