namespace Ilacs.Model.National;

/// <summary>The former authorities, by the day on which they ended. We do not know Ofsted's numbers for them.</summary>
internal static class FormerAuthorities
{
    internal static readonly (OnsRegion Region, RegisterRow Row)[] Rows =
    [
        (OnsRegion.SouthWest, new("Bournemouth", null, "837", "E06000028") { To = new(2019, 3, 31) }),
        (OnsRegion.SouthWest, new("Dorset", null, "835", "E10000009") { To = new(2019, 3, 31) }),
        (OnsRegion.SouthWest, new("Poole", null, "836", "E06000029") { To = new(2019, 3, 31) }),
        (OnsRegion.EastMidlands, new("Northamptonshire", null, "928", "E10000021") { To = new(2021, 3, 31) }),
        (OnsRegion.NorthWest, new("Cumbria", null, "909", "E10000006") { To = new(2023, 3, 31) }),
    ];
}
