namespace Ilacs.Model.National;

/// <summary>Authorities that the law has established but that had not begun when the register was checked. We know no code for
/// them.</summary>
internal static class FutureAuthorities
{
    internal static readonly (OnsRegion Region, RegisterRow Row)[] Rows =
    [
        (OnsRegion.SouthEast, new("East Surrey", null, null, null) { From = new(2027, 4, 1) }),
        (OnsRegion.SouthEast, new("West Surrey", null, null, null) { From = new(2027, 4, 1) }),
    ];
}
