using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The progress of the monitoring visits after an inadequate judgement, on a day.</summary>
/// <remarks>The number of visits held is a minimum: those that certainly happened by that day, or that follow from the number that a visit
/// states. The number remaining is given only if all visits since the judgement are accounted for.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<MonitoringProgramme>))]
public sealed class MonitoringProgramme
{
    private MonitoringProgramme(
        Authority authority, LocalDate asOf, MonitoringStatus status, Inspection? since, params ImmutableArray<Reason> reasons)
    {
        Authority = authority;
        AsOf = asOf;
        Status = status;
        Since = since;
        Reasons = reasons;
    }

    /// <summary>The authority of the history.</summary>
    public Authority Authority { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the authority is monitored.</summary>
    public MonitoringStatus Status { get; }

    /// <summary>The reasons for the answer: first that the edition is only presumed, then that visits may be missing, then the others.
    /// Empty only if the question is refused.</summary>
    public ImmutableArray<Reason> Reasons { get; private set; }

    /// <summary>The last inspection with a judgement published by the day; <c>null</c> if none is recorded, or it is not certain which is
    /// the last.</summary>
    public Inspection? Since { get; }

    /// <summary>The visits recorded since that judgement, in order; empty unless the authority is monitored.</summary>
    public ImmutableArray<MonitoringVisit> Visits { get; private init; } = [];

    /// <summary>The highest number that a report gives its visit (1 = first); <c>null</c> if none does.</summary>
    public int? HighestOrdinal { get; private init; }

    /// <summary>The smallest possible number of visits held. That is the number recorded or, if greater, the highest stated number plus one
    /// for each visit that is certain to be later. If a later visit states its number and the history has every visit from the day up to
    /// it, the number is counted back from there.</summary>
    public int Held { get; private init; }

    /// <summary>The first day from which visits may be missing, because the history does not claim to have all of them up to the day.
    /// <c>null</c> if all are accounted for, or the authority is not known to be monitored.</summary>
    public LocalDate? GapFrom { get; private init; }

    /// <summary>How many visits at most remain until the usual number is reached; 0 once it is. <c>null</c> if visits may be missing or the
    /// authority is not known to be monitored.</summary>
    public int? RemainingToUsual { get; private init; }

    /// <summary>How many visits at most remain until the largest number allowed is reached; 0 once it is. <c>null</c> if visits may be
    /// missing or the authority is not known to be monitored.</summary>
    public int? RemainingToMaximum { get; private init; }

    /// <summary>How many of the recorded visits began in the twelve months up to and including the day. The same day a year earlier does
    /// not count.</summary>
    public int HeldInTwelveMonths { get; private init; }

    /// <summary>Why there is no answer for a history with more events than <see cref="InspectionHistory.MostEvents"/>; otherwise
    /// <c>null</c>.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>Whether one more visit would exceed the usual number.</summary>
    public bool NextIsBeyondUsual => RemainingToUsual == 0;

    /// <summary>Whether one more visit would exceed the largest number allowed.</summary>
    public bool NextIsBeyondMaximum => RemainingToMaximum == 0;

    /// <summary>The evidence for the parameters and statements that the answer uses.</summary>
    public ImmutableArray<Evidence> Evidence { get; private init; } = [];

    /// <summary>Such as "Monitored after the standard inspection of 11 to 22 July 2022. At least six visits have been held. The usual
    /// number has been held. One more is allowed."</summary>
    public override string ToString() => MonitoringSentences.Of(this);

    internal static MonitoringProgramme Of(InspectionHistory history, LocalDate asOf)
    {
        var lookup = Editions.On(asOf);
        if (history.RefusedAsTooLong is { } refusal)
        {
            return new(history.Authority, asOf, MonitoringStatus.NotKnown, null) { Refusal = refusal };
        }

        var programme = Answer(history, asOf);
        programme.Reasons = lookup.Presumption is { } presumption ? [presumption, .. programme.Reasons] : programme.Reasons;
        return programme;
    }

    /// <summary>The answer, without saying that the edition is presumed.</summary>
    internal static MonitoringProgramme Answer(InspectionHistory history, LocalDate asOf)
    {
        var number = LastInspection.Of(history, LastInspection.Measure.JudgedBy(history, asOf));
        if (number < 0)
        {
            return new(
                history.Authority, asOf, MonitoringStatus.NotKnown, null,
                Because(number == LastInspection.None ? ReasonCodes.NoJudgementYet : ReasonCodes.LastInspectionNotCertain));
        }

        var inspection = history.Inspections[number];
        if (LastInspection.AnotherMayHaveComeBetween(inspection, asOf))
        {
            return new(
                history.Authority, asOf, MonitoringStatus.NotKnown, inspection,
                Because(ReasonCodes.InspectionMayBeMissing, ("inspection", inspection)))
            {
                Evidence = IlacsParameters.LongestIntervalObserved.Evidence,
            };
        }

        var isKnown = inspection.Edition.Cycle.MonitoringFollows.IsKnown;
        return LeadsTo.MonitoringVisits(inspection) switch
        {
            Certainty.Certain => Programme(history, asOf, number),
            Certainty.Impossible => new(
                history.Authority, asOf, MonitoringStatus.NotMonitored, inspection,
                isKnown ? OverallFound(inspection) : Because(ReasonCodes.NoAreaInadequate, ("inspection", inspection)))
            {
                Evidence = LeadsTo.EvidenceOnMonitoringVisits(inspection),
            },
            _ => new(
                history.Authority, asOf, MonitoringStatus.NotKnown, inspection,
                isKnown
                    ? Because(ReasonCodes.OverallNotRecorded, ("inspection", inspection))
                    : Because(ReasonCodes.MonitoringTriggerNotKnown, ("inspection", inspection), ("edition", inspection.Edition)))
            {
                Evidence = LeadsTo.EvidenceOnMonitoringVisits(inspection),
            },
        };
    }

    private static MonitoringProgramme Programme(InspectionHistory history, LocalDate asOf, int number)
    {
        var inspection = history.Inspections[number];
        var cycle = inspection.Edition.Cycle;
        var held = VisitsHeld.After(history, number, asOf);
        var yearBefore = ImpreciseDate.On(asOf).PlusMonths(-12);
        return new(history.Authority, asOf, MonitoringStatus.Monitored, inspection, [.. WhyMonitored(inspection, held, asOf)])
        {
            Visits = held.Visits,
            HighestOrdinal = held.Visits.Max(visit => visit.Ordinal),
            Held = held.AtLeast,
            GapFrom = held.GapFrom,
            RemainingToUsual = Remaining(cycle.MonitoringVisitsUsual, held),
            RemainingToMaximum = Remaining(cycle.MonitoringVisitsMaximum, held),
            HeldInTwelveMonths = held.Visits.Count(visit => visit.Began.IsAfter(yearBefore) == Certainty.Certain),
            Evidence =
            [
                .. cycle.MonitoringFollows.Evidence, .. cycle.MonitoringVisitsUsual.Evidence, .. cycle.MonitoringVisitsMaximum.Evidence,
            ],
        };
    }

    private static IEnumerable<Reason> WhyMonitored(Inspection inspection, VisitsHeld held, LocalDate asOf)
    {
        if (held.GapFrom is { } gap)
        {
            yield return Because(ReasonCodes.VisitsMayBeMissing, ("from", gap));
        }

        yield return OverallFound(inspection);
        if (LeadsTo.MonitoringNotKnownFrom(inspection.Began, asOf) is { } since)
        {
            yield return Because(ReasonCodes.MonitoringNotKnownToContinue, ("since", ImpreciseDate.On(since)));
        }

        if (held.CountedBackFrom is { Ordinal: { } ordinal } visit)
        {
            yield return Because(ReasonCodes.CountedBack, ("visit", visit), ("ordinal", ordinal), ("from", asOf));
        }
    }

    private static Reason OverallFound(Inspection inspection) =>
        Because(ReasonCodes.OverallFound, ("inspection", inspection), ("grade", inspection.OverallEffectiveness));

    private static Reason Because(string code, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(MonitoringSentences.Of, code, arguments);

    // What is reached is reached however many visits are missing.
    private static int? Remaining(Parameter<NumberRange> parameter, VisitsHeld held) =>
        parameter.Maximum is { } most && Math.Max(0, most - held.AtLeast) is var remaining
            && (held.GapFrom is null || remaining == 0)
            ? remaining
            : null;
}
