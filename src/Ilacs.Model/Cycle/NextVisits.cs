using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The monitoring or focused visit that comes next.</summary>
internal static class NextVisits
{
    private static readonly Evidence FirstVisitOf2016 = new(
        "Under the single inspection framework the first visit came within four weeks of the deadline of the action plan; whether it does under ILACS is not known, and in Nottingham it did not",
        SourceStrength.Unsourced,
        new Source("A blog of November 2016 that quotes Ofsted's handbook on monitoring"));

    internal static IEnumerable<NextActivity> Of(InspectionHistory history, LocalDate asOf, Edition edition)
    {
        var programme = history.Monitoring(asOf);
        if (programme.Status == MonitoringStatus.Monitored)
        {
            yield return Monitoring(programme, asOf, edition);
        }
        else if (programme.Status == MonitoringStatus.NotKnown)
        {
            yield return new(ActivityType.MonitoringVisit, Expectation.NotKnown, asOf) { Because = [programme.Because], RestsOn = programme.RestsOn };
        }

        yield return Focused(history, asOf, edition, programme);
    }

    private static NextActivity Monitoring(MonitoringProgramme programme, LocalDate asOf, Edition edition)
    {
        var cycle = programme.Since!.Edition.Cycle;
        var isKnownToGoOn = edition.Cycle.MonitoringFollows.IsKnown;
        var expectation = !isKnownToGoOn || programme.NextIsBeyondMost ? Expectation.NotKnown
            : programme.NextIsBeyondUsual ? Expectation.Possible
            : Expectation.Expected;
        var facts = ImmutableArray.CreateBuilder<string>();
        facts.Add(programme.Because);
        facts.Add(FormattableString.Invariant($"At least {programme.Held} visits were held, of usually {InWords(cycle.MonitoringVisitsUsual)} and {InWords(cycle.MonitoringVisitsMost)}."));
        if (programme.NextIsBeyondMost)
        {
            facts.Add("No source allows for another.");
        }

        // Three a year are four months apart: what comes later is less than what the sources say, and no source says when a visit is at the soonest.
        var latest = expectation == Expectation.Expected && !programme.Visits.IsEmpty && cycle.MonitoringVisitsAYear.TryGetValue(out var aYear)
            ? programme.Visits[^1].Began.PlusMonths(12 / aYear.Least!.Value).Latest
            : null;
        if (latest < asOf)
        {
            facts.Add($"By the number in a year one was due by {(PossibleDays)latest.Value}; no source states a day.");
            latest = null;
        }

        return new(ActivityType.MonitoringVisit, expectation, asOf, latest: latest)
        {
            Because = facts.ToImmutable(),
            RestsOn =
            [
                .. cycle.MonitoringVisitsAYear.Evidence,
                .. programme.RestsOn,
                .. edition.Cycle.MonitoringFollows.AlsoKnown,
                .. programme.Visits.IsEmpty ? [FirstVisitOf2016] : ImmutableArray<Evidence>.Empty,
            ],
        };
    }

    private static NextActivity Focused(InspectionHistory history, LocalDate asOf, Edition edition, MonitoringProgramme programme)
    {
        var number = edition.Cycle.FocusedVisitsBetweenInspections;
        var held = NextInspection.LastBegun(history, asOf) is { } since
            ? FormattableString.Invariant($"Recorded since the last inspection, of {since.Began}: {Count(since)}.")
            : "Which inspection was the last is not recorded, or not certain, so that none is counted since.";
        var readings = number.IsKnown
            ? $"Sources say how many there are between two inspections: {string.Join(", or ", number.Readings.Select(reading => reading.Value))}; a joint targeted area inspection counts as one."
            : $"No source says how many there are between two inspections in {edition}.";
        return new(ActivityType.FocusedVisit, Expectation.Possible, asOf)
        {
            Because = programme.Status == MonitoringStatus.Monitored ? [held, readings, "An authority with monitoring visits does not usually have them."] : [held, readings],
            RestsOn = [.. number.Evidence, .. programme.Status == MonitoringStatus.Monitored ? [IlacsParameters.FocusedVisitsBesideMonitoring] : ImmutableArray<Evidence>.Empty],
        };

        int Count(Inspection since) => history.Activities.Count(activity => activity is FocusedVisit or JointTargetedAreaInspection
            && activity.Began.IsAfter(since.Began) == Certainty.Certainly && activity.Began.IsAfter(asOf) == Certainty.CertainlyNot);
    }

    private static string InWords(Parameter<Amount> parameter) => parameter.TryGetValue(out var amount) ? amount.ToString() : "a number that is not known";
}
