using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>The annual engagement meetings of a history in rows in which each begins no longer after one of those before it than two may lie apart.</summary>
internal sealed class MeetingsInARow
{
    private readonly int[] _earliest;

    // For each meeting the latest day of those up to it, and the place of the last meeting in its row.
    private readonly int[] _latestSoFar;
    private readonly int[] _endOfRow;

    internal MeetingsInARow(ImmutableArray<Activity> activities)
    {
        PossibleDays[] meetings = [.. activities.OfType<AnnualEngagementMeeting>().Select(meeting => meeting.On)];
        _earliest = Array.ConvertAll(meetings, meeting => meeting.EarliestNumber);
        var latest = int.MinValue;
        _latestSoFar = Array.ConvertAll(meetings, meeting => latest = Math.Max(latest, meeting.LatestNumber));
        _endOfRow = new int[meetings.Length];
        for (var i = meetings.Length - 1; i >= 0; i--)
        {
            _endOfRow[i] = i + 1 < meetings.Length && !IsTooLate(_earliest[i + 1], _latestSoFar[i]) ? _endOfRow[i + 1] : i;
        }
    }

    /// <summary>The latest day on which the last meeting was of those that follow a day or one another in time, or the day itself if none does;
    /// <see cref="int.MaxValue"/> if any of them has no latest day.</summary>
    internal int LastInTimeFrom(int since)
    {
        var (low, high) = (0, _earliest.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = IsTooLate(_earliest[middle], since) ? (low, middle) : (middle + 1, high);
        }

        return low == 0 || _latestSoFar[low - 1] <= since ? since : _latestSoFar[_endOfRow[low - 1]];
    }

    private static bool IsTooLate(int meeting, int after) =>
        after != int.MaxValue && meeting > PossibleDays.OnDay(after).PlusMonths(CoverageRules.MostMonthsBetweenMeetings).Number;
}
