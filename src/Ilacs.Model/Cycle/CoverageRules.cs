using NodaTime;

namespace Ilacs.Model;

/// <summary>The rules about what is absent and due within declared coverage. Where some activity may be the missing one, nothing is said.</summary>
internal static class CoverageRules
{
    internal static void Check(HistoryView history, ref FindingSink found)
    {
        for (var i = 0; i < history.History.Coverage.Length; i++)
        {
            var coverage = history.History.Coverage[i];
            if (ClaimsEveryInspection(coverage))
            {
                EveryInspectionHasAnotherInTime(history, coverage, i, ref found);
            }

            if (coverage.Activities.Contains(ActivityType.MonitoringVisit))
            {
                EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(history, coverage, i, ref found);
            }

            if (coverage.Activities.Contains(ActivityType.AnnualEngagementMeeting))
            {
                NoTwoYearsPassWithoutAMeeting(history, coverage, i, ref found);
            }

            if (coverage.Activities.Contains(ActivityType.ActionPlan))
            {
                EveryReportHasItsActionPlan(history, coverage, i, ref found);
            }
        }
    }

    /// <summary>Whether a history claims to have every ILACS inspection of so long before a day that the last one lies within that time.</summary>
    internal static bool ClaimsTheInspectionsBefore(InspectionHistory history, PossibleDays day)
    {
        var since = day.PlusMonths(-IlacsParameters.MonthsBetweenInspections.Used.Value.Most!.Value);
        foreach (var coverage in history.Coverage)
        {
            if (ClaimsEveryInspection(coverage) && Within(coverage, since, day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a history claims every activity of a type on a day, which may itself not be known exactly.</summary>
    internal static bool Claims(InspectionHistory history, ActivityType type, PossibleDays day)
    {
        foreach (var coverage in history.Coverage)
        {
            if (coverage.Activities.Contains(type) && Within(coverage, day, day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ClaimsEveryInspection(Coverage coverage) =>
        coverage.Activities.Contains(ActivityType.StandardInspection) && coverage.Activities.Contains(ActivityType.ShortInspection);

    private static void EveryInspectionHasAnotherInTime(HistoryView history, Coverage coverage, int number, ref FindingSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not Inspection inspection)
            {
                continue;
            }

            var months = inspection.Edition.Cycle.MonthsBetweenInspections;
            if (!months.TryGetValue(out var amount))
            {
                continue;
            }

            var latest = inspection.Began.PlusMonths(amount.Most!.Value);
            if (Within(coverage, inspection.Began, latest)
                && AnEditionIsKnownOn(latest)
                && !PandemicPeriods.MayLieBetween(inspection.Began, latest)
                && NothingMayHaveBegunFrom(inspection.Began, latest.Latest!.Value, history, i, static activity => activity is Inspection))
            {
                Add(CoverageFindings.InspectionNotRecorded, $"No inspection is recorded after the {inspection}, and another was due by {latest}.", number, ref found);
            }
        }
    }

    private static void EveryInadequateJudgementHasAMonitoringVisitInTheYearAfter(HistoryView history, Coverage coverage, int number, ref FindingSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not Inspection inspection)
            {
                continue;
            }

            if (MonitoringProgramme.Leads(inspection) == Certainty.Certainly
                && inspection.KnownSince.PlusMonths(12) is var yearAfter
                && Within(coverage, inspection.Began, yearAfter)
                && yearAfter.IsBefore(MonitoringProgramme.TriggerNotKnownFrom) == Certainty.Certainly
                && !PandemicPeriods.MayLieBetween(inspection.Began, yearAfter)
                && NothingMayHaveBegunFrom(inspection.Began, yearAfter.Latest!.Value, history, i, static activity => activity is MonitoringVisit or Inspection))
            {
                Add(CoverageFindings.MonitoringNotRecorded, $"No monitoring visit is recorded in the year after the {inspection}, which was inadequate.", number, ref found);
            }
        }
    }

    private static void NoTwoYearsPassWithoutAMeeting(HistoryView history, Coverage coverage, int number, ref FindingSink found)
    {
        // With one meeting in every year, be it in January or in December, nearly two years may lie between two of them.
        var longest = 2 * IlacsParameters.MonthsBetweenEngagementMeetings.Used.Value.Most!.Value;

        // The meetings belong to ILACS, and to the editions of it that are known.
        var since = PossibleDays.On(LocalDate.Max(coverage.From, Editions.Ilacs2018.FirstOnSiteDay));
        foreach (var activity in history.History.Activities)
        {
            if (activity is not AnnualEngagementMeeting meeting)
            {
                continue;
            }

            if (meeting.On.EarliestNumber > since.PlusMonths(longest).EarliestNumber)
            {
                break;
            }

            if (meeting.On.Latest is not { } latest)
            {
                return; // It may be the missing one, whenever that is.
            }

            since = meeting.On.LatestNumber > since.LatestNumber ? PossibleDays.On(latest) : since;
        }

        var to = since.PlusMonths(longest);
        if (AnEditionIsKnownOn(to) && to.IsAfter(coverage.To) == Certainty.CertainlyNot)
        {
            Add(CoverageFindings.MeetingNotRecorded, $"No annual engagement meeting is recorded between {since} and {to}.", number, ref found);
        }
    }

    private static void EveryReportHasItsActionPlan(HistoryView history, Coverage coverage, int number, ref FindingSink found)
    {
        foreach (var activity in history.History.Activities)
        {
            if (activity is OnSiteActivity onSite
                && ActionPlanRules.LeadsToAPlan(onSite)
                && ActionPlanRules.Received(onSite) is { } received
                && ActionPlanRules.LastDayInTime(received, DeadlineKind.ActionPlan) is { } last
                && Within(coverage, received, PossibleDays.OnDay(last))
                && !MayHaveAPlan(history, onSite))
            {
                Add(CoverageFindings.ActionPlanNotRecorded, $"No action plan is recorded that answers the {onSite}, and it was due by {PossibleDays.OnDay(last)}.", number, ref found);
            }
        }
    }

    private static bool MayHaveAPlan(HistoryView history, OnSiteActivity onSite)
    {
        foreach (var activity in history.History.Activities)
        {
            if (activity is ActionPlan plan && References.MayBeNamed(onSite, plan.Answers))
            {
                return true;
            }
        }

        return false;
    }

    // Certainly after the one that it is about, or perhaps: then nothing is said.
    private static bool NothingMayHaveBegunFrom(
        PossibleDays began, LocalDate to, HistoryView history, int about, Func<Activity, bool> isMeant)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (i != about && isMeant(history[i])
                && history[i].Began.IsBefore(began) != Certainty.Certainly && history[i].Began.IsAfter(to) != Certainty.Certainly)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AnEditionIsKnownOn(PossibleDays day) => day.Latest is { } latest && EditionRegister.Published.EditionOn(DayNumber.Of(latest)) is not null;

    private static bool Within(Coverage coverage, PossibleDays first, PossibleDays last) =>
        first.IsBefore(coverage.From) == Certainty.CertainlyNot && last.IsAfter(coverage.To) == Certainty.CertainlyNot;

    private static void Add(FindingCode code, string message, int number, ref FindingSink found) =>
        found.Add(new(code, FormattableString.Invariant($"/coverage/{number}"), message));
}
