using NodaTime;

namespace Ilacs.Model.Testing;

internal static partial class HistoryFaults
{
    // Nothing is checked after this day yet.
    private static readonly LocalDate LastMonday = new(2026, 7, 13);

    // After the suspension, so not between two of these.
    private static readonly LocalDate[] MondaysSince2021 =
        [.. new[] { Editions.Ilacs2018, Editions.Ilacs2023 }.SelectMany(edition => CleanRecords.Mondays(edition, 2)).Where(day => day > new LocalDate(2021, 7, 1) && day < new LocalDate(2025, 12, 1))];

    private static IEnumerable<(IssueCode, Way)> OfSequences() =>
    [
        (IssueCodes.HistoryTooLong, (clean, _) =>
            And(clean, [.. Enumerable.Range(0, 1001).Select(i => Given.SelfEvaluation(LastMonday.PlusDays(-i)))])),
        (IssueCodes.EventsOverlap, (clean, random) => clean.Inspections.IsEmpty
            ? null
            : And(clean, Given.FocusedVisit(First(One(clean.Inspections, random)).PlusDays(random.Next(4)), First(One(clean.Inspections, random)).PlusDays(1 + random.Next(4))).Build())),
        (IssueCodes.ReferenceNotRecorded, (clean, random) => random.Next(2) == 0
            ? And(clean, Given.ActionPlan(new LocalDate(2018, 1, 1).PlusDays(random.Next(2500))).Build())
            : Changed<MonitoringVisit>(clean, random, _ => true, one => Given.Like(one).Following(First(one).PlusDays(-300 - random.Next(1000))).Number(null).Build())),
        (IssueCodes.ShortInspectionAfterLowerGrade, (clean, random) =>
        {
            var first = One(MondaysSince2021, random);
            var second = first.PlusWeeks(130 + random.Next(25));
            return second > LastMonday ? null : Of(
                clean,
                Standard(first).Judged(random.Next(2) == 0 ? Grade.RequiresImprovement : Grade.Inadequate).Build(),
                Given.ShortInspection(second, second.PlusDays(4)).Judged(One(Grade.All, random)).Build());
        }),
        (IssueCodes.IntervalOutsideWindow, (clean, random) =>
        {
            var first = One(MondaysSince2021, random);
            var second = first.PlusWeeks(20 + random.Next(85));
            return second > LastMonday ? null : Of(clean, Standard(first).Judged(One(Grade.All, random)).Build(), Standard(second).Judged(One(Grade.All, random)).Build());
        }),
        (IssueCodes.InspectionInSuspension, (clean, random) =>
            Of(clean, Standard(new LocalDate(2020, 3, 23).PlusWeeks(random.Next(55))).Judged(One(Grade.All, random)).Build())),
    ];
}
