using NodaTime;

namespace Ilacs.Model;

/// <summary>The rules about what is absent and due within declared coverage. Where some activity may be the missing one, nothing is said.</summary>
internal static class CoverageRules
{
    // With one meeting in every year, be it in January or in December, nearly two years may lie between two of them.
    internal static readonly int MostMonthsBetweenMeetings = 2 * IlacsParameters.MonthsBetweenEngagementMeetings.Used.Value.Most!.Value;

    private const int FewCoverages = 16;

    internal static void Check(HistoryView history, ref FindingSink found)
    {
        if (history.History.Coverage.IsEmpty)
        {
            return;
        }

        var absent = default(Absent);
        if (Claimed.EveryInspection.IsClaimedIn(history.History))
        {
            EveryInspectionHasAnotherInTime(history, ref absent);
        }

        if (Claimed.Every(ActivityType.MonitoringVisit).IsClaimedIn(history.History))
        {
            EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(history, ref absent);
        }

        if (Claimed.Every(ActivityType.AnnualEngagementMeeting).IsClaimedIn(history.History))
        {
            NoTwoYearsPassWithoutAMeeting(history, ref absent);
        }

        if (Claimed.Every(ActivityType.ActionPlan).IsClaimedIn(history.History))
        {
            EveryReportHasItsActionPlan(history, ref absent);
        }

        absent.AddTo(ref found);
    }

    /// <summary>Whether a history claims to have every ILACS inspection of so long before a day that the last one lies within that time.</summary>
    internal static bool ClaimsTheInspectionsBefore(InspectionHistory history, PossibleDays day) => Claimed.EveryInspection.IsClaimedWithin(
        history, day.PlusMonths(-IlacsParameters.MonthsBetweenInspections.Used.Value.Most!.Value), day);

    /// <summary>Whether a history claims every activity of a type on a day, which may itself not be known exactly.</summary>
    internal static bool Claims(InspectionHistory history, ActivityType type, PossibleDays day) => Claimed.Every(type).IsClaimedWithin(history, day, day);

    private static void EveryInspectionHasAnotherInTime(HistoryView history, ref Absent absent)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not Inspection inspection || !inspection.Edition.Cycle.MonthsBetweenInspections.TryGetValue(out var months))
            {
                continue;
            }

            var latest = inspection.Began.PlusMonths(months.Most!.Value);
            if (Claimed.EveryInspection.IsClaimedWithin(history.History, inspection.Began, latest)
                && AnEditionIsKnownOn(latest)
                && !PandemicPeriods.MayLieBetween(inspection.Began, latest)
                && NothingMayHaveBegunFrom(inspection.Began, latest, history, i, Sought.Inspections))
            {
                absent.Add(
                    Claimed.EveryInspection, history, inspection.Began, latest,
                    CoverageFindings.InspectionNotRecorded, $"No inspection is recorded after the {inspection}, and another was due by {latest}.");
            }
        }
    }

    private static void EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(HistoryView history, ref Absent absent)
    {
        var monitoringVisits = Claimed.Every(ActivityType.MonitoringVisit);
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not Inspection inspection || MonitoringProgramme.Leads(inspection) != Certainty.Certainly)
            {
                continue;
            }

            var yearAfter = inspection.KnownSince.PlusMonths(12);
            if (monitoringVisits.IsClaimedWithin(history.History, inspection.Began, yearAfter)
                && yearAfter.IsBefore(MonitoringProgramme.TriggerNotKnownFrom) == Certainty.Certainly
                && !PandemicPeriods.MayLieBetween(inspection.Began, yearAfter)
                && NothingMayHaveBegunFrom(inspection.Began, yearAfter, history, i, Sought.MonitoringVisits)
                && NothingMayHaveBegunFrom(inspection.Began, yearAfter, history, i, Sought.Inspections))
            {
                absent.Add(
                    monitoringVisits, history, inspection.Began, yearAfter,
                    CoverageFindings.MonitoringNotRecorded, $"No monitoring visit is recorded in the year after the {inspection}, which was inadequate.");
            }
        }
    }

    private static void NoTwoYearsPassWithoutAMeeting(HistoryView history, ref Absent absent)
    {
        for (var i = 0; i < history.History.Coverage.Length; i++)
        {
            var coverage = history.History.Coverage[i];
            if (!Claimed.Every(ActivityType.AnnualEngagementMeeting).IsClaimedBy(coverage))
            {
                continue;
            }

            // The meetings belong to ILACS, and to the editions of it that are known.
            var from = DayNumber.Of(LocalDate.Max(coverage.From, Editions.Ilacs2018.FirstOnSiteDay));
            var last = history.History.Coverage.Length > FewCoverages ? history.History.Lookups.Meetings.LastInTimeFrom(from) : LastMeetingInTimeFrom(from, history);
            if (last == int.MaxValue)
            {
                continue; // One of them may be the missing one, whenever that is.
            }

            var since = PossibleDays.OnDay(last);
            var to = since.PlusMonths(MostMonthsBetweenMeetings);
            if (AnEditionIsKnownOn(to) && to.IsAfter(coverage.To) == Certainty.CertainlyNot)
            {
                absent.Add(i, CoverageFindings.MeetingNotRecorded, $"No annual engagement meeting is recorded between {since} and {to}.");
            }
        }
    }

    // As MeetingsInARow has it, for a few days only.
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
        var actionPlans = Claimed.Every(ActivityType.ActionPlan);
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is OnSiteActivity onSite
                && ActionPlanRules.LeadsToAPlan(onSite)
                && ActionPlanRules.Received(onSite) is { } received
                && ActionPlanRules.LastDayInTime(received, DeadlineKind.ActionPlan) is { } last
                && actionPlans.IsClaimedWithin(history.History, received, PossibleDays.OnDay(last))
                && !Sought.ActionPlansByAnswered.MayBeOn(history.History, onSite.Began))
            {
                absent.Add(
                    actionPlans, history, received, PossibleDays.OnDay(last),
                    CoverageFindings.ActionPlanNotRecorded, $"No action plan is recorded that answers the {onSite}, and it was due by {PossibleDays.OnDay(last)}.");
            }
        }
    }

    // Certainly after the one that it is about, or perhaps: then nothing is said.
    private static bool NothingMayHaveBegunFrom(PossibleDays began, PossibleDays to, HistoryView history, int about, Sought sought) =>
        !sought.MayBeBetween(history.History, began.EarliestNumber, to.LatestNumber, about);

    private static bool AnEditionIsKnownOn(PossibleDays day) => day.Latest is { } latest && EditionRegister.Published.EditionOn(DayNumber.Of(latest)) is not null;

    /// <summary>What is absent, to be told by the number of the coverage that claims it.</summary>
    private ref struct Absent
    {
        private List<(int Coverage, Finding Finding)>? _found;

        internal void Add(int coverage, FindingCode code, string message) =>
            (_found ??= []).Add((coverage, new(code, FormattableString.Invariant($"/coverage/{coverage}"), message)));

        /// <summary>Adds what is claimed from a first to a last day, at the first coverage that claims it: those that overlap claim nothing more.</summary>
        internal void Add(Claimed claimed, HistoryView history, PossibleDays first, PossibleDays last, FindingCode code, string message)
        {
            var place = 0;
            if (claimed.NextWithin(history.History, first, last, ref place) is >= 0 and var coverage)
            {
                Add(coverage, code, message);
            }
        }

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
