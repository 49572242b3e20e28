using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Events of interventions with any members.</summary>
internal static class InterventionEvents
{
    /// <summary>An event with any members; each is sometimes left out.</summary>
    internal static InterventionEvent Any(
        Random random, InterventionEventType type, ImpreciseDate on, ImpreciseDate published, ImpreciseDate triggered,
            ImmutableArray<RecordSource> sources)
    {
        T? Maybe<T>(Func<Random, T> some)
            where T : struct => random.Next(4) == 0 ? null : some(random);
        var publishedOn = Maybe(_ => published);
        var triggeredBy = Maybe(_ => triggered);
        var trigger = Maybe(One<InterventionTrigger>);
        var months = Maybe(some => some.Next(3) == 0 ? some.Next(1, 1201) : some.Next(1, 13));
        var reason = Maybe(One<EndReason>);
        ImmutableArray<InterventionCondition> conditions = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Condition(random))];
        return type switch
        {
            InterventionEventType.NoticeIssued => new NoticeIssued { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.NoticeReplaced => new NoticeReplaced { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.NoticeSuperseded => new NoticeSuperseded { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.NoticeLifted => new NoticeLifted { On = on, Reason = reason, Sources = sources },
            InterventionEventType.NoticeClosed => new NoticeClosed { On = on, Sources = sources },
            InterventionEventType.DirectionIssued => new DirectionIssued { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.DirectionRevised => new DirectionRevised { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Sources = sources },
            InterventionEventType.DirectionSteppedDown => new DirectionSteppedDown { On = on, PublishedOn = publishedOn, Trigger = trigger, TriggeredBy = triggeredBy, Conditions = conditions, ReviewMonths = months, Reason = reason, Sources = sources },
            InterventionEventType.DirectionRevoked => new DirectionRevoked { On = on, Reason = reason, Sources = sources },
            InterventionEventType.DirectionClosed => new DirectionClosed { On = on, Sources = sources },
            InterventionEventType.CommissionerAppointed => new CommissionerAppointed { On = on, Sources = sources },
            InterventionEventType.SupportArranged => new SupportArranged { On = on, Support = Support(random), Sources = sources },
            InterventionEventType.ReviewHeld => new ReviewHeld { On = on, Sources = sources },
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "This type of event is not supported here."),
        };
    }

    internal static T One<T>(Random random)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }

    private static InterventionCondition Condition(Random random) => new(One<ConditionKind>(random), random.Next(2) == 0 ? null : CleanRecords.Word(random));

    // A commissioner is appointed, not arranged.
    private static InterventionCondition Support(Random random)
    {
        var support = Condition(random);
        return support.Kind == ConditionKind.Commissioner ? new(ConditionKind.Trust, support.Name) : support;
    }
}
