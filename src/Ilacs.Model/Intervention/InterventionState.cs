using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Where the intervention in one service area of an authority stands. The Department for Education lists notices and directions as
/// open and closed, and so do these names.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionState>))]
public enum InterventionState
{
    /// <summary>No improvement notice and no statutory direction is recorded yet, which does not say that there was none. On the wire:
    /// <c>no-notice-or-direction</c>.</summary>
    NoNoticeOrDirection = 1,

    /// <summary>An improvement notice is open. On the wire: <c>notice-open</c>.</summary>
    NoticeOpen = 2,

    /// <summary>A statutory direction is open. On the wire: <c>direction-open</c>.</summary>
    DirectionOpen = 3,

    /// <summary>There has been a notice or a direction, and none is open. On the wire: <c>closed</c>.</summary>
    Closed = 4,
}
