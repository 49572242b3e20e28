namespace Ilacs.Model;

/// <summary>The rules about action plans and when they are due.</summary>
internal static class ActionPlanRules
{
    internal static void Check(HistoryView history, ref IssueSink found)
    {
        for (var i = 0; i < history.Count; i++)
        {
            // Nothing is said unless it is certain which event a plan answers.
            if (history[i] is not ActionPlan plan
                || References.CertainlyNamed(history.History.Events, plan.Answers) is not (>= 0 and var named)
                || (OnSiteEvent)history[named] is not { ReceivedOrPublishedOn: { } received } answered
                || !LeadsTo.ActionPlan(answered))
            {
                continue;
            }

            if (IsLate(plan.SubmittedOn, received, DeadlineKind.ActionPlan))
            {
                var what = $"The plan was submitted on {plan.SubmittedOn}";
                var at = history.Pointer(i, "/submittedOn");
                Add(IssueCodes.ActionPlanLate, DeadlineKind.ActionPlan, at, what, answered, ref found);
            }

            if (LeadsTo.DraftActionPlan(answered) && IsLate(plan.DraftOn, received, DeadlineKind.DraftActionPlan))
            {
                var what = $"The draft was shared on {plan.DraftOn}";
                var at = history.Pointer(i, "/draftOn");
                Add(IssueCodes.DraftActionPlanLate, DeadlineKind.DraftActionPlan, at, what, answered, ref found);
            }
        }
    }

    private static bool IsLate(ImpreciseDate? done, ImpreciseDate received, DeadlineKind kind) =>
        done is { } day && Deadline.LastDayInTime(received, kind) is { } last && day.EarliestNumber > last;

    private static void Add(
        IssueCode code, DeadlineKind kind, string pointer, string what, OnSiteEvent answered, ref IssueSink found)
    {
        var deadline = Deadline.Of(kind, answered.ReceivedOn, answered.PublishedOn);
        var last = ImpreciseDate.OnDay(Deadline.LastDayInTime(deadline.From, kind)!.Value);
        found.Add(new(code, pointer, $"{what}, and was due by {last}, {DeadlineSentences.Count(deadline)}, after the {answered.Summary}."));
    }
}
