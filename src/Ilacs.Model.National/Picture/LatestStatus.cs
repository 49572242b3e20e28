using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>Whether it is known which inspection of an authority was the latest on a day.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<LatestStatus>))]
public enum LatestStatus
{
    /// <summary>The latest inspection is known. On the wire: <c>inspected</c>.</summary>
    Inspected = 1,

    /// <summary>No recorded inspection counts by that day. An inspection of a predecessor does not count for its
    /// successor. On the wire: <c>not-inspected</c>.</summary>
    NotInspected = 2,

    /// <summary>The recorded dates do not show which inspection was the latest. On the wire: <c>not-certain</c>.</summary>
    NotCertain = 3,
}
