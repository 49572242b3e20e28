using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>How many monitoring visits were held by a day since a judgement, and whether all of them are accounted for.</summary>
/// <param name="Visits">Those recorded by the day, in order.</param>
/// <param name="AtLeast">How many were held at least.</param>
/// <param name="CountedBackFrom">A later visit that states its number, from which the day is counted back; otherwise <c>null</c>.</param>
/// <param name="GapFrom">From when on the history does not claim to have every visit up to the day; <c>null</c> if all are accounted
/// for.</param>
internal sealed record VisitsHeld(ImmutableArray<MonitoringVisit> Visits, int AtLeast, MonitoringVisit? CountedBackFrom, LocalDate? GapFrom)
{
    internal static VisitsHeld After(InspectionHistory history, int inspection, LocalDate asOf)
    {
        var judged = history.Inspections[inspection];
        MonitoringVisit[] all = [.. history.Events.OfType<MonitoringVisit>().Where(visit => Counts(history, visit, inspection))];
        ImmutableArray<MonitoringVisit> visits = [.. all.Where(visit => visit.Began.IsAfter(asOf) == Certainty.Impossible)];
        var count = MonitoringCount.After(judged);
        foreach (var visit in visits)
        {
            count.Add(visit);
        }

        MonitoringVisit[] later = [.. all.Where(visit => visit.Began.IsAfter(asOf) != Certainty.Impossible)];
        if (CountedBack(history, later, asOf) is ({ } from, var held))
        {
            return new(visits, Math.Max(count.Total, held), from, null);
        }

        // A visit that states its number accounts for all before it.
        var since = visits.Where(visit => visit.Ordinal is not null).Select(visit => visit.Began).Prepend(judged.KnownSince)
            .Max(days => days.Earliest ?? new LocalDate(1, 1, 1));
        var until = Claimed.Until(history, since, CycleEventType.MonitoringVisit);
        return new(visits, count.Total, null, until < asOf ? until.PlusDays(1) : null);
    }

    // By its own word where that may name this inspection and no other, or by the order of time.
    private static bool Counts(InspectionHistory history, MonitoringVisit visit, int inspection)
    {
        var certain = LastInspection.FollowedBy(history, visit);
        return certain >= 0 || visit.Follows is not { } followed
            ? certain == inspection
            : References.MayBeNamed(history.Inspections[inspection], followed)
                && history.Inspections.Count(one =>
                    References.MayBeNamed(one, followed) && one.Began.IsBefore(visit.Began) != Certainty.Impossible) == 1;
    }

    // From the first later visit that states its number, if it is certain which ones came between and the history claims to have them all.
    private static (MonitoringVisit? From, int Held) CountedBack(InspectionHistory history, MonitoringVisit[] later, LocalDate asOf)
    {
        var between = Array.FindIndex(later, visit => visit.Ordinal is not null);
        return between >= 0 && later[between] is { Began.Latest: { } last, Ordinal: > 0 and var ordinal } visit && ordinal > between
            && later[0].Began.IsAfter(asOf) == Certainty.Certain
            && later.Take(between).All(other => other.Began.IsBefore(visit.Began) == Certainty.Certain)
            && later.Skip(between + 1).All(other => other.Began.IsAfter(visit.Began) == Certainty.Certain)
            && Claimed.Until(history, asOf, CycleEventType.MonitoringVisit) >= last
            ? (visit, ordinal - between - 1)
            : default;
    }
}
