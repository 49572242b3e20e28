namespace Ilacs.Model;

/// <summary>Codes of <see cref="EditionLookupStatus"/>.</summary>
public static class EditionLookupStatusExtensions
{
    /// <summary>The code on the wire, such as <c>presumed-in-force</c>.</summary>
    /// <param name="status">One of the three.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the three.</exception>
    public static string Code(this EditionLookupStatus status) => status switch
    {
        EditionLookupStatus.InForce => "in-force",
        EditionLookupStatus.PresumedInForce => "presumed-in-force",
        EditionLookupStatus.Refused => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of an edition look-up."),
    };
}
