namespace Ilacs.Model.National;

/// <summary>The authorities that are established by law and have not begun when the register was checked. No code of them is known.</summary>
internal static class FutureAuthorities
{
    internal static readonly (OnsRegion Region, RegisterRow Row)[] Rows =
    [
        (OnsRegion.SouthEast, new("East Surrey", null, null, null) { From = new(2027, 4, 1) }),
        (OnsRegion.SouthEast, new("West Surrey", null, null, null) { From = new(2027, 4, 1) }),
    ];
}
