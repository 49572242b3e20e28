namespace Ilacs.Model;

/// <summary>Activities of one kind, which rules look for by their days. A short history is looked through; for a long one they are put in order
/// once, so that looking for one takes about the same time in any history.</summary>
internal sealed class Sought
{
    private readonly int _kind;
    private readonly Func<Activity, bool> _isMeant;
    private readonly Func<Activity, PossibleDays> _days;

    private Sought(int kind, Func<Activity, bool> isMeant, Func<Activity, PossibleDays>? days = null)
    {
        _kind = kind;
        _isMeant = isMeant;
        _days = days ?? (static activity => activity.Began);
    }

    /// <summary>Inspections, by the day on which they began.</summary>
    internal static Sought Inspections { get; } = new(0, static activity => activity is Inspection);

    /// <summary>Inspections and visits, by the day on which they began.</summary>
    internal static Sought OnSiteActivities { get; } = new(1, static activity => activity is OnSiteActivity);

    /// <summary>Monitoring visits, by the day on which they began.</summary>
    internal static Sought MonitoringVisits { get; } = new(2, static activity => activity is MonitoringVisit);

    /// <summary>Action plans, by the day on which that began which they answer.</summary>
    internal static Sought ActionPlansByAnswered { get; } = new(3, static activity => activity is ActionPlan, static activity => ((ActionPlan)activity).Answers);

    /// <summary>How many kinds there are.</summary>
    internal const int Kinds = 4;

    /// <summary>Whether there is one whose day may be one of these.</summary>
    internal bool MayBeOn(InspectionHistory history, PossibleDays days) => CountOn(history, days.EarliestNumber, days.LatestNumber, enough: 1) > 0;

    /// <summary>Whether there is one, other than one activity, whose day may be one from a first to a last day.</summary>
    internal bool MayBeBetween(InspectionHistory history, int first, int last, int otherThan) => CountOn(history, first, last, enough: 1, otherThan) > 0;

    /// <summary>How many there are whose day may be one from a first to a last day; no more than are enough.</summary>
    internal int CountOn(InspectionHistory history, int first, int last, int enough, int otherThan = -1)
    {
        var count = 0;
        if (history.IsLong)
        {
            var spans = history.Lookups.Of(_kind, this);
            for (var place = spans.First(last, first); place >= 0 && count < enough; place = spans.First(last, first, place + 1))
            {
                count += spans.NumberAt(place) == otherThan ? 0 : 1;
            }

            return count;
        }

        for (var i = 0; i < history.Activities.Length && count < enough; i++)
        {
            var activity = history.Activities[i];
            count += i != otherThan && _isMeant(activity) && _days(activity) is var days && days.EarliestNumber <= last && days.LatestNumber >= first ? 1 : 0;
        }

        return count;
    }

    internal Spans In(InspectionHistory history) => new(history.Activities
        .Select((activity, number) => (Number: number, Activity: activity))
        .Where(one => _isMeant(one.Activity))
        .Select(one => (one.Number, _days(one.Activity))));
}
