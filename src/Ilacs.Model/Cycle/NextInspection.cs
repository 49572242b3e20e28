using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The inspection that comes next: of which kind, and when.</summary>
internal static class NextInspection
{
    internal static IEnumerable<NextActivity> Of(InspectionHistory history, LocalDate asOf, Edition edition)
    {
        var months = edition.Cycle.MonthsBetweenInspections;
        var last = LastBegun(history, asOf);
        if (last is null)
        {
            return
            [
                new(ActivityType.StandardInspection, Expectation.NotKnown, asOf)
                {
                    Because = ["Which inspection was the last by then is not recorded, or not certain."],
                    RestsOn = months.Evidence,
                },
            ];
        }

        LocalDate? earliest = null;
        LocalDate? latest = null;
        if (months.TryGetValue(out var amount))
        {
            earliest = last.Began.PlusMonths(amount.Least!.Value).Earliest;
            latest = last.Began.PlusMonths(amount.Most!.Value).Latest;
        }

        var follows = edition.Cycle.ShortInspectionFollows;
        var isReinspection = MonitoringProgramme.Leads(last) == Certainty.Certainly;
        var isAcrossTheSuspension = latest is { } to && PandemicPeriods.MayLieBetween(last.Began, to);
        var facts = Facts(last, asOf, latest, edition, isReinspection, isAcrossTheSuspension);
        ImmutableArray<Evidence> evidence =
        [
            .. months.Evidence,
            .. isReinspection ? [IlacsParameters.ReinspectionsObserved] : ImmutableArray<Evidence>.Empty,
            .. follows.Evidence,
            .. isAcrossTheSuspension ? PandemicPeriods.RoutineInspection.Evidence : [],
        ];
        if (MonitoringProgramme.IsJudgedBy(history, history.Activities.IndexOf(last), last, asOf) != Certainty.Certainly)
        {
            return Both(Expectation.NotKnown, "Its judgement was not certainly out by then, so which kind comes next is not known.");
        }

        if (!last.OverallEffectiveness.TryGetGrade(out var grade) || !follows.TryGetValue(out var eligible))
        {
            var why = last.Edition.MakesOverallEffectiveness ? "No overall effectiveness of it is recorded" : $"{last.Edition} makes no overall effectiveness";
            return Both(Expectation.NotKnown, $"{why}, so which of the two kinds comes next is not known.");
        }

        return eligible.Contains(grade)
            ?
            [
                Entry(ActivityType.ShortInspection, Expectation.Expected, $"It found overall effectiveness {grade}, which a short inspection usually follows."),
                Entry(ActivityType.StandardInspection, Expectation.Possible, $"It found overall effectiveness {grade}, after which some inspections were standard ones."),
            ]
            : [Entry(ActivityType.StandardInspection, Expectation.Expected, $"It found overall effectiveness {grade}, which a standard inspection follows.")];

        IEnumerable<NextActivity> Both(Expectation expectation, string why) =>
            [Entry(ActivityType.StandardInspection, expectation, why), Entry(ActivityType.ShortInspection, expectation, why)];

        NextActivity Entry(ActivityType type, Expectation expectation, string why) =>
            new(type, expectation, asOf, earliest, latest, isStated: true) { Because = [facts[0], why, .. facts[1..]], RestsOn = evidence };
    }

    /// <summary>The last inspection that certainly had begun by a day; <c>null</c> if none had, or it is not certain which.</summary>
    internal static Inspection? LastBegun(InspectionHistory history, LocalDate asOf)
    {
        Inspection? last = null;
        foreach (var inspection in history.Inspections)
        {
            var after = inspection.Began.IsAfter(asOf);
            if (after == Certainty.Possibly || (after == Certainty.CertainlyNot && last is not null && inspection.Began.IsAfter(last.Began) != Certainty.Certainly))
            {
                return null;
            }

            last = after == Certainty.CertainlyNot ? inspection : last;
        }

        return last;
    }

    private static ImmutableArray<string> Facts(
        Inspection last, LocalDate asOf, LocalDate? latest, Edition edition, bool isReinspection, bool isAcrossTheSuspension)
    {
        var facts = ImmutableArray.CreateBuilder<string>();
        facts.Add($"The last recorded inspection is the {last}.");
        if (SequenceRules.AnotherMayHaveComeBetween(last, asOf))
        {
            facts.Add("No authority went so long without another inspection: a later one may not be recorded.");
        }

        if (isReinspection)
        {
            facts.Add("The stated window is that of inspections in general; no source gives one for a re-inspection.");
        }

        if (isAcrossTheSuspension)
        {
            facts.Add("Routine inspection was suspended in between, and the stated window takes no account of it.");
        }

        if (edition.PresumedTo is { } presumed && (latest > presumed || asOf > edition.CheckedTo))
        {
            facts.Add($"{edition} is presumed in force to {(PossibleDays)presumed} only; what a new framework says of it is not known.");
        }

        return facts.ToImmutable();
    }
}
