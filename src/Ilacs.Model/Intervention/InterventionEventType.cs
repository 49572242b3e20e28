using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The kinds of event in an intervention.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionEventType>))]
public enum InterventionEventType
{
    /// <summary>An improvement notice is issued while no notice or direction is open. On the wire: <c>notice-issued</c>.</summary>
    NoticeIssued = 1,

    /// <summary>A new notice replaces the open one. On the wire: <c>notice-replaced</c>.</summary>
    NoticeReplaced = 2,

    /// <summary>A direction replaces the open notice. On the wire: <c>notice-superseded</c>.</summary>
    NoticeSuperseded = 3,

    /// <summary>The open notice is lifted. On the wire: <c>notice-lifted</c>.</summary>
    NoticeLifted = 4,

    /// <summary>The notice is listed as closed, but it is not known how it ended. On the wire: <c>notice-closed</c>.</summary>
    NoticeClosed = 5,

    /// <summary>A statutory direction is issued while no direction or notice is open. On the wire: <c>direction-issued</c>.</summary>
    DirectionIssued = 6,

    /// <summary>A revised direction replaces the open one. On the wire: <c>direction-revised</c>.</summary>
    DirectionRevised = 7,

    /// <summary>A notice replaces the open direction. On the wire: <c>direction-stepped-down</c>.</summary>
    DirectionSteppedDown = 8,

    /// <summary>The open direction is revoked. On the wire: <c>direction-revoked</c>.</summary>
    DirectionRevoked = 9,

    /// <summary>The direction is listed as closed, but it is not known how it ended. On the wire: <c>direction-closed</c>.</summary>
    DirectionClosed = 10,

    /// <summary>A commissioner is appointed while a direction is open, and the direction is not known to have been revised for that. On the
    /// wire: <c>commissioner-appointed</c>.</summary>
    CommissionerAppointed = 11,

    /// <summary>Support is arranged beyond what a notice or direction requires. On the wire: <c>support-arranged</c>.</summary>
    SupportArranged = 12,

    /// <summary>Progress under the open notice or direction is reviewed. On the wire: <c>review-held</c>.</summary>
    ReviewHeld = 13,
}
