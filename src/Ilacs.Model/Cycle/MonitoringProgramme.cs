using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>How far the monitoring visits after an inadequate judgement have come, on a day.</summary>
/// <remarks>Only what is recorded and certainly happened by that day counts. So every number of visits held is a least number, and every number
/// that remains is a most.</remarks>
public sealed class MonitoringProgramme
{
    private MonitoringProgramme(LocalDate asOf, MonitoringStatus status, string because, Inspection? since)
    {
        AsOf = asOf;
        Status = status;
        Because = because;
        Since = since;
    }

    /// <summary>The day that was asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the authority is monitored.</summary>
    public MonitoringStatus Status { get; }

    /// <summary>Why, in a plain sentence.</summary>
    public string Because { get; }

    /// <summary>The last inspection whose judgement was out on the day; <c>null</c> if none is recorded, or it is not certain which.</summary>
    public Inspection? Since { get; }

    /// <summary>The visits recorded since that judgement, in order; empty unless the authority is monitored.</summary>
    public ImmutableArray<MonitoringVisit> Visits { get; private init; } = [];

    /// <summary>The highest number that a visit states of itself; <c>null</c> if none does.</summary>
    public int? HighestOrdinal { get; private init; }

    /// <summary>How many visits were held at least: as many as are recorded or as the highest ordinal says, whichever is more; and one more for each
    /// visit that certainly came after the one that states that ordinal.</summary>
    public int Held { get; private init; }

    /// <summary>How many more there are, at most, to the usual number; 0 once it is reached, <c>null</c> if the authority is not known to be monitored.</summary>
    public int? RemainingToUsual { get; private init; }

    /// <summary>How many more there are, at most, to the most that are allowed for; 0 once that is reached, <c>null</c> if the authority is not known to be
    /// monitored.</summary>
    public int? RemainingToMost { get; private init; }

    /// <summary>How many visits began in the twelve months up to the day; the same day a year before no longer counts.</summary>
    public int HeldInTwelveMonths { get; private init; }

    /// <summary>Why nothing is said, where no edition is known to be in force on the day; otherwise <c>null</c>.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>Whether one more visit would be beyond the usual number.</summary>
    public bool NextIsBeyondUsual => RemainingToUsual == 0;

    /// <summary>Whether one more visit would be beyond the most that are allowed for.</summary>
    public bool NextIsBeyondMost => RemainingToMost == 0;

    /// <summary>What the answer rests on.</summary>
    public ImmutableArray<Evidence> RestsOn { get; private init; } = [];

    /// <summary>Such as <c>monitored after 2022-07-11: at least 6 visits held; to the usual number none, to the most at most 1</c>.</summary>
    public override string ToString() => Status == MonitoringStatus.Monitored
        ? FormattableString.Invariant($"monitored after {Since!.Began}: at least {Held} visits held; to the usual number {InWords(RemainingToUsual)}, to the most {InWords(RemainingToMost)}")
        : $"{Status.Code()}: {Because}";

    /// <summary>The first day from which no source says what leads to monitoring visits.</summary>
    internal static LocalDate TriggerNotKnownFrom { get; } =
        Editions.All.First(edition => edition.SelectedByDate && !edition.Cycle.MonitoringFollows.IsKnown).FirstOnSiteDay;

    internal static MonitoringProgramme Of(InspectionHistory history, LocalDate asOf)
    {
        if (Editions.On(asOf) is { Refusal: { Code: RefusalCodes.NoEditionKnownYet } refusal })
        {
            return new(asOf, MonitoringStatus.NotKnown, refusal.Reason, null) { Refusal = refusal };
        }

        var index = LastJudged(history, asOf);
        if (index < 0)
        {
            return index == Timeline.None
                ? new(asOf, MonitoringStatus.NotKnown, "No inspection is recorded whose judgement was out by then.", null)
                : new(asOf, MonitoringStatus.NotKnown, "Which of the recorded inspections was the last by then is not certain.", null);
        }

        var inspection = (Inspection)history.Activities[index];
        if (SequenceRules.AnotherMayHaveComeBetween(inspection, asOf))
        {
            return new(
                asOf,
                MonitoringStatus.NotKnown,
                $"The last inspection recorded is the {inspection}, and no authority went so long without another: a later one may not be recorded.",
                inspection)
            {
                RestsOn = IlacsParameters.LongestIntervalObserved.Evidence,
            };
        }

        var trigger = inspection.Edition.Cycle.MonitoringFollows;
        return Leads(inspection) switch
        {
            Certainty.Certainly => Programme(history, asOf, index, inspection),
            Certainty.CertainlyNot when trigger.IsKnown => new(
                asOf, MonitoringStatus.NotMonitored, $"The {inspection} found overall effectiveness {inspection.OverallEffectiveness}.", inspection)
            {
                RestsOn = trigger.Evidence,
            },
            Certainty.CertainlyNot => new(
                asOf, MonitoringStatus.NotMonitored, $"The {inspection} found no area inadequate, and visits are only known to follow an inadequate judgement.", inspection)
            {
                RestsOn = [.. IlacsParameters.MonitoringFollows.Evidence, .. trigger.Evidence],
            },
            _ => new(
                asOf,
                MonitoringStatus.NotKnown,
                trigger.IsKnown
                    ? $"What the {inspection} found of overall effectiveness is not recorded."
                    : $"The {inspection} made no overall effectiveness, and what leads to monitoring visits in {inspection.Edition} is not known.",
                inspection)
            {
                RestsOn = trigger.Evidence,
            },
        };
    }

    /// <summary>Whether monitoring visits follow an inspection.</summary>
    internal static Certainty Leads(Inspection inspection)
    {
        if (inspection.Edition.Cycle.MonitoringFollows.TryGetValue(out var grades))
        {
            return !inspection.OverallEffectiveness.TryGetGrade(out var overall) ? Certainty.Possibly
                : grades.Contains(overall) ? Certainty.Certainly
                : Certainty.CertainlyNot;
        }

        // Nothing says what leads to visits; but nothing was ever known to lead to them without an inadequate judgement.
        for (var i = 0; i < inspection.Edition.KeyAreaCount; i++)
        {
            if (!inspection.Judgements.At(i).TryGetGrade(out var grade) || grade == Grade.Inadequate)
            {
                return Certainty.Possibly;
            }
        }

        return Certainty.CertainlyNot;
    }

    /// <summary>An inspection that led to visits and certainly came before another one; <c>null</c> if there is none.</summary>
    /// <param name="history">The history.</param>
    /// <param name="inspection">The number of the other one.</param>
    /// <param name="mayBeOne">Whether one that led to visits may have come before, even if none certainly did.</param>
    internal static Inspection? AnInspectionThatLedToVisitsBefore(InspectionHistory history, int inspection, out bool mayBeOne)
    {
        var began = history.Activities[inspection].Began;
        if (history.IsLong)
        {
            var led = history.Lookups.LedToVisits;
            mayBeOne = led.First >= 0 && history.Activities[led.First].Began.IsBefore(began) != Certainty.CertainlyNot;
            return led.LastBefore(began.EarliestNumber) is >= 0 and var last ? (Inspection)history.Activities[last] : null;
        }

        mayBeOne = false;
        for (var i = history.Activities.Length - 1; i >= 0; i--)
        {
            if (i != inspection && history.Activities[i] is Inspection other && Leads(other) == Certainty.Certainly)
            {
                var before = other.Began.IsBefore(began);
                mayBeOne |= before != Certainty.CertainlyNot;
                if (before == Certainty.Certainly)
                {
                    return other;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the judgement of an inspection was out by a day. A monitoring visit that follows it shows that it was.</summary>
    internal static Certainty IsJudgedBy(InspectionHistory history, int index, Inspection inspection, LocalDate asOf) =>
        IsJudgedBy(index, inspection, asOf, FollowedBy(history, asOf));

    /// <summary>The number of the last inspection whose judgement was certainly out on a day; or <see cref="Timeline.None"/> or
    /// <see cref="Timeline.NotCertain"/>.</summary>
    internal static int LastJudged(InspectionHistory history, LocalDate asOf)
    {
        var followed = FollowedBy(history, asOf);
        var last = Timeline.None;
        for (var i = 0; i < history.Activities.Length; i++)
        {
            if (history.Activities[i] is Inspection inspection && IsJudgedBy(i, inspection, asOf, followed) == Certainty.Certainly)
            {
                last = i;
            }
        }

        // Any other whose judgement may have been out must certainly have come before.
        for (var i = 0; i < history.Activities.Length; i++)
        {
            if (i != last && history.Activities[i] is Inspection inspection && IsJudgedBy(i, inspection, asOf, followed) != Certainty.CertainlyNot
                && (last < 0 || inspection.Began.IsBefore(history.Activities[last].Began) != Certainty.Certainly))
            {
                return Timeline.NotCertain;
            }
        }

        return last;
    }

    private static Certainty IsJudgedBy(int index, Inspection inspection, LocalDate asOf, HashSet<int> followed)
    {
        var after = inspection.KnownSince.IsAfter(asOf);
        return after == Certainty.Certainly ? Certainty.CertainlyNot
            : after == Certainty.CertainlyNot || followed.Contains(index) ? Certainty.Certainly
            : Certainty.Possibly;
    }

    // The numbers of the inspections that a monitoring visit certainly follows which certainly had begun by a day.
    private static HashSet<int> FollowedBy(InspectionHistory history, LocalDate asOf)
    {
        HashSet<int> followed = [];
        for (var i = 0; i < history.Activities.Length; i++)
        {
            if (history.Activities[i] is MonitoringVisit visit && visit.Began.IsAfter(asOf) == Certainty.CertainlyNot)
            {
                followed.Add(history.Timeline.InspectionFollowedBy(i));
            }
        }

        return followed;
    }

    private static MonitoringProgramme Programme(InspectionHistory history, LocalDate asOf, int index, Inspection inspection)
    {
        var cycle = inspection.Edition.Cycle;
        ImmutableArray<MonitoringVisit> visits =
        [
            .. history.Activities.Select((activity, i) => (Visit: activity as MonitoringVisit, Index: i))
                .Where(one => one.Visit is { } visit
                    && visit.Began.IsAfter(asOf) == Certainty.CertainlyNot
                    && References.Counts(history, one.Index, index))
                .Select(one => one.Visit!),
        ];
        var count = MonitoringCount.After(inspection);
        foreach (var visit in visits)
        {
            count.Add(visit);
        }

        var isKnownToGoOn = asOf < TriggerNotKnownFrom;
        var yearBefore = PossibleDays.On(asOf).PlusMonths(-12);
        return new(
            asOf,
            MonitoringStatus.Monitored,
            $"The {inspection} found overall effectiveness {inspection.OverallEffectiveness}.{(isKnownToGoOn ? "" : $" Whether visits go on as before since {(PossibleDays)TriggerNotKnownFrom} is not known.")}",
            inspection)
        {
            Visits = visits,
            HighestOrdinal = visits.Max(visit => visit.Ordinal),
            Held = count.Total,
            RemainingToUsual = Remaining(cycle.MonitoringVisitsUsual, count.Total),
            RemainingToMost = Remaining(cycle.MonitoringVisitsMost, count.Total),
            HeldInTwelveMonths = visits.Count(visit => visit.Began.IsAfter(yearBefore) == Certainty.Certainly),
            RestsOn = [.. cycle.MonitoringFollows.Evidence, .. cycle.MonitoringVisitsUsual.Evidence, .. cycle.MonitoringVisitsMost.Evidence],
        };
    }

    private static string InWords(int? remaining) => remaining switch
    {
        null => "not known",
        0 => "none",
        _ => FormattableString.Invariant($"at most {remaining}"),
    };

    private static int? Remaining(Parameter<Amount> parameter, int held) =>
        parameter.TryGetValue(out var amount) ? Math.Max(0, amount.Most!.Value - held) : null;
}
