using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>Whether it is known which inspection of an authority was the latest on a day.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<LatestStatus>))]
public enum LatestStatus
{
    /// <summary>It is known. On the wire: <c>inspected</c>.</summary>
    Inspected = 1,

    /// <summary>No inspection is recorded that counts by that day. A judgement of a predecessor is not that of its
    /// successor. On the wire: <c>not-inspected</c>.</summary>
    NotInspected = 2,

    /// <summary>The dates recorded do not tell which of the inspections was the latest by then. On the wire: <c>not-certain</c>.</summary>
    NotCertain = 3,
}
