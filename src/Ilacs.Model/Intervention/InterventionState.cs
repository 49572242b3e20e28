using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The state of the intervention in one service area of an authority. The names follow the Department for Education, which lists
/// notices and directions as open or closed.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionState>))]
public enum InterventionState
{
    /// <summary>No improvement notice or statutory direction is recorded yet. One may still have existed. On the wire:
    /// <c>no-notice-or-direction</c>.</summary>
    NoNoticeOrDirection = 1,

    /// <summary>An improvement notice is open. On the wire: <c>notice-open</c>.</summary>
    NoticeOpen = 2,

    /// <summary>A statutory direction is open. On the wire: <c>direction-open</c>.</summary>
    DirectionOpen = 3,

    /// <summary>There has been a notice or direction, but none is open now. On the wire: <c>closed</c>.</summary>
    Closed = 4,
}
