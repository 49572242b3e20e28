using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using static Ilacs.Model.Json.RecordMembers<Ilacs.Model.InterventionEvent>;

namespace Ilacs.Model.Json;

/// <summary>The events of an intervention, kind by kind and member by member.</summary>
internal static class InterventionEventDescription
{
    private static readonly Shape<InterventionTrigger?> Triggers = Values.IfAny(Values.Of<InterventionTrigger>(
        ClosedLists.InterventionTriggers, null, "trigger", "The reason for an improvement notice or statutory direction"));

    private static readonly Shape<EndReason?> Reasons = Values.IfAny(Values.Of<EndReason>(
        ClosedLists.EndReasons, null, "end-reason", "The reason why a notice or direction ended"));

    private static readonly Shape<InterventionEventType> Types = TypesOf(Enum.GetValues<InterventionEventType>());

    private static readonly Shape<ConditionKind> Support = Values.Of(
        [.. Enum.GetValues<ConditionKind>().Where(kind => kind != ConditionKind.Commissioner)], kind => kind.Code(),
        "a kind of support; use the event 'commissioner-appointed' for a commissioner");

    private static readonly Member<InterventionEvent, InterventionEvent>
        Type = Required("type", "The kind of event", Types, (InterventionEvent x) => x.Type, null),
        On = Required("on", "The date when it happened", Values.Date, (InterventionEvent x) => x.On, SetOn),
        Sources = RecordDescriptions.Sources<InterventionEvent>();

    private static readonly Member<InterventionEvent, InterventionEvent>[] OfAnIssue =
    [
        Date("publishedOn", "The date when it was published", (NoticeOrDirectionEvent x) => x.PublishedOn, SetPublishedOn),
        Optional("trigger", "The reason for it", Triggers, (NoticeOrDirectionEvent x) => x.Trigger, SetTrigger),
        Date(
            "triggeredBy", "The first on-site day of the inspection or visit that led to it, or the court's judgement date",
            (NoticeOrDirectionEvent x) => x.TriggeredBy, SetTriggeredBy),
        Optional(
            "conditions", "The requirements", new ArrayShape<InterventionCondition>(
                ConditionDescription.Condition, "an array of conditions"),
            (NoticeOrDirectionEvent x) => x.Conditions, SetConditions),
        Optional(
            "reviewMonths", "The longest time between reviews, in months",
            Values.IfAny(new WholeNumberShape(NoticeOrDirectionEvent.LeastReviewMonths, NoticeOrDirectionEvent.MostReviewMonths)),
            (NoticeOrDirectionEvent x) => x.ReviewMonths, SetReviewMonths),
    ];

    private static readonly Member<InterventionEvent, InterventionEvent>[] OfAnEnd =
        [Optional("reason", "The reason why it ended", Reasons, (InterventionEnd x) => x.Reason, SetReason)];

    /// <summary>The kinds of event, in the order of their types.</summary>
    internal static readonly Shape<InterventionEvent>[] Kinds = [.. Enum.GetValues<InterventionEventType>().Select(ShapeOf)];

    private static readonly Shape<InterventionEvent> NoKind = new UntypedShape<InterventionEvent>(Type);

    /// <summary>An event of any kind.</summary>
    internal static readonly Shape<InterventionEvent> Event = new FamilyShape<InterventionEvent>(
        "An event of an intervention",
        "event",
        ClosedLists.InterventionEventTypes.Codes,
        Kinds,
        happened => (int)happened.Type - 1,
        Kinds,
        static (ref _) => NoKind);

    private static Shape<InterventionEvent> ShapeOf(InterventionEventType type) => type switch
    {
        InterventionEventType.NoticeIssued => Kind<NoticeIssued>(type, OfAnIssue),
        InterventionEventType.NoticeReplaced => Kind<NoticeReplaced>(type, OfAnIssue),
        InterventionEventType.NoticeSuperseded => Kind<NoticeSuperseded>(type, OfAnIssue),
        InterventionEventType.NoticeLifted => Kind<NoticeLifted>(type, OfAnEnd),
        InterventionEventType.NoticeClosed => Kind<NoticeClosed>(type),
        InterventionEventType.DirectionIssued => Kind<DirectionIssued>(type, OfAnIssue),
        InterventionEventType.DirectionRevised => Kind<DirectionRevised>(type, OfAnIssue),
        InterventionEventType.DirectionSteppedDown => Kind<DirectionSteppedDown>(
            type, [.. OfAnIssue, Optional("reason", "The reason why it ended", Reasons, (DirectionSteppedDown x) => x.Reason, SetReason)]),
        InterventionEventType.DirectionRevoked => Kind<DirectionRevoked>(type, OfAnEnd),
        InterventionEventType.DirectionClosed => Kind<DirectionClosed>(type),
        InterventionEventType.CommissionerAppointed => Kind<CommissionerAppointed>(type),
        InterventionEventType.ReviewHeld => Kind<ReviewHeld>(type),
        _ => Kind<SupportArranged>(type, [
            Required(
                "kind", "The kind of support", Support, (SupportArranged x) => x.Support.Kind,
                static (arranged, kind) => SetSupport(arranged, new(kind, arranged.Support.Name))),

            // Where the name comes before the kind, any kind will do until the kind is read.
            Optional(
                "name", "The name of the organisation (never a person)", Values.Text!, (SupportArranged x) => x.Support.Name,
                static (arranged, name) =>
                    SetSupport(arranged, new(arranged.Support.IsDefault ? ConditionKind.Adviser : arranged.Support.Kind, name))),
        ]),
    };

    private static RecordShape<InterventionEvent, InterventionEvent> Kind<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        InterventionEventType type, params Member<InterventionEvent, InterventionEvent>[] members)
        where T : InterventionEvent => new(
            type.Code(),
            Words.Sentence(type.Label()),
            [Required("type", "The kind of event", TypesOf([type]), (InterventionEvent x) => x.Type, null), On, .. members, Sources],
            Activator.CreateInstance<T>,
            static (in happened) => happened);

    private static Shape<InterventionEventType> TypesOf(InterventionEventType[] types) =>
        Values.Of(types, type => type.Code(), "the code of an event of an intervention");

    private static Member<InterventionEvent, InterventionEvent> Date<T>(
        string name, string title, Func<T, ImpreciseDate?> get, Action<T, ImpreciseDate?> set)
        where T : InterventionEvent => Optional(name, title, Values.DateIfAny, get, set);

    // Records take their members while they are read, and are given to nobody before that: the only place where one changes.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(InterventionEvent record, ImpreciseDate value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PublishedOn")]
    private static extern void SetPublishedOn(NoticeOrDirectionEvent record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Trigger")]
    private static extern void SetTrigger(NoticeOrDirectionEvent record, InterventionTrigger? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TriggeredBy")]
    private static extern void SetTriggeredBy(NoticeOrDirectionEvent record, ImpreciseDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Conditions")]
    private static extern void SetConditions(NoticeOrDirectionEvent record, ImmutableArray<InterventionCondition> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReviewMonths")]
    private static extern void SetReviewMonths(NoticeOrDirectionEvent record, int? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Reason")]
    private static extern void SetReason(DirectionSteppedDown record, EndReason? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Reason")]
    private static extern void SetReason(InterventionEnd record, EndReason? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Support")]
    private static extern void SetSupport(SupportArranged record, InterventionCondition value);
}
