namespace Ilacs.Model;

/// <summary>Codes of <see cref="OverallEffectivenessStatus"/>.</summary>
public static class OverallEffectivenessStatusExtensions
{
    /// <summary>The code on the wire, <c>made</c> or <c>not-made</c>: whether Ofsted makes overall effectiveness.</summary>
    /// <param name="status">One of the three.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the three.</exception>
    public static string Code(this OverallEffectivenessStatus status) => status switch
    {
        OverallEffectivenessStatus.Made => "made",
        OverallEffectivenessStatus.NotMade or OverallEffectivenessStatus.NotMadeForContinuity => "not-made",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of overall effectiveness."),
    };
}
