using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>What can happen in an intervention.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionEventType>))]
public enum InterventionEventType
{
    /// <summary>An improvement notice is issued where none is open, and no direction. On the wire: <c>notice-issued</c>.</summary>
    NoticeIssued = 1,

    /// <summary>A new notice takes the place of the open one. On the wire: <c>notice-replaced</c>.</summary>
    NoticeReplaced = 2,

    /// <summary>A direction takes the place of the open notice. On the wire: <c>notice-superseded</c>.</summary>
    NoticeSuperseded = 3,

    /// <summary>The open notice is lifted. On the wire: <c>notice-lifted</c>.</summary>
    NoticeLifted = 4,

    /// <summary>The notice is among the closed ones, and how it ended is not known. On the wire: <c>notice-closed</c>.</summary>
    NoticeClosed = 5,

    /// <summary>A statutory direction is issued where none is open, and no notice. On the wire: <c>direction-issued</c>.</summary>
    DirectionIssued = 6,

    /// <summary>A revised direction takes the place of the open one. On the wire: <c>direction-revised</c>.</summary>
    DirectionRevised = 7,

    /// <summary>A notice takes the place of the open direction. On the wire: <c>direction-stepped-down</c>.</summary>
    DirectionSteppedDown = 8,

    /// <summary>The open direction is revoked. On the wire: <c>direction-revoked</c>.</summary>
    DirectionRevoked = 9,

    /// <summary>The direction is among the closed ones, and how it ended is not known. On the wire: <c>direction-closed</c>.</summary>
    DirectionClosed = 10,

    /// <summary>A commissioner is appointed while a direction is open that is not known to be revised for that. On the wire:
    /// <c>commissioner-appointed</c>.</summary>
    CommissionerAppointed = 11,

    /// <summary>Support is arranged apart from what a notice or direction requires. On the wire: <c>support-arranged</c>.</summary>
    SupportArranged = 12,

    /// <summary>Progress under the open notice or direction is reviewed. On the wire: <c>review-held</c>.</summary>
    ReviewHeld = 13,
}
