namespace Ilacs.Model;

/// <summary>Codes of <see cref="MonitoringStatus"/>.</summary>
public static class MonitoringStatusExtensions
{
    /// <summary>The code on the wire, such as <c>not-monitored</c>.</summary>
    /// <param name="status">One of the three.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the three.</exception>
    public static string Code(this MonitoringStatus status) => status switch
    {
        MonitoringStatus.Monitored => "monitored",
        MonitoringStatus.NotMonitored => "not-monitored",
        MonitoringStatus.NotKnown => "not-known",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not one of the statuses."),
    };
}
