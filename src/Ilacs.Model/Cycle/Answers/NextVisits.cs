using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.OutlookSentences;

namespace Ilacs.Model;

/// <summary>The monitoring or focused visit that comes next.</summary>
internal static class NextVisits
{
    internal static IEnumerable<ExpectedEvent> Of(InspectionHistory history, LocalDate asOf, Edition edition)
    {
        var programme = MonitoringProgramme.Answer(history, asOf);
        if (programme.Status == MonitoringStatus.Monitored)
        {
            yield return Monitoring(programme, asOf, edition);
        }
        else if (programme.Status == MonitoringStatus.NotKnown)
        {
            yield return new(CycleEventType.MonitoringVisit, Expectation.NotKnown, asOf)
            {
                Reasons = programme.Reasons,
                Evidence = programme.Evidence,
            };
        }

        // The first visits after the suspension were assurance visits.
        var assurance = PandemicPeriods.AssuranceVisits;
        var isBeforeThem = asOf < assurance.From && PandemicPeriods.RoutineInspection.Includes(asOf) == Certainty.Certain;
        var inPlace = isBeforeThem ? Certainty.Certain : assurance.Includes(asOf);
        if (inPlace != Certainty.Impossible)
        {
            var periods = isBeforeThem
                ? [PandemicPeriods.RoutineInspection, assurance]
                : PeriodsOn(asOf, assurance, PandemicPeriods.Visits);
            var earliest = isBeforeThem ? assurance.From : SoonestAfterThePause(asOf);
            yield return new(CycleEventType.AssuranceVisit, Expectation.Possible, asOf, earliest)
            {
                Reasons = [.. periods.Select(Pandemic)],
                Evidence = [.. periods.SelectMany(period => period.Evidence)],
            };
        }

        if (inPlace != Certainty.Certain)
        {
            yield return Focused(history, asOf, edition, programme);
        }
    }

    private static ExpectedEvent Monitoring(MonitoringProgramme programme, LocalDate asOf, Edition edition)
    {
        var cycle = programme.Since!.Edition.Cycle;
        var isKnownToGoOn = edition.Cycle.MonitoringFollows.IsKnown;
        var expectation = !isKnownToGoOn || programme.NextIsBeyondMaximum ? Expectation.NotKnown
            : programme.NextIsBeyondUsual ? Expectation.Possible
            : Expectation.Expected;
        var periods = PeriodsOn(asOf, PandemicPeriods.RoutineInspection, PandemicPeriods.Visits);
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.AddRange(programme.Reasons);
        reasons.Add(Because(
            ReasonCodes.VisitsHeld,
            [
                ("held", programme.Held),
                .. Known("usual", cycle.MonitoringVisitsUsual),
                .. Known("most", cycle.MonitoringVisitsMaximum),
            ]));
        if (programme.NextIsBeyondMaximum)
        {
            reasons.Add(Because(ReasonCodes.BeyondTheMost));
        }

        // Three a year are four months apart: what comes later is less than what the sources say. It says nothing after a visit that may be
        // missing, or in the pandemic. No source says when a visit is at the soonest.
        var latest = expectation == Expectation.Expected && programme is { GapFrom: null, Visits: [.., { Began: var last }] }
            && cycle.MonitoringVisitsAYear.TryGetValue(out var aYear) && last.PlusMonths(12 / aYear.Minimum!.Value) is var by
            && !PandemicPeriods.MayLieBetween(last, by)
            ? by.Latest
            : null;
        if (latest is { } passed && passed < asOf)
        {
            reasons.Add(Because(ReasonCodes.VisitWasDue, ("by", ImpreciseDate.On(passed))));
            latest = null;
        }

        var first = programme.Visits.IsEmpty && programme.Since.PublishedOn is { } published
            && ObservedWindow.MonthsAfter(published, cycle.MonthsToFirstMonitoringVisit) is { Latest: { } latestFirst } window && latestFirst >= asOf
            && !PandemicPeriods.MayLieBetween(published, latestFirst)
            ? window
            : null;
        return new(CycleEventType.MonitoringVisit, expectation, asOf, SoonestAfterThePause(asOf), latest)
        {
            Observed = first,
            Reasons = [.. periods.Select(Pandemic), .. reasons],
            Evidence =
            [
                .. cycle.MonitoringVisitsAYear.Evidence,
                .. programme.Evidence,
                .. edition.Cycle.MonitoringFollows.AlsoKnown,
                .. programme.Visits.IsEmpty ? cycle.MonthsToFirstMonitoringVisit.Evidence : [],
                .. periods.SelectMany(period => period.Evidence),
            ],
        };
    }

    private static ExpectedEvent Focused(InspectionHistory history, LocalDate asOf, Edition edition, MonitoringProgramme programme)
    {
        var number = edition.Cycle.FocusedVisitsBetweenInspections;
        var isMonitored = programme.Status == MonitoringStatus.Monitored;
        var periods = PeriodsOn(asOf, PandemicPeriods.RoutineInspection, PandemicPeriods.Visits);
        return new(CycleEventType.FocusedVisit, Expectation.Possible, asOf)
        {
            Reasons =
            [
                .. periods.Select(Pandemic),
                LastInspection.In(history, LastInspection.Measure.BeganBy(asOf)) is { } since
                    ? Because(ReasonCodes.FocusedVisitsHeld, ("since", since.Began), ("held", Count(since)))
                    : Because(ReasonCodes.FocusedVisitsNotCounted),
                number.IsKnown
                    ? Because(ReasonCodes.FocusedVisitsStated, ("readings", number.Readings.Select(one => one.Value).ToImmutableArray()))
                    : Because(ReasonCodes.FocusedVisitsNotStated, ("edition", edition)),
                .. isMonitored ? [Because(ReasonCodes.NotUsualBesideMonitoring)] : Enumerable.Empty<Reason>(),
            ],
            Evidence =
            [
                .. number.Evidence,
                .. isMonitored ? [IlacsParameters.FocusedVisitsBesideMonitoring] : ImmutableArray<Evidence>.Empty,
                .. periods.SelectMany(period => period.Evidence),
            ],
        };

        int Count(Inspection since) => history.Events.Count(cycleEvent => cycleEvent is FocusedVisit or JointTargetedAreaInspection
            && cycleEvent.Began.IsAfter(since.Began) == Certainty.Certain && cycleEvent.Began.IsAfter(asOf) == Certainty.Impossible);
    }

    // Those of some times in the pandemic that a day may lie in.
    private static DatedFact[] PeriodsOn(LocalDate asOf, params DatedFact[] periods) =>
        [.. periods.Where(period => period.Includes(asOf) != Certainty.Impossible)];

    // While visits were certainly paused: the day after the earliest on which the pause can have ended.
    private static LocalDate? SoonestAfterThePause(LocalDate asOf) =>
        PandemicPeriods.Visits.Includes(asOf) == Certainty.Certain ? PandemicPeriods.Visits.LastDay.Earliest!.Value.PlusDays(1) : null;

    private static (string, object)[] Known(string name, Parameter<NumberRange> parameter) =>
        parameter.TryGetValue(out var range) ? [(name, range)] : [];
}
