using NodaTime;

namespace Ilacs.Model.Testing;

internal static partial class HistoryFaults
{
    private static IEnumerable<(IssueCode, Way)> OfMonitoring() =>
    [
        (IssueCodes.MonitoringWithoutInadequate, (clean, random) =>
        {
            var monday = One(MondaysSince2021, random);
            return Of(clean, Standard(monday).Judged(One([.. Grade.All.Where(grade => grade != Grade.Inadequate)], random)).Build(), Visit(monday.PlusWeeks(10 + random.Next(60))).Build());
        }),
        (IssueCodes.MonitoringAfterReinspection, (clean, random) =>
        {
            var (inadequate, visits) = Monitored(random, random.Next(1, 5));
            var again = First(inadequate).PlusWeeks(131 + random.Next(24));
            return again > LastMonday ? null : Of(clean, [inadequate, .. visits, Standard(again).Judged(Grade.Good).Build(), Visit(again.PlusWeeks(10 + random.Next(40))).Build()]);
        }),
        (IssueCodes.MonitoringBeyondUsual, (clean, random) =>
            NumberedBeyond(clean, random, random.Next(1, 3), Editions.Ilacs2018.Cycle.MonitoringVisitsUsual, 1)),
        (IssueCodes.MonitoringBeyondMost, (clean, random) =>
            NumberedBeyond(clean, random, random.Next(1, 3), Editions.Ilacs2018.Cycle.MonitoringVisitsMaximum, 1 + random.Next(3))),
        (IssueCodes.MonitoringPace, (clean, random) =>
        {
            var inadequate = Standard(One(MondaysSince2021, random)).Judged(Grade.Inadequate).Build();
            var apart = 7 + random.Next(5);
            return Of(clean, [inadequate, .. Enumerable.Range(1, 5).Select(number => Visit(First(inadequate).PlusWeeks(8 + (number * apart))).Build())]);
        }),
        (IssueCodes.MonitoringOrdinalTooLow, (clean, random) =>
        {
            var (inadequate, visits) = Monitored(random, random.Next(2, 6));
            return Of(clean, [inadequate, .. visits.SkipLast(1), Given.Like(visits[^1]).Number(random.Next(1, visits.Length)).Build()]);
        }),
    ];

    private static MonitoringVisitBuilder Visit(LocalDate monday) => Given.MonitoringVisit(monday.PlusDays(1), monday.PlusDays(2));

    // An inadequate judgement and some visits after it, at the usual pace.
    private static (Inspection Inadequate, MonitoringVisit[] Visits) Monitored(Random random, int count)
    {
        var inadequate = Standard(One(MondaysSince2021, random)).Judged(Grade.Inadequate).Build();
        return (inadequate, [.. Enumerable.Range(1, count).Select(number => Visit(First(inadequate).PlusWeeks(5 + (number * 17))).Number(random.Next(2) == 0 ? number : null).Build())]);
    }

    // The last visit gives itself a number beyond a limit, whether earlier visits are recorded or not.
    private static InspectionHistory? NumberedBeyond(InspectionHistory clean, Random random, int count, Parameter<NumberRange> limit,
        int beyond)
    {
        var (inadequate, visits) = Monitored(random, count);
        return Of(clean, [inadequate, .. visits.SkipLast(1), Given.Like(visits[^1]).Number(limit.Maximum + beyond).Build()]);
    }
}
