namespace Ilacs.Model;

/// <summary>What the rules look up in a long history, or among many claims of coverage. Each part is made when it is first asked for; who comes at the
/// same time makes the same.</summary>
internal sealed class Lookups(InspectionHistory history)
{
    private readonly Spans?[] _sought = new Spans?[Sought.Kinds];
    private readonly Spans?[] _claimed = new Spans?[Claimed.Kinds];
    private Overlaps? _overlaps;
    private MonitoringCounts? _counts;
    private LedToVisits? _ledToVisits;
    private MeetingsInARow? _meetings;

    internal Overlaps Overlaps => _overlaps ??= new(history.Activities);

    internal MonitoringCounts MonitoringCounts => _counts ??= new(history);

    internal LedToVisits LedToVisits => _ledToVisits ??= new(history.Activities);

    internal MeetingsInARow Meetings => _meetings ??= new(history.Activities);

    internal Spans Of(int kind, Sought sought) => _sought[kind] ??= sought.In(history);

    internal Spans Of(int kind, Claimed claimed) => _claimed[kind] ??= claimed.In(history);
}
