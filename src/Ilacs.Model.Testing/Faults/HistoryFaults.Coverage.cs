using NodaTime;

namespace Ilacs.Model.Testing;

internal static partial class HistoryFaults
{
    private static IEnumerable<(IssueCode, Way)> OfPlansAndCoverage() =>
    [
        (IssueCodes.ActionPlanLate, (clean, random) =>
        {
            var inspection = Standard(One(MondaysSince2021, random)).Judged(One(Grade.All, random)).Build();
            var published = Last(inspection).PlusDays(20 + random.Next(40));
            return Of(clean, Given.Like(inspection).Published(published).Build(), Given.ActionPlan(First(inspection)).Submitted(published.PlusDays(110 + random.Next(200))).Build());
        }),
        (IssueCodes.DraftActionPlanLate, (clean, random) =>
        {
            var visit = Given.FocusedVisit(One(MondaysSince2021, random).PlusDays(1)).Build();
            var published = First(visit).PlusDays(20 + random.Next(40));
            return Of(
                clean, Given.Like(visit).Published(published).WithAreasForPriorityAction(1 + random.Next(3)).Build(),
                Given.ActionPlan(First(visit)).Drafted(published.PlusDays(35 + random.Next(20))).Submitted(published.PlusDays(60 + random.Next(20))).Build());
        }),
        (IssueCodes.StatementOfActionLate, (clean, random) =>
        {
            var visit = Given.JointTargetedAreaInspection(One(MondaysSince2021, random).PlusDays(1)).Build();
            var published = First(visit).PlusDays(20 + random.Next(40));
            LocalDate? printed = random.Next(2) == 0 ? published.PlusDays(100) : null;
            return Of(
                clean, Given.Like(visit).Published(published).WithStatement(byThisAuthority: true, printed).Build(),
                Given.ActionPlan(First(visit)).Submitted(published.PlusDays(110 + random.Next(200))).Build());
        }),
        (IssueCodes.ExpectationAfterTheDeadline, (clean, random) =>
        {
            var inspection = Standard(One(MondaysSince2021, random)).Judged(One(Grade.All, random)).Build();
            var published = Last(inspection).PlusDays(20 + random.Next(40));
            var expected = published.PlusDays(110 + random.Next(200));
            return Of(
                clean, Given.Like(inspection).Published(published).Build(),
                Given.StatedExpectation(CycleEventType.ActionPlan, published.PlusDays(random.Next(60)), expected, First(inspection)));
        }),
        (IssueCodes.ActionPlanNotRecorded, (clean, random) =>
        {
            var inspection = Standard(One(MondaysSince2021, random)).Judged(One(Grade.All, random)).Build();
            var published = Last(inspection).PlusDays(20 + random.Next(40));
            return Claiming(clean, First(inspection).PlusDays(-random.Next(100)), published.PlusDays(200 + random.Next(100)),
                [CycleEventType.ActionPlan], Given.Like(inspection).Published(published).Build());
        }),
        (IssueCodes.InspectionNotRecorded, (clean, random) =>
        {
            var inspection = Standard(One(MondaysSince2021, random)).Judged(One(Grade.All, random)).Build();
            return Claiming(
                clean, First(inspection).PlusDays(-random.Next(100)), First(inspection).PlusMonths(37 + random.Next(6)),
                [CycleEventType.StandardInspection, CycleEventType.ShortInspection], inspection);
        }),
        (IssueCodes.MonitoringNotRecorded, (clean, random) =>
        {
            var inspection = Standard(One(MondaysSince2021, random)).Judged(Grade.Inadequate).Build();
            return Claiming(
                clean, First(inspection).PlusDays(-random.Next(100)), First(inspection).PlusMonths(24 + random.Next(6)),
                    [CycleEventType.MonitoringVisit],
                Given.Like(inspection).Published(Last(inspection).PlusDays(30)).Build());
        }),
        (IssueCodes.MeetingNotRecorded, (clean, random) =>
        {
            var from = new LocalDate(2021, 7, 1).PlusDays(random.Next(600));
            return Claiming(clean, from, from.PlusMonths(25 + random.Next(20)), [CycleEventType.AnnualEngagementMeeting]);
        }),
    ];

    private static InspectionHistory Claiming(InspectionHistory like, LocalDate from, LocalDate to, CycleEventType[] types,
        params CycleEvent[] events) =>
        Given.History(like.Authority).With(events).Claiming(from, to, types);
}
