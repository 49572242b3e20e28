using NodaTime;
using static Ilacs.Model.OutlookSentences;

namespace Ilacs.Model;

/// <summary>The action plans that are due, by law and whatever the edition.</summary>
internal static class NextPlans
{
    internal static IEnumerable<NextActivity> Of(InspectionHistory history, LocalDate asOf)
    {
        ActionPlan[] plans = [.. history.Activities.OfType<ActionPlan>()];
        foreach (var activity in history.Activities.OfType<OnSiteActivity>())
        {
            if (!LeadsTo.ActionPlan(activity) || activity.ReceivedOrPublishedOn is not { } received
                || received.IsAfter(asOf) != Certainty.CertainlyNot)
            {
                continue;
            }

            if (LeadsTo.DraftActionPlan(activity) && !IsDone(activity, plan => plan.DraftOn ?? plan.SubmittedOn ?? plan.RespondedOn)
                && Entry(history, activity, DeadlineKind.DraftActionPlan, asOf) is { } draft)
            {
                yield return draft;
            }

            // What was answered was handed in.
            if (!IsDone(activity, plan => plan.SubmittedOn ?? plan.RespondedOn)
                && Entry(history, activity, DeadlineKind.ActionPlan, asOf) is { } final)
            {
                yield return final;
            }
        }

        // Whether a plan that may answer an activity is not open any more.
        bool IsDone(OnSiteActivity activity, Func<ActionPlan, PossibleDays?> done) =>
            plans.Any(plan => References.MayBeNamed(activity, plan.Answers)
                && (done(plan) is { } day ? day.IsAfter(asOf) != Certainty.Certainly : plan.Response is not null));
    }

    private static NextActivity? Entry(InspectionHistory history, OnSiteActivity activity, DeadlineKind kind, LocalDate asOf)
    {
        var deadline = Deadline.Of(kind, activity.ReceivedOn, activity.PublishedOn);
        if (!deadline.Due.TryGetValue(out var due) || due.Latest is not { } latest)
        {
            return null;
        }

        // That none is recorded once it was due says nothing, unless the history claims to have every plan.
        if (latest < asOf && !Claimed.On(history, due, ActivityType.ActionPlan))
        {
            return null;
        }

        return new(ActivityType.ActionPlan, Expectation.Expected, asOf, latest: latest, isStated: true)
        {
            Deadline = deadline,
            Reasons =
            [
                Because(ReasonCodes.PlanDue, ("activity", activity), ("deadline", deadline)),
                deadline.Convention,
                Because(ReasonCodes.NotHandedIn),
            ],
            RestsOn = deadline.RestsOn,
        };
    }
}
