using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>The inspections of a long history that led to monitoring visits, by the days by which they had certainly begun.</summary>
internal sealed class LedToVisits
{
    private readonly int[] _begunBy;

    // For each of these days the last inspection, in canonical order, of those up to there.
    private readonly int[] _last;

    internal LedToVisits(ImmutableArray<Activity> activities)
    {
        int[] numbers =
        [
            .. Enumerable.Range(0, activities.Length)
                .Where(i => activities[i] is Inspection inspection && MonitoringProgramme.Leads(inspection) == Certainty.Certainly)
                .OrderBy(i => activities[i].Began.LatestNumber),
        ];
        _begunBy = Array.ConvertAll(numbers, i => activities[i].Began.LatestNumber);
        var last = -1;
        _last = Array.ConvertAll(numbers, i => last = Math.Max(last, i));
        First = numbers.Length == 0 ? -1 : numbers.Min();
    }

    /// <summary>The number of the first one in canonical order; -1 if there is none.</summary>
    internal int First { get; }

    /// <summary>The number of the last one in canonical order that certainly began before a day; -1 if none did.</summary>
    internal int LastBefore(int day)
    {
        var (low, high) = (0, _begunBy.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _begunBy[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? -1 : _last[low - 1];
    }
}
