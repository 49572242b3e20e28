using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The rules about records that are absent although they were due within declared coverage. Where some record may be the missing
/// one, no rule is broken.</summary>
internal static class CoverageRules
{
    // With one meeting in every year, be it in January or in December, nearly two years may lie between two of them.
    private static readonly int MostMonthsBetweenMeetings = 2 * IlacsParameters.MonthsBetweenEngagementMeetings.Maximum!.Value;

    internal static void Check(InspectionHistory history, ref IssueSink found)
    {
        if (history.Coverage.IsEmpty)
        {
            return;
        }

        var absent = default(Absent);
        EveryInspectionHasAnotherInTime(history, ref absent);
        EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(history, ref absent);
        NoTwoYearsPassWithoutAMeeting(history, ref absent);
        EveryReportHasItsActionPlan(history, ref absent);
        absent.AddTo(ref found);
    }

    private static void EveryInspectionHasAnotherInTime(InspectionHistory history, ref Absent absent)
    {
        foreach (var inspection in history.Inspections)
        {
            if (Claimed.On(history, inspection.Began, Claimed.EveryInspection.AsSpan())
                && LeadsTo.MonitoringVisits(inspection) != Certainty.Certain
                && inspection.Edition.Cycle.MonthsBetweenInspections.TryGetValue(out var months)
                && inspection.Began.PlusMonths(months.Maximum!.Value) is var latest
                && Claimed.Within(history, inspection.Began, latest, Claimed.EveryInspection.AsSpan()) is >= 0 and var coverage
                && !PandemicPeriods.MayLieBetween(inspection.Began, latest)
                && !AnotherMayHaveBegun(history.Inspections, inspection, latest))
            {
                absent.Add(
                    coverage, IssueCodes.InspectionNotRecorded,
                    $"No inspection is recorded after the {inspection.Summary}. "
                        + $"At the stated interval, another was expected by {latest.InWords()}.{Presumed(latest)}");
            }
        }
    }

    private static void EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(InspectionHistory history, ref Absent absent)
    {
        foreach (var inspection in history.Inspections)
        {
            if (LeadsTo.MonitoringVisits(inspection) == Certainty.Certain
                && inspection.KnownSince.PlusMonths(12) is var yearAfter
                && Claimed.Within(history, inspection.Began, yearAfter, CycleEventType.MonitoringVisit) is >= 0 and var coverage
                && LeadsTo.MonitoringNotKnownFrom(inspection.Began, yearAfter) is null
                && !PandemicPeriods.MayLieBetween(inspection.Began, yearAfter)
                && !AnotherMayHaveBegun(history.Events, inspection, yearAfter))
            {
                absent.Add(
                    coverage, IssueCodes.MonitoringNotRecorded,
                    $"No monitoring visit is recorded in the year after the {inspection.Summary}, although the judgement was inadequate.");
            }
        }
    }

    private static void NoTwoYearsPassWithoutAMeeting(InspectionHistory history, ref Absent absent)
    {
        for (var i = 0; i < history.Coverage.Length; i++)
        {
            // The meetings belong to ILACS. If the last of them may lie beyond the coverage, it may be the missing one, whenever that is.
            var coverage = history.Coverage[i];
            if (coverage.Types.Contains(CycleEventType.AnnualEngagementMeeting)
                && LastMeetingInTimeFrom(LocalDate.Max(coverage.From, Editions.Ilacs2018.FirstOnSiteDay), history) is var last
                && last < coverage.Days.LatestNumber
                && ImpreciseDate.OnDay(last) is var since && since.PlusMonths(MostMonthsBetweenMeetings) is var to
                && to.IsAfter(coverage.To) == Certainty.Impossible)
            {
                absent.Add(
                    i, IssueCodes.MeetingNotRecorded,
                    $"No annual engagement meeting is recorded between {since.InWords()} and {to.InWords()}.{Presumed(to)}");
            }
        }
    }

    // The latest day on which the last meeting was, of those that follow a day or one another in time.
    private static int LastMeetingInTimeFrom(LocalDate day, InspectionHistory history)
    {
        var since = DayNumber.Of(day);
        foreach (var cycleEvent in history.Events)
        {
            if (cycleEvent is AnnualEngagementMeeting meeting && since < int.MaxValue
                && meeting.On.EarliestNumber <= ImpreciseDate.OnDay(since).PlusMonths(MostMonthsBetweenMeetings).Number)
            {
                since = Math.Max(since, meeting.On.LatestNumber);
            }
        }

        return since;
    }

    private static void EveryReportHasItsActionPlan(InspectionHistory history, ref Absent absent)
    {
        foreach (var cycleEvent in history.Events)
        {
            if (cycleEvent is OnSiteEvent { ReceivedOrPublishedOn: { } received } onSite
                && onSite is not JointTargetedAreaInspection
                && LeadsTo.Plan(onSite)
                && Claimed.On(history, received, CycleEventType.ActionPlan)
                && Deadline.LastDayInTime(onSite, DeadlineKind.ActionPlan) is { } last
                && Claimed.Within(history, received, ImpreciseDate.OnDay(last), CycleEventType.ActionPlan) is >= 0 and var coverage
                && !APlanMayAnswer(onSite, history))
            {
                absent.Add(
                    coverage, IssueCodes.ActionPlanNotRecorded,
                    $"No action plan is recorded after the {onSite.Summary}. It was due by {ImpreciseDate.OnDay(last).InWords()}.");
            }
        }
    }

    private static bool APlanMayAnswer(OnSiteEvent answered, InspectionHistory history)
    {
        foreach (var cycleEvent in history.Events)
        {
            if (cycleEvent is ActionPlan plan && References.MayBeNamed(answered, plan.Answers))
            {
                return true;
            }
        }

        return false;
    }

    // An inspection or a monitoring visit, from an inspection on.
    private static bool AnotherMayHaveBegun<T>(ImmutableArray<T> events, Inspection inspection, ImpreciseDate to)
        where T : CycleEvent
    {
        var count = 0;
        foreach (var cycleEvent in events)
        {
            if (cycleEvent is Inspection or MonitoringVisit && cycleEvent.Began.EarliestNumber <= to.LatestNumber
                && cycleEvent.Began.LatestNumber >= inspection.Began.EarliestNumber && ++count > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static string Presumed(ImpreciseDate day) =>
        Editions.On(day.Latest!.Value).Presumption is { } presumption ? $" {presumption}" : "";

    /// <summary>Absences in the order of the coverages that claim them first: those that overlap claim nothing more.</summary>
    private ref struct Absent
    {
        private List<(int Coverage, ValidationIssue Issue)>? _found;

        internal void Add(int coverage, IssueCode code, string message) =>
            (_found ??= []).Add((coverage, new(code, FormattableString.Invariant($"/coverage/{coverage}"), message)));

        internal readonly void AddTo(ref IssueSink found)
        {
            foreach (var (_, issue) in _found?.OrderBy(one => one.Coverage) ?? Enumerable.Empty<(int, ValidationIssue)>())
            {
                found.Add(issue);
            }
        }
    }
}
