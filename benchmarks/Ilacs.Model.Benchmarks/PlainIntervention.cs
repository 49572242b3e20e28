namespace Ilacs.Model.Benchmarks;

/// <summary>The history of an intervention, written by hand with its rules in a switch. It does a little less: it compares the date of an
/// event only with the previous event, and does not say why it refuses.</summary>
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

    /// <returns>The new state; <c>null</c> if the event cannot happen in the old one.</returns>
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
