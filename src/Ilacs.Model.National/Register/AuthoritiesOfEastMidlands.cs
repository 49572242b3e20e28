namespace Ilacs.Model.National;

/// <summary>The present authorities of the East Midlands, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfEastMidlands
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Derby", "80459", "831", "E06000015"),
        new("Derbyshire", "80460", "830", "E10000007"),
        new("Leicester", "80482", "856", "E06000016"),
        new("Leicestershire", "80483", "855", "E10000018"),
        new("Lincolnshire", "80484", "925", "E10000019"),
        new("North Northamptonshire", "2637539", "940", "E06000061") { From = new(2021, 4, 1) },
        new("Nottingham", "80533", "892", "E06000018"),
        new("Nottinghamshire", "80534", "891", "E10000024"),
        new("Rutland", "80547", "857", "E06000017"),
        new("West Northamptonshire", "2637548", "941", "E06000062") { From = new(2021, 4, 1) },
    ];
}
