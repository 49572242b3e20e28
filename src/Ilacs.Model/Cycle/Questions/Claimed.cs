using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>What a history claims to have in full. All of the types that are asked for have to be claimed.</summary>
internal static class Claimed
{
    /// <summary>Every ILACS inspection.</summary>
    internal static readonly ImmutableArray<CycleEventType> EveryInspection =
        [CycleEventType.StandardInspection, CycleEventType.ShortInspection];

    /// <summary>Whether a coverage claims every event of some types.</summary>
    internal static bool ClaimsEvery(this Coverage coverage, ReadOnlySpan<CycleEventType> types)
    {
        foreach (var type in types)
        {
            if (!coverage.Types.Contains(type))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of the first coverage that claims every event of some types between two days, which may not be exact; -1 if none
    /// does.</summary>
    internal static int Within(InspectionHistory history, ImpreciseDate first, ImpreciseDate last,
        params ReadOnlySpan<CycleEventType> types)
    {
        for (var i = 0; i < history.Coverage.Length; i++)
        {
            var coverage = history.Coverage[i];
            if (coverage.Days.EarliestNumber <= first.EarliestNumber && coverage.Days.LatestNumber >= last.LatestNumber
                && coverage.ClaimsEvery(types))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a history claims every event of some types on a day, which may itself not be known exactly.</summary>
    internal static bool On(InspectionHistory history, ImpreciseDate day, params ReadOnlySpan<CycleEventType> types) =>
        Within(history, day, day, types) >= 0;

    /// <summary>The last day up to which a history claims every event of a type that began after a day. Coverages that adjoin count as one.
    /// The day itself if the history claims none of the time after it.</summary>
    internal static LocalDate Until(InspectionHistory history, LocalDate after, CycleEventType type)
    {
        var until = DayNumber.Of(after);
        foreach (var coverage in history.Coverage.OrderBy(coverage => coverage.From))
        {
            if (coverage.Days.EarliestNumber <= until + 1 && coverage.Types.Contains(type))
            {
                until = Math.Max(until, coverage.Days.LatestNumber);
            }
        }

        return DayNumber.ToDate(until);
    }
}
