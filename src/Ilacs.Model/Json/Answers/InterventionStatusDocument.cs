using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.InterventionStatus>;

namespace Ilacs.Model.Json;

/// <summary>The documents of the status of an intervention and of what can follow.</summary>
internal static class InterventionStatusDocument
{
    private static readonly Shape<InterventionState> State = Values.Of(ClosedLists.InterventionStates);

    private static readonly Shape<InterventionEventType> EventType = Values.Of(ClosedLists.InterventionEventTypes);

    private static readonly Shape<Certainty?> Happened = Values.IfAny(Values.Of(ClosedLists.Certainties));

    private static readonly Member<Transition>[] TransitionMembers =
    [
        AnswerMembers<Transition>.Always("from", "The state before", State, transition => transition.From),
        AnswerMembers<Transition>.Always("event", "The event", EventType, transition => transition.Event),
        AnswerMembers<Transition>.Always("to", "The state after", State, transition => transition.To),
        AnswerMembers<Transition>.Always(
            "sentence", "The change of state, in one sentence", Values.Sentence, transition => transition.Sentence),
        AnswerMembers<Transition>.Always(
            "refusedWith", "The issues that are raised if the event breaks its conditions",
            new ArrayShape<string>(Values.Text, "an array of codes"),
            transition => [.. transition.RefusedWith.Select(issue => issue.Code)]),
        AnswerMembers<Transition>.Always(
            "evidence", "The sources that say it can happen, or how often it happened, by number", EvidenceDescription.Numbers,
            transition => transition.Evidence),
    ];

    /// <summary>One transition.</summary>
    internal static readonly ObjectShape<Transition> Transition = new(
        "transition", "An event that can happen in a state, and the state after it", TransitionMembers);

    private static readonly ArrayShape<Transition> Transitions = new(Transition, "an array of transitions");

    internal static readonly ObjectShape<UnobservedTransition> Unobserved = new(
        "unobserved-transition",
        "A change that might be expected but was not seen",
        [
            AnswerMembers<UnobservedTransition>.Always("what", "The change that was not seen", Values.Sentence, one => one.What),
            AnswerMembers<UnobservedTransition>.Always(
                "evidence", "The evidence, by number", EvidenceDescription.Numbers, one => [one.Evidence]),
        ]);

    private static readonly Member<ReviewDue>[] ReviewMembers =
    [
        AnswerMembers<ReviewDue>.Always("asOf", "The day asked about", Values.Day, due => due.AsOf),
        AnswerMembers<ReviewDue>.Always("by", "The last day for the next review (inclusive)", Values.Date, due => due.By),
        AnswerMembers<ReviewDue>.Sometimes(
            "latestBy", "The latest day, already passed, by which a review would have been due", Values.DateIfAny, due => due.LatestBy),
        AnswerMembers<ReviewDue>.Always(
            "months", "The longest time between two reviews, in months", new WholeNumberShape(1), due => due.Months),
        AnswerMembers<ReviewDue>.Always(
            "stated", "Whether the notice or direction itself sets that time", Values.Flag, due => due.IsStated),
        AnswerMembers<ReviewDue>.Always("countedFrom", "The event from which the time is counted", EventType, due => due.CountedFrom.Type),
        AnswerMembers<ReviewDue>.Always("countedFromOn", "The date of that event", Values.Date, due => due.CountedFrom.On),
        AnswerMembers<ReviewDue>.Always(
            "overdue", "Whether that day has passed and no review is recorded", Values.Flag, due => due.IsOverdue),
        AnswerMembers<ReviewDue>.Sometimes(
            "evidence", "The sources of the usual time, by number", EvidenceDescription.Numbers,
            due => due.IsStated ? [] : ReviewDue.UsualMonths.Evidence),
    ];

    /// <summary>An event of an intervention, independent of the day.</summary>
    internal static Shape<InterventionStep> StepAlone => new ConvertedShape<InterventionStep, StepOnADay>(
        Step, step => new(step, [], null));

    private static readonly ObjectShape<OpenedState> Opening = new(
        "opening-state",
        "The state at the beginning of the record",
        [
            AnswerMembers<OpenedState>.Always("state", "The state", State, one => one.Opening.State),
            AnswerMembers<OpenedState>.Always("on", "The day for which the state is recorded", Values.Date, one => one.Opening.On),
            AnswerMembers<OpenedState>.Sometimes(
                "happened", "Whether that day had come by the day asked about", Happened, one => one.Happened),
        ]);

    private static readonly ObjectShape<StepOnADay> Step = new(
        "step",
        "An event and the state after it",
        [
            AnswerMembers<StepOnADay>.Always(
                "event", "The event in the record", InterventionEventDescription.Event, one => one.Step.Event),
            AnswerMembers<StepOnADay>.Always("refused", "Whether the event cannot follow, so it changes nothing", Values.Flag, one =>
                one.Step.Transition is null),
            AnswerMembers<StepOnADay>.Sometimes(
                "issues", "The reasons why the event is refused", ReportDocument.Issues, one => one.Refusals),
            AnswerMembers<StepOnADay>.Always("state", "The state after it", State, one => one.Step.State),
            AnswerMembers<StepOnADay>.Sometimes(
                "happened", "Whether it had happened by the day asked about", Happened, one => one.Happened),
        ]);

    /// <summary>The result of applying an event.</summary>
    internal static readonly ObjectShape<TransitionResult> Result = new(
        "transition-result",
        "Whether an event can follow",
        [
            AnswerMembers<TransitionResult>.Always("accepted", "Whether the event can follow", Values.Flag, result => result.IsAccepted),
            AnswerMembers<TransitionResult>.Sometimes(
                "state", "The state after it", Values.IfAny(State), result => result.TryGetIntervention(out var next) ? next.State : null),
            AnswerMembers<TransitionResult>.Sometimes(
                "issues", "The reasons why the event is refused", ReportDocument.Issues,
                result => !result.IsAccepted && result.Refusals.IsClean
                    ? throw new ArgumentException("default(TransitionResult) is not a result.", nameof(result))
                    : result.Refusals.All),
        ]);

    internal static readonly ObjectShape<ReviewDue> ReviewDocument = AnswerDocument.Of(
        DocumentKind.ReviewDue, "The date by which the next review of an intervention is expected", ReviewMembers);

    /// <summary>The events that can follow in some states, or the whole lifecycle.</summary>
    internal static readonly ObjectShape<ImmutableArray<Transition>> TransitionsDocument = AnswerDocument.Of(
        DocumentKind.InterventionTransitions,
        "The events that can follow in an intervention, with their sources",
        AnswerMembers<ImmutableArray<Transition>>.Always("transitions", "The possible changes of state", Transitions, all => all),
        AnswerMembers<ImmutableArray<Transition>>.Sometimes(
            "unobserved", "Changes that might be expected but were not seen (only with the whole lifecycle)",
            new ArrayShape<UnobservedTransition>(Unobserved, "an array"),
            all => all.SequenceEqual(InterventionLifecycle.Transitions) ? InterventionLifecycle.Unobserved : []));

    internal static readonly ObjectShape<InterventionStatus> Document = AnswerDocument.Of(
        DocumentKind.InterventionStatus,
        "The state of an intervention, on a day or after all recorded events",
        Always("authority", "The authority", AuthorityDescription.Authority, status => status.Intervention.Authority),
        Always("serviceArea", "The services concerned", Values.Of(ClosedLists.ServiceAreas), status => status.Intervention.ServiceArea),
        Sometimes("asOf", "The day asked about", Values.IfAny(Values.Day), status => status.AsOf),
        Sometimes("state", "The state, if only one is possible", Values.IfAny(State), status => status.States.Only),
        Always("possibleStates", "Every state that is possible with the recorded dates", Values.States, status => status.States),
        Sometimes(
            "reviewDue", "The date by which the next review is expected",
            new ObjectShape<ReviewDue>("review", "The next review", ReviewMembers)!, status => status.ReviewDue),
        Sometimes("opens", "The state at the beginning of the record, if earlier events are not known", Values.IfAny(Opening), status =>
            status.Intervention.Opening is { } opening ? new OpenedState(opening, status.Opened) : null),
        Always(
            "steps", "Every recorded event, in the order in which they happened", new ArrayShape<StepOnADay>(Step, "an array of steps"),
            StepsOf),
        Always("canFollow", "The events that can follow from these states", Transitions, status => status.CanFollow));

    private static ImmutableArray<StepOnADay> StepsOf(InterventionStatus status)
    {
        var stages = status.Intervention.Stages();
        return
        [
            .. status.Intervention.Steps.Select((step, i) => new StepOnADay(
                step, step.Transition is null ? stages[i].Before!.Apply(step.Event).Refusals.All : [], status.HappenedBy?[i])),
        ];
    }

    private readonly record struct OpenedState(InterventionOpening Opening, Certainty? Happened);

    private readonly record struct StepOnADay(
        InterventionStep Step, ImmutableArray<ValidationIssue> Refusals, Certainty? Happened);
}
