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
        _judged = LastInspection.None,
        _latest = int.MinValue,
        Usual = Limit(inspection?.Edition.Cycle.MonitoringVisitsUsual ?? IlacsParameters.MonitoringVisitsUsual),
        Most = Limit(inspection?.Edition.Cycle.MonitoringVisitsMost ?? IlacsParameters.MonitoringVisitsMost),
    };

    /// <summary>Adds a visit of a history to those before it that follow the same inspection.</summary>
    /// <param name="history">The history.</param>
    /// <param name="activity">The number of the visit.</param>
    /// <param name="followed">For each visit up to this one the number of the inspection that it certainly follows.</param>
    internal void Add(InspectionHistory history, int activity, ReadOnlySpan<int> followed)
    {
        // Which visits belong together is not always known; then only what the visit says of itself counts.
        var judged = followed[activity];
        if (judged < 0 || Recorded == 0 || judged != _judged)
        {
            this = After(judged < 0 ? null : history.Inspections[judged]);
            _judged = judged;
            for (var i = 0; judged >= 0 && i < activity; i++)
            {
                if (history.Activities[i] is MonitoringVisit earlier && followed[i] == judged)
                {
                    Add(earlier);
                }
            }
        }

        Add((MonitoringVisit)history.Activities[activity]);
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

    private static int Limit(Parameter<Amount> parameter) => parameter.TryGetValue(out var amount) ? amount.Most!.Value : int.MaxValue;
}
