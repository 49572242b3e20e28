namespace Ilacs.Model.National;

/// <summary>The codes and labels of the closed lists in this package.</summary>
internal static class NationalLists
{
    internal static readonly ClosedList<OfstedRegion> OfstedRegions = new(
        "a region of Ofsted",
        new("east-midlands", "East Midlands"),
        new("east-of-england", "East of England"),
        new("london", "London"),
        new("north-east-yorkshire-and-the-humber", "North East, Yorkshire and the Humber"),
        new("north-west", "North West"),
        new("south-east", "South East"),
        new("south-west", "South West"),
        new("west-midlands", "West Midlands"));

    internal static readonly ClosedList<OnsRegion> OnsRegions = new(
        "a region",
        new("east-midlands", "East Midlands"),
        new("east-of-england", "East of England"),
        new("london", "London"),
        new("north-east", "North East"),
        new("north-west", "North West"),
        new("south-east", "South East"),
        new("south-west", "South West"),
        new("west-midlands", "West Midlands"),
        new("yorkshire-and-the-humber", "Yorkshire and The Humber"));

    internal static readonly ClosedList<AuthorityLookupStatus> LookupStatuses = new(
        "a status of an authority look-up",
        new("found", "found"),
        new("not-in-existence", "not in existence on that day"),
        new("ambiguous", "ambiguous"),
        new("unknown", "unknown"),
        new("contradictory", "contradictory"),
        new("not-covered", "not covered by the register"),
        new("wider-area", "an area of several local authorities"),
        new("former-county", "a former county"));

    internal static readonly ClosedList<LatestStatus> LatestStatuses = new(
        "a status of the latest inspection",
        new("inspected", "inspected"),
        new("not-inspected", "not inspected"),
        new("not-certain", "not certain"));

    internal static readonly ClosedList<Change> Changes = new(
        "a change",
        new("improved", "improved"),
        new("stayed-good-or-better", "stayed good or better"),
        new("stayed-below-good", "stayed below good"),
        new("declined", "declined"),
        new("not-comparable", "not comparable"));
}
