namespace Ilacs.Model.Benchmarks;

/// <summary>The history of an intervention as one would write it by hand, with its rules in a switch. It does a little less: the order is only asked between an
/// event and the one before it, and no refusal says why.</summary>
public sealed class PlainIntervention(Authority authority, InterventionState state, NoticeOrDirectionEvent? inForce, InterventionEvent? last, PlainIntervention? before)
{
    public Authority Authority { get; } = authority;

    public InterventionState State { get; } = state;

    public NoticeOrDirectionEvent? InForce { get; } = inForce;

    public InterventionEvent? Last { get; } = last;

    public PlainIntervention? Before { get; } = before;

    /// <returns><c>null</c> if the event is refused.</returns>
    public PlainIntervention? Next(InterventionEvent happened)
    {
        if (To(State, happened.Type) is not { } state || (Last is not null && happened.On.IsBefore(Last.On) == Certainty.Certain))
        {
            return null;
        }

        return new(Authority, state, happened as NoticeOrDirectionEvent ?? (state == State ? InForce : null), happened, this);
    }

    /// <returns>The state after; <c>null</c> if it cannot happen in the state before.</returns>
    public static InterventionState? To(InterventionState state, InterventionEventType happens) => (state, happens) switch
    {
        (InterventionState.NoNoticeOrDirection or InterventionState.Closed, InterventionEventType.NoticeIssued) => InterventionState.NoticeOpen,
        (InterventionState.NoNoticeOrDirection or InterventionState.Closed, InterventionEventType.DirectionIssued) => InterventionState.DirectionOpen,
        (InterventionState.NoticeOpen, InterventionEventType.NoticeReplaced) => InterventionState.NoticeOpen,
        (InterventionState.NoticeOpen, InterventionEventType.NoticeSuperseded) => InterventionState.DirectionOpen,
        (InterventionState.NoticeOpen, InterventionEventType.NoticeLifted or InterventionEventType.NoticeClosed) => InterventionState.Closed,
        (InterventionState.DirectionOpen, InterventionEventType.DirectionRevised) => InterventionState.DirectionOpen,
        (InterventionState.DirectionOpen, InterventionEventType.DirectionSteppedDown) => InterventionState.NoticeOpen,
        (InterventionState.DirectionOpen, InterventionEventType.DirectionRevoked or InterventionEventType.DirectionClosed) => InterventionState.Closed,
        (InterventionState.DirectionOpen, InterventionEventType.CommissionerAppointed) => state,
        (InterventionState.NoticeOpen or InterventionState.DirectionOpen, InterventionEventType.ReviewHeld) => state,
        (_, InterventionEventType.SupportArranged) => state,
        _ => null,
    };
}
