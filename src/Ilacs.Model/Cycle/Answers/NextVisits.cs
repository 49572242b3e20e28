using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.OutlookSentences;

namespace Ilacs.Model;

/// <summary>The monitoring or focused visit that comes next.</summary>
internal static class NextVisits
{
    private static readonly Evidence FirstVisitOf2016 = new(
        "Under the single inspection framework the first visit came within four weeks of the deadline of the action plan; "
            + "whether it does under ILACS is not known, and in Nottingham it did not",
        SourceStrength.Unsourced,
        new Source("A blog of November 2016 that quotes Ofsted's handbook on monitoring"));

    internal static IEnumerable<NextActivity> Of(InspectionHistory history, LocalDate asOf, Edition edition)
    {
        var programme = MonitoringProgramme.Answer(history, asOf);
        if (programme.Status == MonitoringStatus.Monitored)
        {
            yield return Monitoring(programme, asOf, edition);
        }
        else if (programme.Status == MonitoringStatus.NotKnown)
        {
            yield return new(ActivityType.MonitoringVisit, Expectation.NotKnown, asOf)
            {
                Reasons = programme.Reasons,
                RestsOn = programme.RestsOn,
            };
        }

        var inPlace = PandemicPeriods.AssuranceVisits.Includes(asOf);
        if (inPlace != Certainty.CertainlyNot)
        {
            var pandemic = Pandemic(asOf, PandemicPeriods.AssuranceVisits, PandemicPeriods.Visits);
            yield return new(ActivityType.AssuranceVisit, Expectation.Possible, asOf, SoonestAfterThePause(asOf))
            {
                Reasons = pandemic.Reasons,
                RestsOn = pandemic.RestsOn,
            };
        }

        if (inPlace != Certainty.Certainly)
        {
            yield return Focused(history, asOf, edition, programme);
        }
    }

    private static NextActivity Monitoring(MonitoringProgramme programme, LocalDate asOf, Edition edition)
    {
        var cycle = programme.Since!.Edition.Cycle;
        var isKnownToGoOn = edition.Cycle.MonitoringFollows.IsKnown;
        var expectation = !isKnownToGoOn || programme.NextIsBeyondMost ? Expectation.NotKnown
            : programme.NextIsBeyondUsual ? Expectation.Possible
            : Expectation.Expected;
        var pandemic = Pandemic(asOf, PandemicPeriods.Visits);
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.AddRange(programme.Reasons);
        reasons.Add(Because(
            ReasonCodes.VisitsHeld,
            ("held", programme.Held),
            ("usual", InWords(cycle.MonitoringVisitsUsual)),
            ("most", InWords(cycle.MonitoringVisitsMost))));
        if (programme.NextIsBeyondMost)
        {
            reasons.Add(Because(ReasonCodes.BeyondTheMost));
        }

        // Three a year are four months apart: what comes later is less than what the sources say. No source says when a visit is at the
        // soonest.
        var latest = expectation == Expectation.Expected && !programme.Visits.IsEmpty
            && cycle.MonitoringVisitsAYear.TryGetValue(out var aYear)
            ? programme.Visits[^1].Began.PlusMonths(12 / aYear.Least!.Value).Latest
            : null;
        if (latest is { } passed && passed < asOf)
        {
            reasons.Add(Because(ReasonCodes.VisitWasDue, ("by", PossibleDays.On(passed))));
            latest = null;
        }

        // In the pause the number in a year says nothing.
        var earliest = SoonestAfterThePause(asOf);
        return new(ActivityType.MonitoringVisit, expectation, asOf, earliest, earliest is null ? latest : null)
        {
            Reasons = [.. pandemic.Reasons, .. reasons],
            RestsOn =
            [
                .. cycle.MonitoringVisitsAYear.Evidence,
                .. programme.RestsOn,
                .. edition.Cycle.MonitoringFollows.AlsoKnown,
                .. programme.Visits.IsEmpty ? [FirstVisitOf2016] : ImmutableArray<Evidence>.Empty,
                .. pandemic.RestsOn,
            ],
        };
    }

    private static NextActivity Focused(InspectionHistory history, LocalDate asOf, Edition edition, MonitoringProgramme programme)
    {
        var number = edition.Cycle.FocusedVisitsBetweenInspections;
        var isMonitored = programme.Status == MonitoringStatus.Monitored;
        var pandemic = Pandemic(asOf, PandemicPeriods.RoutineInspection, PandemicPeriods.Visits);
        return new(ActivityType.FocusedVisit, Expectation.Possible, asOf)
        {
            Reasons =
            [
                .. pandemic.Reasons,
                LastInspection.In(history, LastInspection.Measure.BeganBy(asOf)) is { } since
                    ? Because(ReasonCodes.FocusedVisitsHeld, ("since", since.Began), ("held", Count(since)))
                    : Because(ReasonCodes.FocusedVisitsNotCounted),
                number.IsKnown
                    ? Because(ReasonCodes.FocusedVisitsStated, ("readings", string.Join(", or ", number.Readings.Select(one => one.Value))))
                    : Because(ReasonCodes.FocusedVisitsNotStated, ("edition", edition)),
                .. isMonitored ? [Because(ReasonCodes.NotUsualBesideMonitoring)] : Enumerable.Empty<Reason>(),
            ],
            RestsOn =
            [
                .. number.Evidence,
                .. isMonitored ? [IlacsParameters.FocusedVisitsBesideMonitoring] : ImmutableArray<Evidence>.Empty,
                .. pandemic.RestsOn,
            ],
        };

        int Count(Inspection since) => history.Activities.Count(activity => activity is FocusedVisit or JointTargetedAreaInspection
            && activity.Began.IsAfter(since.Began) == Certainty.Certainly && activity.Began.IsAfter(asOf) == Certainty.CertainlyNot);
    }

    // Those of some times in the pandemic that a day may lie in.
    private static (ImmutableArray<Reason> Reasons, ImmutableArray<Evidence> RestsOn) Pandemic(
        LocalDate asOf, params ReadOnlySpan<DatedFact> periods)
    {
        ImmutableArray<Reason> reasons = [];
        ImmutableArray<Evidence> evidence = [];
        foreach (var period in periods)
        {
            if (period.Includes(asOf) != Certainty.CertainlyNot)
            {
                reasons = reasons.Add(Because(ReasonCodes.PandemicPeriod, ("period", period)));
                evidence = evidence.AddRange(period.Evidence);
            }
        }

        return (reasons, evidence);
    }

    // While visits were certainly paused: the day after the earliest on which the pause can have ended.
    private static LocalDate? SoonestAfterThePause(LocalDate asOf) =>
        PandemicPeriods.Visits.Includes(asOf) == Certainty.Certainly ? PandemicPeriods.Visits.LastDay.Earliest!.Value.PlusDays(1) : null;

    private static string InWords(Parameter<Amount> parameter) =>
        parameter.TryGetValue(out var amount) ? amount.ToString() : "a number that is not known";
}
