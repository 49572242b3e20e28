using NodaTime;

namespace Ilacs.Model;

/// <summary>The action plans that are due, by law and whatever the edition.</summary>
internal static class NextPlans
{
    internal static IEnumerable<NextActivity> Of(InspectionHistory history, LocalDate asOf)
    {
        var drafted = Answered(plan => plan.DraftOn ?? plan.SubmittedOn ?? plan.RespondedOn);
        var handedIn = Answered(plan => plan.SubmittedOn ?? plan.RespondedOn);
        foreach (var activity in history.Activities.OfType<OnSiteActivity>())
        {
            if (!ActionPlanRules.LeadsToAPlan(activity) || ActionPlanRules.Received(activity) is not { } received
                || received.IsAfter(asOf) != Certainty.CertainlyNot)
            {
                continue;
            }

            if (ActionPlanRules.LeadsToADraft(activity) && !drafted.AnyHas(activity.Began)
                && Entry(history, activity, DeadlineKind.DraftActionPlan, asOf) is { } draft)
            {
                yield return draft;
            }

            // What was answered was handed in.
            if (!handedIn.AnyHas(activity.Began) && Entry(history, activity, DeadlineKind.ActionPlan, asOf) is { } final)
            {
                yield return final;
            }
        }

        // On what day that began which is answered by the plans that are not open any more.
        Spans Answered(Func<ActionPlan, PossibleDays?> done) =>
            new(history.Activities.OfType<ActionPlan>().Where(plan => !IsOpen(plan, done(plan))).Select((plan, number) => (number, plan.Answers)));

        bool IsOpen(ActionPlan plan, PossibleDays? done) => done is { } day ? day.IsAfter(asOf) == Certainty.Certainly : plan.Response is null;
    }

    private static NextActivity? Entry(InspectionHistory history, OnSiteActivity activity, DeadlineKind kind, LocalDate asOf)
    {
        var deadline = Deadline.Of(kind, activity.ReceivedOn, activity.PublishedOn);
        if (!deadline.Due.TryGetValue(out var due) || due.Latest is not { } latest)
        {
            return null;
        }

        // That none is recorded once it was due says nothing, unless the history claims to have every plan.
        if (latest < asOf && !CoverageRules.Claims(history, ActivityType.ActionPlan, due))
        {
            return null;
        }

        var what = kind == DeadlineKind.DraftActionPlan ? "A draft of the plan" : "The plan";
        return new(ActivityType.ActionPlan, Expectation.Expected, asOf, latest: latest, isStated: true)
        {
            Deadline = deadline,
            Because =
            [
                FormattableString.Invariant($"{what} that answers the {activity} is due {deadline.WorkingDays} working days from {deadline.From} ({deadline.CountedFrom.Code()})."),
                deadline.Convention,
                "None is recorded as handed in by then.",
            ],
            RestsOn = deadline.RestsOn,
        };
    }
}
