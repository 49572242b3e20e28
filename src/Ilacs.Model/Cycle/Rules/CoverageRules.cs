using NodaTime;

namespace Ilacs.Model;

/// <summary>The rules about what is absent and due within declared coverage. Where some activity may be the missing one, nothing is said.</summary>
internal static class CoverageRules
{
    // With one meeting in every year, be it in January or in December, nearly two years may lie between two of them.
    private static readonly int MostMonthsBetweenMeetings = 2 * IlacsParameters.MonthsBetweenEngagementMeetings.Used.Value.Most!.Value;

    internal static void Check(HistoryView history, ref FindingSink found)
    {
        var absent = default(Absent);
        if (history.History.ClaimsEvery(Claimed.EveryInspection.AsSpan()))
        {
            EveryInspectionHasAnotherInTime(history, ref absent);
        }

        if (history.History.ClaimsEvery(ActivityType.MonitoringVisit))
        {
            EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(history, ref absent);
        }

        if (history.History.ClaimsEvery(ActivityType.AnnualEngagementMeeting))
        {
            NoTwoYearsPassWithoutAMeeting(history, ref absent);
        }

        if (history.History.ClaimsEvery(ActivityType.ActionPlan))
        {
            EveryReportHasItsActionPlan(history, ref absent);
        }

        absent.AddTo(ref found);
    }

    private static void EveryInspectionHasAnotherInTime(HistoryView history, ref Absent absent)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not Inspection inspection || !inspection.Edition.Cycle.MonthsBetweenInspections.TryGetValue(out var months))
            {
                continue;
            }

            var latest = inspection.Began.PlusMonths(months.Most!.Value);
            if (Claimed.Within(history.History, inspection.Began, latest, Claimed.EveryInspection.AsSpan()) is >= 0 and var coverage
                && AnEditionIsKnownOn(latest)
                && !PandemicPeriods.MayLieBetween(inspection.Began, latest)
                && NothingMayHaveBegunFrom<Inspection>(inspection.Began, latest, history, i))
            {
                absent.Add(
                    coverage, CoverageFindings.InspectionNotRecorded,
                    $"{Presumed(latest)}No inspection is recorded after the {inspection}, and another was due by {latest}.");
            }
        }
    }

    private static void EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(HistoryView history, ref Absent absent)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not Inspection inspection || LeadsTo.MonitoringVisits(inspection) != Certainty.Certainly)
            {
                continue;
            }

            var yearAfter = inspection.KnownSince.PlusMonths(12);
            if (Claimed.Within(history.History, inspection.Began, yearAfter, ActivityType.MonitoringVisit) is >= 0 and var coverage
                && yearAfter.IsBefore(LeadsTo.MonitoringNotKnownFrom) == Certainty.Certainly
                && !PandemicPeriods.MayLieBetween(inspection.Began, yearAfter)
                && NothingMayHaveBegunFrom<MonitoringVisit>(inspection.Began, yearAfter, history, i)
                && NothingMayHaveBegunFrom<Inspection>(inspection.Began, yearAfter, history, i))
            {
                absent.Add(
                    coverage, CoverageFindings.MonitoringNotRecorded,
                    $"No monitoring visit is recorded in the year after the {inspection}, which was inadequate.");
            }
        }
    }

    private static void NoTwoYearsPassWithoutAMeeting(HistoryView history, ref Absent absent)
    {
        for (var i = 0; i < history.History.Coverage.Length; i++)
        {
            var coverage = history.History.Coverage[i];
            if (!coverage.ClaimsEvery([ActivityType.AnnualEngagementMeeting]))
            {
                continue;
            }

            // The meetings belong to ILACS, and to the editions of it that are known.
            var last = LastMeetingInTimeFrom(DayNumber.Of(LocalDate.Max(coverage.From, Editions.Ilacs2018.FirstOnSiteDay)), history);
            if (last >= coverage.Days.LatestNumber)
            {
                continue; // The last of them may be the missing one, whenever that is.
            }

            var since = PossibleDays.OnDay(last);
            var to = since.PlusMonths(MostMonthsBetweenMeetings);
            if (AnEditionIsKnownOn(to) && to.IsAfter(coverage.To) == Certainty.CertainlyNot)
            {
                absent.Add(i, CoverageFindings.MeetingNotRecorded, $"{Presumed(to)}No annual engagement meeting is recorded between {since} and {to}.");
            }
        }
    }

    // The latest day on which the last meeting was of those that follow a day or one another in time; the largest number if one has no latest day.
    private static int LastMeetingInTimeFrom(int since, HistoryView history)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not AnnualEngagementMeeting meeting)
            {
                continue;
            }

            if (since == int.MaxValue || meeting.On.EarliestNumber > PossibleDays.OnDay(since).PlusMonths(MostMonthsBetweenMeetings).Number)
            {
                break;
            }

            since = Math.Max(since, meeting.On.LatestNumber);
        }

        return since;
    }

    private static void EveryReportHasItsActionPlan(HistoryView history, ref Absent absent)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is OnSiteActivity onSite
                && LeadsTo.ActionPlan(onSite)
                && onSite.ReceivedOrPublishedOn is { } received
                && Deadline.LastDayInTime(received, DeadlineKind.ActionPlan) is { } last
                && Claimed.Within(history.History, received, PossibleDays.OnDay(last), ActivityType.ActionPlan) is >= 0 and var coverage
                && !APlanMayAnswer(onSite, history))
            {
                absent.Add(
                    coverage, CoverageFindings.ActionPlanNotRecorded,
                    $"No action plan is recorded that answers the {onSite}, and it was due by {PossibleDays.OnDay(last)}.");
            }
        }
    }

    private static bool APlanMayAnswer(OnSiteActivity activity, HistoryView history)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is ActionPlan plan && References.MayBeNamed(activity, plan.Answers))
            {
                return true;
            }
        }

        return false;
    }

    // Certainly after the one that it is about, or perhaps: then nothing is said.
    private static bool NothingMayHaveBegunFrom<T>(PossibleDays began, PossibleDays to, HistoryView history, int about)
        where T : Activity
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (i != about && history[i] is T
                && history[i].Began.EarliestNumber <= to.LatestNumber && history[i].Began.LatestNumber >= began.EarliestNumber)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AnEditionIsKnownOn(PossibleDays day) => day.Latest is { } latest && EditionRegister.Published.EditionOn(DayNumber.Of(latest)) is not null;

    private static string Presumed(PossibleDays day) => Editions.On(day.Latest!.Value).Presumption is { } presumption ? presumption.Sentence + " " : "";

    /// <summary>Absences in the order of the coverages that claim them first: those that overlap claim nothing more.</summary>
    private ref struct Absent
    {
        private List<(int Coverage, Finding Finding)>? _found;

        internal void Add(int coverage, FindingCode code, string message) =>
            (_found ??= []).Add((coverage, new(code, FormattableString.Invariant($"/coverage/{coverage}"), message)));

        internal readonly void AddTo(ref FindingSink found)
        {
            if (_found is null)
            {
                return;
            }

            foreach (var (_, finding) in _found.OrderBy(one => one.Coverage))
            {
                found.Add(finding);
            }
        }
    }
}
