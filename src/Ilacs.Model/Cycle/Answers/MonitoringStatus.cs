using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Whether an authority is monitored after an inadequate judgement.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<MonitoringStatus>))]
public enum MonitoringStatus
{
    /// <summary>It is. On the wire: <c>monitored</c>.</summary>
    Monitored = 1,

    /// <summary>It is not. On the wire: <c>not-monitored</c>.</summary>
    NotMonitored = 2,

    /// <summary>The record, or what any source says, does not tell. On the wire: <c>not-known</c>.</summary>
    NotKnown = 3,
}
