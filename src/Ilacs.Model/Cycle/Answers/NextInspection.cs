using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.OutlookSentences;

namespace Ilacs.Model;

/// <summary>The inspection that comes next: its kind, and when.</summary>
internal static class NextInspection
{
    internal static IEnumerable<ExpectedEvent> Of(InspectionHistory history, LocalDate asOf, Edition edition)
    {
        var months = edition.Cycle.MonthsBetweenInspections;
        if (LastInspection.In(history, LastInspection.Measure.BeganBy(asOf)) is not { } last)
        {
            return
            [
                new(CycleEventType.StandardInspection, Expectation.NotKnown, asOf)
                {
                    Reasons = [Because(ReasonCodes.NoLastInspection)],
                    Evidence = months.Evidence,
                },
            ];
        }

        LocalDate? earliest = null;
        LocalDate? latest = null;
        var isJudged = LastInspection.Measure.JudgedBy(history, asOf).Counts(last) == Certainty.Certain;
        var isReinspection = isJudged && LeadsTo.MonitoringVisits(last) == Certainty.Certain;
        if (!isReinspection && months.TryGetValue(out var amount))
        {
            earliest = last.Began.PlusMonths(amount.Minimum!.Value).Earliest;
            latest = last.Began.PlusMonths(amount.Maximum!.Value).Latest;
        }

        var follows = edition.Cycle.ShortInspectionFollows;
        var observed = ObservedWindow.MonthsAfter(
            last.Began, isReinspection ? edition.Cycle.MonthsToReinspectionObserved : edition.Cycle.MonthsBetweenInspectionsObserved);
        var isAcrossTheSuspension = (latest ?? observed?.Latest) is { } to && PandemicPeriods.MayLieBetween(last.Began, to);
        if (isAcrossTheSuspension)
        {
            // What was counted began after it.
            observed = null;
        }

        ImmutableArray<Evidence> evidence =
        [
            .. isReinspection ? [] : months.Evidence,
            .. observed?.Interval.Evidence ?? [],
            .. follows.Evidence,
            .. isAcrossTheSuspension ? PandemicPeriods.RoutineInspection.Evidence : [],
        ];
        var report = !isJudged && last.ReportExpected is { } likely && likely.Latest >= asOf ? likely : null;
        if (report is not null)
        {
            evidence = [.. evidence, .. report.Interval.Evidence];
        }

        if (!isJudged)
        {
            return Both(Because(ReasonCodes.JudgementNotOut));
        }

        if (!last.OverallEffectiveness.TryGetGrade(out var grade))
        {
            return Both(last.Edition.MakesOverallEffectiveness
                ? Because(ReasonCodes.OverallNotRecorded, ("inspection", last))
                : Because(ReasonCodes.OverallNotMade, ("edition", last.Edition)));
        }

        if (!follows.TryGetValue(out var eligible))
        {
            return Both(Because(ReasonCodes.ShortInspectionTriggerNotKnown, ("edition", edition)));
        }

        return eligible.Contains(grade)
            ?
            [
                Entry(CycleEventType.ShortInspection, Expectation.Expected, After(ReasonCodes.ShortInspectionFollows)),
                Entry(CycleEventType.StandardInspection, Expectation.Possible, After(ReasonCodes.StandardInspectionSometimesFollows)),
            ]
            : [Entry(CycleEventType.StandardInspection, Expectation.Expected, After(ReasonCodes.StandardInspectionFollows))];

        Reason After(string code) => Because(code, ("grade", grade));

        IEnumerable<ExpectedEvent> Both(Reason why) =>
        [
            Entry(CycleEventType.StandardInspection, Expectation.NotKnown, why),
            Entry(CycleEventType.ShortInspection, Expectation.NotKnown, why),
        ];

        ExpectedEvent Entry(CycleEventType type, Expectation expectation, Reason why) =>
            new(type, expectation, asOf, earliest, latest, isStated: true)
            {
                Observed = observed,
                Reasons = [.. Reasons(why)],
                Evidence = evidence,
            };

        IEnumerable<Reason> Reasons(Reason why)
        {
            if (Outlook.Presumption(asOf, latest) is { } presumption)
            {
                yield return presumption;
            }

            if (PandemicPeriods.RoutineInspection.Includes(asOf) != Certainty.Impossible)
            {
                yield return Pandemic(PandemicPeriods.RoutineInspection);
            }

            yield return Because(ReasonCodes.LastInspection, ("inspection", last));
            yield return why;
            if (report is not null)
            {
                var counted = report.Interval.Used.Evidence.Observed!.Value;
                yield return Because(
                    ReasonCodes.ReportLikely,
                    ("earliest", report.Earliest!.Value), ("latest", report.Latest!.Value), ("held", counted.Held), ("of", counted.Of));
            }

            if (LastInspection.AnotherMayHaveComeBetween(last, asOf))
            {
                yield return Because(ReasonCodes.InspectionMayBeMissing, ("inspection", last));
            }

            if (isReinspection)
            {
                yield return Because(ReasonCodes.ReinspectionIntervalNotStated);
            }

            if (isAcrossTheSuspension)
            {
                yield return Because(ReasonCodes.SuspensionInBetween);
            }
        }
    }
}
