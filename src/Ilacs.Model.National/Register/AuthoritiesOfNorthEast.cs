namespace Ilacs.Model.National;

/// <summary>The present authorities of the North East, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfNorthEast
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Darlington", "80458", "841", "E06000005"),
        new("Durham", "80465", "840", "E06000047"),
        new("Gateshead", "80469", "390", "E08000037"),
        new("Hartlepool", "80473", "805", "E06000001"),
        new("Middlesbrough", "80523", "806", "E06000002"),
        new("Newcastle upon Tyne", "80525", "391", "E08000021"),
        new("North Tyneside", "80529", "392", "E08000022"),
        new("Northumberland", "80532", "929", "E06000057"),
        new("Redcar and Cleveland", "80541", "807", "E06000003"),
        new("South Tyneside", "80557", "393", "E08000023"),
        new("Stockton-on-Tees", "80563", "808", "E06000004"),
        new("Sunderland", "80566", "394", "E08000024"),
    ];
}
