using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Whether an authority is monitored after an inadequate judgement.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<MonitoringStatus>))]
public enum MonitoringStatus
{
    /// <summary>The authority is monitored. On the wire: <c>monitored</c>.</summary>
    Monitored = 1,

    /// <summary>The authority is not monitored. On the wire: <c>not-monitored</c>.</summary>
    NotMonitored = 2,

    /// <summary>Neither the record nor any source shows whether it is monitored. On the wire: <c>not-known</c>.</summary>
    NotKnown = 3,
}
