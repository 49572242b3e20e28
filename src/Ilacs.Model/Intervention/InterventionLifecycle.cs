using System.Collections.Immutable;
using static Ilacs.Model.InterventionEvidence;
using static Ilacs.Model.VisitKinds;

namespace Ilacs.Model;

/// <summary>The lifecycle of an intervention: one table of the events that may happen in each state. Code, diagrams and tests all use
/// it.</summary>
/// <remarks>No statute or framework sets it out. It is based on the recorded cases, and each row gives their number.</remarks>
public static class InterventionLifecycle
{
    private static readonly ImmutableArray<TransitionGuard> InOrder = [TransitionGuard.InOrder];

    private static readonly int Events = Enum.GetValues<InterventionEventType>().Length;

    /// <summary>Every row, ordered by the state before and then by the event.</summary>
    public static ImmutableArray<Transition> Transitions { get; } =
    [
        new(InterventionState.NoNoticeOrDirection, InterventionEventType.NoticeIssued, InterventionState.NoticeOpen,
            "An improvement notice begins the intervention.", InOrder,
            Seen(20, 29, "The first recorded event is a notice"), NoticeAfterTooLittleImprovement),
        new(InterventionState.NoNoticeOrDirection, InterventionEventType.DirectionIssued, InterventionState.DirectionOpen,
            "A statutory direction begins the intervention, without a notice before it.", InOrder,
            Seen(9, 29, "The first recorded event is a direction"), PowerToDirect, DirectionAtAnyStage),
        new(InterventionState.NoNoticeOrDirection, InterventionEventType.SupportArranged, InterventionState.NoNoticeOrDirection,
            "Support is arranged before any notice or direction.", InOrder,
            Seen(2, 29, "Support came before any notice or direction"), AdviserWhereverInadequate, SupportBeforeAnyNotice),

        new(InterventionState.NoticeOpen, InterventionEventType.NoticeReplaced, InterventionState.NoticeOpen,
            "A new notice takes the place of the open one.", InOrder,
            Seen(4, 21, "The open notice was replaced by a new one")),
        new(InterventionState.NoticeOpen, InterventionEventType.NoticeSuperseded, InterventionState.DirectionOpen,
            "A direction takes the place of the open notice.", InOrder,
            Seen(8, 21, "A direction took the place of the open notice"), PowerToDirect, DirectionAtAnyStage),
        new(InterventionState.NoticeOpen, InterventionEventType.NoticeLifted, InterventionState.Closed,
            "The notice is lifted.", InOrder,
            Seen(8, 21, "The open notice was lifted")),
        new(InterventionState.NoticeOpen, InterventionEventType.NoticeClosed, InterventionState.Closed,
            "The notice is closed; we do not know how.", InOrder,
            Seen(0, 21, "All we know of the end is that the notice is on the list of closed notices"), ListOfTheClosed),
        new(InterventionState.NoticeOpen, InterventionEventType.SupportArranged, InterventionState.NoticeOpen,
            "Support is arranged, apart from what the notice requires.", InOrder,
            Seen(1, 21, "Support came while the notice was open"), SupportUnderNotice),
        new(InterventionState.NoticeOpen, InterventionEventType.ReviewHeld, InterventionState.NoticeOpen,
            "Progress under the notice is reviewed.", InOrder,
            Seen(3, 21, "A review under the notice is reported"), ReviewedUntilTheEnd),

        new(InterventionState.DirectionOpen, InterventionEventType.DirectionRevised, InterventionState.DirectionOpen,
            "A revised direction takes the place of the open one.", InOrder,
            Seen(14, 18, "The open direction was revised")),
        new(InterventionState.DirectionOpen, InterventionEventType.DirectionSteppedDown, InterventionState.NoticeOpen,
            "The direction ends and a notice takes its place.", InOrder,
            Seen(1, 18, "A notice took the place of the open direction")),
        new(InterventionState.DirectionOpen, InterventionEventType.DirectionRevoked, InterventionState.Closed,
            "The direction is revoked.", InOrder,
            Seen(5, 18, "The open direction was revoked")),
        new(InterventionState.DirectionOpen, InterventionEventType.DirectionClosed, InterventionState.Closed,
            "The direction is closed; we do not know how.", InOrder,
            Seen(1, 18, "All we know of the end is that the direction is on the list of closed directions"), ListOfTheClosed),
        new(InterventionState.DirectionOpen, InterventionEventType.CommissionerAppointed, InterventionState.DirectionOpen,
            "A commissioner is appointed while the direction is open; no source says that the direction was revised for that.", InOrder,
            Seen(1, 18, "A commissioner was appointed; we do not know whether by a revised direction")),
        new(InterventionState.DirectionOpen, InterventionEventType.SupportArranged, InterventionState.DirectionOpen,
            "Support is arranged, apart from what the direction requires.", InOrder,
            Seen(3, 18, "Support came while the direction was open")),
        new(InterventionState.DirectionOpen, InterventionEventType.ReviewHeld, InterventionState.DirectionOpen,
            "Progress under the direction is reviewed.", InOrder,
            Seen(2, 18, "A review under the direction is reported")),

        new(InterventionState.Closed, InterventionEventType.NoticeIssued, InterventionState.NoticeOpen,
            "A new notice begins another intervention.", InOrder,
            Seen(2, 14, "A notice followed a closed intervention"), NoticeAfterTooLittleImprovement),
        new(InterventionState.Closed, InterventionEventType.DirectionIssued, InterventionState.DirectionOpen,
            "A new direction begins another intervention.", InOrder,
            Seen(1, 14, "A direction followed a closed intervention; we do not know whether a notice came between"),
            PowerToDirect, DirectionAtAnyStage),
        new(InterventionState.Closed, InterventionEventType.SupportArranged, InterventionState.Closed,
            "Support is arranged after the intervention.", InOrder,
            Seen(0, 14, "Support came after the intervention: not seen, but not ruled out")),
    ];

    /// <summary>Transitions that readers may expect and that the lifecycle does not have, with the reason. Not seen is not forbidden.</summary>
    public static ImmutableArray<UnobservedTransition> Unobserved { get; } =
    [
        new("Amending a notice or direction without reissuing it", Seen(0, 30, "One was amended without being reissued")),
        new("Closing automatically when an inspection finds nothing inadequate", EndsByDecision),
        new(
            "Appointing a commissioner where no direction is open",
            Seen(0, 17, "A commissioner came without a direction. Two were announced shortly before their direction was issued (Sefton, Solihull)")),
    ];

    private static readonly Transition?[] ByStateAndEvent = Indexed();

    /// <summary>The row that allows an event in a state; <c>null</c> if no row does.</summary>
    /// <param name="state">The state before; one of the named ones.</param>
    /// <param name="happens">The event; one of the named ones.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not named.</exception>
    public static Transition? Find(InterventionState state, InterventionEventType happens) => Enum.IsDefined(happens)
        ? Row(Named(state), happens)
        : throw new ArgumentOutOfRangeException(nameof(happens), happens, "Not one of the named events.");

    /// <summary>The rows that lead from a state, in the order of the table.</summary>
    /// <param name="state">The state before; one of the named ones.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not named.</exception>
    public static ImmutableArray<Transition> From(InterventionState state) => [.. Transitions.Where(row => row.From == Named(state))];

    /// <summary>The lifecycle as a Mermaid state diagram, an edge for each row; lines end with a line feed.</summary>
    public static string ToMermaid() => LifecycleDiagram.OfAll();

    /// <summary>The row for a named state and a named event; otherwise <c>null</c>.</summary>
    internal static Transition? Row(InterventionState state, InterventionEventType happens) => ByStateAndEvent[Index(state, happens)];

    private static InterventionState Named(InterventionState state) => Enum.IsDefined(state)
        ? state
        : throw new ArgumentOutOfRangeException(nameof(state), state, "Not one of the named states.");

    private static int Index(InterventionState state, InterventionEventType happens) => (((int)state - 1) * Events) + (int)happens - 1;

    private static Transition?[] Indexed()
    {
        var rows = new Transition?[Enum.GetValues<InterventionState>().Length * Events];
        foreach (var row in Transitions)
        {
            rows[Index(row.From, row.Event)] = row;
        }

        return rows;
    }
}
