namespace Ilacs.Model;

/// <summary>The rules about action plans and when they are due.</summary>
internal static class ActionPlanRules
{
    internal static void Check(HistoryView history, ref FindingSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            // Nothing is said unless it is certain which activity a plan answers.
            if (history[i] is not ActionPlan plan
                || References.CertainlyNamed(history.History.Activities, plan.Answers) is not (>= 0 and var named)
                || (OnSiteActivity)history[named] is not { ReceivedOrPublishedOn: { } received } answered
                || !LeadsTo.ActionPlan(answered))
            {
                continue;
            }

            if (IsLate(plan.SubmittedOn, received, DeadlineKind.ActionPlan))
            {
                Add(ActionPlanFindings.Late, DeadlineKind.ActionPlan, "/submittedOn", "The plan was submitted", plan.SubmittedOn!.Value, answered, history, i, ref found);
            }

            if (LeadsTo.DraftActionPlan(answered) && IsLate(plan.DraftOn, received, DeadlineKind.DraftActionPlan))
            {
                Add(ActionPlanFindings.DraftLate, DeadlineKind.DraftActionPlan, "/draftOn", "The draft was shared", plan.DraftOn!.Value, answered, history, i, ref found);
            }
        }
    }

    private static bool IsLate(PossibleDays? done, PossibleDays received, DeadlineKind kind) =>
        done is { } day && Deadline.LastDayInTime(received, kind) is { } last && day.EarliestNumber > last;

    private static void Add(
        FindingCode code, DeadlineKind kind, string member, string what, PossibleDays when, OnSiteActivity answered, HistoryView history, int activity, ref FindingSink found)
    {
        var deadline = Deadline.Of(kind, answered.ReceivedOn, answered.PublishedOn);
        var last = PossibleDays.OnDay(Deadline.LastDayInTime(deadline.From, kind)!.Value);
        found.Add(new(
            code,
            history.Pointer(activity, member),
            FormattableString.Invariant($"{what} on {when}, and was due by {last}, {deadline.WorkingDays} working days from {deadline.From} ({deadline.CountedFrom.Code()}), after the {answered}.")));
    }
}
