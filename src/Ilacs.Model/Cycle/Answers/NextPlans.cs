using NodaTime;
using static Ilacs.Model.OutlookSentences;

namespace Ilacs.Model;

/// <summary>The action plans that are due, by law and whatever the edition.</summary>
internal static class NextPlans
{
    internal static IEnumerable<ExpectedEvent> Of(InspectionHistory history, LocalDate asOf)
    {
        ActionPlan[] plans = [.. history.Events.OfType<ActionPlan>()];
        foreach (var cycleEvent in history.Events.OfType<OnSiteEvent>())
        {
            if (!LeadsTo.Plan(cycleEvent) || LeadsTo.IsForTheAuthority(cycleEvent) == Certainty.Impossible
                || cycleEvent.ReceivedOrPublishedOn is not { } received || received.IsAfter(asOf) != Certainty.Impossible)
            {
                continue;
            }

            if (LeadsTo.DraftActionPlan(cycleEvent) && !IsDone(cycleEvent, one => one.DraftOn ?? one.SubmittedOn ?? one.RespondedOn)
                && Entry(history, cycleEvent, DeadlineKind.DraftActionPlan, asOf) is { } draft)
            {
                yield return draft;
            }

            // What was answered was handed in.
            if (!IsDone(cycleEvent, one => one.SubmittedOn ?? one.RespondedOn) && Entry(history, cycleEvent, Deadline.FinalPlan(cycleEvent), asOf) is { } final)
            {
                yield return final;
            }
        }

        // Whether a plan that may answer an event is not open any more.
        bool IsDone(OnSiteEvent cycleEvent, Func<ActionPlan, ImpreciseDate?> done) =>
            plans.Any(plan => References.MayBeNamed(cycleEvent, plan.Answers)
                && (done(plan) is { } day ? day.IsAfter(asOf) != Certainty.Certain : plan.Response is not null));
    }

    private static ExpectedEvent? Entry(InspectionHistory history, OnSiteEvent cycleEvent, DeadlineKind kind, LocalDate asOf)
    {
        if (Deadline.After(cycleEvent, kind) is not { } deadline || !deadline.Due.TryGetValue(out var due) || due.Latest is not { } latest)
        {
            return null;
        }

        // That none is recorded once it was due says nothing, unless the history claims to have every plan. Another body may have written it.
        var isForTheAuthority = LeadsTo.IsForTheAuthority(cycleEvent) == Certainty.Certain;
        if (latest < asOf && !(isForTheAuthority && Claimed.On(history, due, CycleEventType.ActionPlan)))
        {
            return null;
        }

        return new(CycleEventType.ActionPlan, Expectation.Expected, asOf, latest: latest, isStated: true)
        {
            Deadline = deadline,
            Reasons =
            [
                Because(ReasonCodes.PlanDue, ("event", cycleEvent), ("deadline", deadline)),
                deadline.Convention,
                .. isForTheAuthority ? Array.Empty<Reason>() : [Because(ReasonCodes.PrincipalAuthorityNotKnown)],
                Because(ReasonCodes.NotHandedIn),
            ],
            Evidence = deadline.Evidence,
        };
    }
}
