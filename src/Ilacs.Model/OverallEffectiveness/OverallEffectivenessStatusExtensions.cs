namespace Ilacs.Model;

/// <summary>Codes of <see cref="OverallEffectivenessStatus"/>.</summary>
public static class OverallEffectivenessStatusExtensions
{
    /// <summary>The code on the wire, such as <c>not-made</c>.</summary>
    /// <param name="status">One of the three.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the three.</exception>
    public static string Code(this OverallEffectivenessStatus status) => status switch
    {
        OverallEffectivenessStatus.Made => "made",
        OverallEffectivenessStatus.NotMade => "not-made",
        OverallEffectivenessStatus.NotMadeForContinuity => "not-made-for-continuity",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of overall effectiveness."),
    };
}
