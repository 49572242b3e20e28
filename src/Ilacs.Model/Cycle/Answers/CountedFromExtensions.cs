namespace Ilacs.Model;

/// <summary>Codes of <see cref="CountedFrom"/>.</summary>
public static class CountedFromExtensions
{
    /// <summary>The code on the wire, such as <c>received</c>.</summary>
    /// <param name="from">One of the two.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is not one of the two.</exception>
    public static string Code(this CountedFrom from) => from switch
    {
        CountedFrom.Received => "received",
        CountedFrom.PublishedAssumedReceived => "published-assumed-received",
        _ => throw new ArgumentOutOfRangeException(nameof(from), from, "Not one of the two."),
    };
}
