using System.Runtime.InteropServices;

namespace Ilacs.Model;

/// <summary>For each monitoring visit of a long history the count of those before it that follow the same inspection, from that inspection on.</summary>
internal sealed class MonitoringCounts
{
    private readonly MonitoringCount[] _before;

    internal MonitoringCounts(InspectionHistory history)
    {
        _before = new MonitoringCount[history.Activities.Length];
        Dictionary<int, MonitoringCount> soFar = [];
        for (var i = 0; i < history.Activities.Length; i++)
        {
            if (history.Activities[i] is not MonitoringVisit visit || history.Timeline.InspectionFollowedBy(i) is not (>= 0 and var judged))
            {
                continue;
            }

            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(soFar, judged, out var isThere);
            if (!isThere)
            {
                count = MonitoringCount.After((Inspection)history.Activities[judged]);
            }

            _before[i] = count;
            if (judged < i)
            {
                count.Add(visit);
            }
        }
    }

    /// <summary>The count before a visit that certainly follows some inspection.</summary>
    internal MonitoringCount Before(int visit) => _before[visit];
}
