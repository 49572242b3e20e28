namespace Ilacs.Model.National;

/// <summary>The statistical code of each <see cref="OnsRegion"/>, and the Ofsted region it is in.</summary>
public static class OnsRegions
{
    private static readonly (string GssCode, OfstedRegion Ofsted)[] Known =
    [
        ("E12000004", OfstedRegion.EastMidlands),
        ("E12000006", OfstedRegion.EastOfEngland),
        ("E12000007", OfstedRegion.London),
        ("E12000001", OfstedRegion.NorthEastYorkshireAndTheHumber),
        ("E12000002", OfstedRegion.NorthWest),
        ("E12000008", OfstedRegion.SouthEast),
        ("E12000009", OfstedRegion.SouthWest),
        ("E12000005", OfstedRegion.WestMidlands),
        ("E12000003", OfstedRegion.NorthEastYorkshireAndTheHumber),
    ];

    /// <summary>The statistical code of the region, such as <c>E12000002</c>.</summary>
    /// <param name="region">One of the nine regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static string StatisticalCode(this OnsRegion region) => Of(region).GssCode;

    /// <summary>The Ofsted region that it is in.</summary>
    /// <param name="region">One of the nine regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static OfstedRegion Ofsted(this OnsRegion region) => Of(region).Ofsted;

    private static (string GssCode, OfstedRegion Ofsted) Of(OnsRegion region) => Enum.IsDefined(region)
        ? Known[(int)region - 1]
        : throw new ArgumentOutOfRangeException(nameof(region), region, "This is not a region.");
}
