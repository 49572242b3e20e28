using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>What coverage can claim: every activity of one type, or of two. Few claims are looked through; many are put in order once.</summary>
internal sealed class Claimed
{
    private const int Few = 16;

    private static readonly ImmutableArray<Claimed> OfOneType = [.. Enum.GetValues<ActivityType>().Select((type, i) => new Claimed(i + 1, type, type))];

    private readonly int _kind;
    private readonly ActivityType _type;
    private readonly ActivityType _andType;

    private Claimed(int kind, ActivityType type, ActivityType andType)
    {
        _kind = kind;
        _type = type;
        _andType = andType;
    }

    /// <summary>Every ILACS inspection.</summary>
    internal static Claimed EveryInspection { get; } = new(0, ActivityType.StandardInspection, ActivityType.ShortInspection);

    /// <summary>How many kinds of claim there are.</summary>
    internal static int Kinds => OfOneType.Length + 1;

    /// <summary>Every activity of a type.</summary>
    internal static Claimed Every(ActivityType type) => OfOneType[(int)type - 1];

    internal bool IsClaimedBy(Coverage coverage) => coverage.Activities.Contains(_type) && (_andType == _type || coverage.Activities.Contains(_andType));

    /// <summary>Whether it is claimed for any time at all.</summary>
    internal bool IsClaimedIn(InspectionHistory history)
    {
        foreach (var coverage in history.Coverage)
        {
            if (IsClaimedBy(coverage))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the first coverage in an order of its own that claims it from one day to another, neither of which may be known
    /// exactly; -1 if none does.</summary>
    /// <param name="history">The history that claims coverage.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="place">Where to begin to look; gives where to look on for the next one.</param>
    internal int NextWithin(InspectionHistory history, PossibleDays first, PossibleDays last, ref int place)
    {
        if (history.Coverage.Length > Few)
        {
            var spans = history.Lookups.Of(_kind, this);
            var found = spans.First(first.EarliestNumber, last.LatestNumber, place);
            place = found + 1;
            return found < 0 ? -1 : spans.NumberAt(found);
        }

        while (place < history.Coverage.Length)
        {
            var coverage = history.Coverage[place++];
            if (coverage.Days.EarliestNumber <= first.EarliestNumber && coverage.Days.LatestNumber >= last.LatestNumber && IsClaimedBy(coverage))
            {
                return place - 1;
            }
        }

        return -1;
    }

    /// <summary>Whether it is claimed from one day to another.</summary>
    internal bool IsClaimedWithin(InspectionHistory history, PossibleDays first, PossibleDays last)
    {
        var place = 0;
        return NextWithin(history, first, last, ref place) >= 0;
    }

    internal Spans In(InspectionHistory history) => new(history.Coverage
        .Select((coverage, number) => (Number: number, Coverage: coverage))
        .Where(one => IsClaimedBy(one.Coverage))
        .Select(one => (one.Number, one.Coverage.Days)));
}
