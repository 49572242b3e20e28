namespace Ilacs.Model;

/// <summary>Codes of <see cref="Severity"/>.</summary>
public static class SeverityExtensions
{
    /// <summary>The code on the wire, such as <c>error</c>.</summary>
    /// <param name="severity">One of the three severities.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not one of the three.</exception>
    public static string Code(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "information",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not one of the severities."),
    };
}
