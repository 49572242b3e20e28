namespace Ilacs.Model;

/// <summary>The rules about action plans and when they are due.</summary>
internal static class ActionPlanRules
{
    internal static void Check(HistoryView history, ref FindingSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i] is not ActionPlan plan || Answered(history.History, plan) is not { } answered || !LeadsToAPlan(answered) || Received(answered) is not { } received)
            {
                continue;
            }

            if (IsLate(plan.SubmittedOn, received, DeadlineKind.ActionPlan))
            {
                Add(ActionPlanFindings.Late, DeadlineKind.ActionPlan, "/submittedOn", "The plan was submitted", plan.SubmittedOn!.Value, answered, history, i, ref found);
            }

            if (LeadsToADraft(answered) && IsLate(plan.DraftOn, received, DeadlineKind.DraftActionPlan))
            {
                Add(ActionPlanFindings.DraftLate, DeadlineKind.DraftActionPlan, "/draftOn", "The draft was shared", plan.DraftOn!.Value, answered, history, i, ref found);
            }
        }
    }

    /// <summary>Whether a plan is due after it: after every report, and after the letter on a focused visit with an area for priority action.</summary>
    internal static bool LeadsToAPlan(OnSiteActivity activity) => activity is Inspection || LeadsToADraft(activity);

    /// <summary>Whether a draft of the plan is due after it. The source speaks of letters on focused visits, from August 2018.</summary>
    internal static bool LeadsToADraft(OnSiteActivity activity) =>
        activity is FocusedVisit { AreasForPriorityAction.Any: true }
        && Received(activity) is { } received && received.IsBefore(AuthorityPeriods.DraftsSince) == Certainty.CertainlyNot;

    internal static PossibleDays? Received(OnSiteActivity activity) => activity.ReceivedOn ?? activity.PublishedOn;

    /// <summary>The number of the last day that may be in time; <c>null</c> if that cannot be counted.</summary>
    internal static int? LastDayInTime(PossibleDays received, DeadlineKind kind) =>
        WorkingDayCalendar.EnglandAndWales.Covers(received.LatestNumber)
        && WorkingDayCalendar.EnglandAndWales.TryAdd(received.LatestNumber, kind.Period().Used.Value.Most!.Value, out var last)
            ? last
            : null;

    // The activity that a plan answers; null if none that is recorded certainly is the one.
    private static OnSiteActivity? Answered(InspectionHistory history, ActionPlan plan) =>
        References.CertainlyNamed(history.Activities, plan.Answers, static activity => activity is OnSiteActivity) is >= 0 and var index
            ? (OnSiteActivity)history.Activities[index]
            : null;

    private static bool IsLate(PossibleDays? done, PossibleDays received, DeadlineKind kind) =>
        done is { } day && LastDayInTime(received, kind) is { } last && day.EarliestNumber > last;

    private static void Add(
        FindingCode code, DeadlineKind kind, string member, string what, PossibleDays when, OnSiteActivity answered, HistoryView history, int activity, ref FindingSink found)
    {
        var deadline = Deadline.Of(kind, answered.ReceivedOn, answered.PublishedOn);
        var last = PossibleDays.OnDay(LastDayInTime(deadline.From, kind)!.Value);
        found.Add(new(
            code,
            history.Pointer(activity, member),
            FormattableString.Invariant($"{what} on {when}, and was due by {last}, {deadline.WorkingDays} working days from {deadline.From} ({deadline.CountedFrom.Code()}), after the {answered}.")));
    }
}
