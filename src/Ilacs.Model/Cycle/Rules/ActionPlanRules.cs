namespace Ilacs.Model;

/// <summary>The rules about action plans and when they are due.</summary>
internal static class ActionPlanRules
{
    internal static void Check(HistoryView history, ref IssueSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            // Nothing is said unless it is certain which event a plan answers, and that this authority had to write it.
            if (history[i] is not ActionPlan plan
                || References.CertainlyNamed(history.History.Events, plan.Answers) is not (>= 0 and var named)
                || (OnSiteEvent)history[named] is not { } answered
                || !LeadsTo.Plan(answered)
                || LeadsTo.IsForTheAuthority(answered) != Certainty.Certain)
            {
                continue;
            }

            var kind = Deadline.FinalPlan(answered);
            if (IsLate(plan.SubmittedOn, answered, kind))
            {
                var (code, what) = kind == DeadlineKind.StatementOfAction
                    ? (IssueCodes.StatementOfActionLate, "statement of action")
                    : (IssueCodes.ActionPlanLate, "action plan");
                Add(code, kind, history.Pointer(i, "/submittedOn"), $"The {what} was submitted {plan.SubmittedOn!.Value.When()}", answered, ref found);
            }

            if (LeadsTo.DraftActionPlan(answered) && IsLate(plan.DraftOn, answered, DeadlineKind.DraftActionPlan))
            {
                Add(
                    IssueCodes.DraftActionPlanLate, DeadlineKind.DraftActionPlan, history.Pointer(i, "/draftOn"),
                    $"The draft action plan was shared {plan.DraftOn!.Value.When()}", answered, ref found);
            }
        }
    }

    private static bool IsLate(ImpreciseDate? done, OnSiteEvent answered, DeadlineKind kind) =>
        done is { } day && Deadline.LastDayInTime(answered, kind) is { } last && day.EarliestNumber > last;

    private static void Add(IssueCode code, DeadlineKind kind, string pointer, string what, OnSiteEvent answered, ref IssueSink found)
    {
        var deadline = Deadline.After(answered, kind)!;
        var last = ImpreciseDate.OnDay(Deadline.LastDayInTime(answered, kind)!.Value);
        found.Add(new(
            code, pointer,
            $"{what}, too late. After the {answered.Summary}, it was due {DeadlineSentences.By(deadline.CountedFrom, last)}: "
                + $"{DeadlineSentences.Count(deadline)}."));
    }
}
