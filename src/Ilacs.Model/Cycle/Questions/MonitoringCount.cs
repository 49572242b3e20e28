namespace Ilacs.Model;

/// <summary>The visits since one judgement, up to one of them.</summary>
internal struct MonitoringCount
{
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
        _latest = int.MinValue,
        Usual = Limit(inspection?.Edition.Cycle.MonitoringVisitsUsual ?? IlacsParameters.MonitoringVisitsUsual),
        Most = Limit(inspection?.Edition.Cycle.MonitoringVisitsMaximum ?? IlacsParameters.MonitoringVisitsMaximum),
    };

    /// <summary>Counts up to a visit of a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="cycleEvent">The number of the visit.</param>
    /// <param name="followed">For each visit up to this one the number of the inspection that it certainly follows.</param>
    internal static MonitoringCount UpTo(InspectionHistory history, int cycleEvent, ReadOnlySpan<int> followed)
    {
        // Which visits belong together is not always known; then only what the visit says of itself counts.
        var judged = followed[cycleEvent];
        var count = After(judged < 0 ? null : history.Inspections[judged]);
        for (var i = judged < 0 ? cycleEvent : 0; i <= cycleEvent; i++)
        {
            if (followed[i] == judged && history.Events[i] is MonitoringVisit visit)
            {
                count.Add(visit);
            }
        }

        return count;
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

    private static int Limit(Parameter<NumberRange> parameter) => parameter.Maximum ?? int.MaxValue;
}
