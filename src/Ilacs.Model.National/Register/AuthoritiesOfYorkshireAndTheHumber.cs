namespace Ilacs.Model.National;

/// <summary>The present authorities of Yorkshire and The Humber, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfYorkshireAndTheHumber
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Barnsley", "80426", "370", "E08000016") { RecodedTo = "E08000038", RecodedOn = new(2025, 4, 1) },
        new("Bradford", "80449", "380", "E08000032"),
        new("Calderdale", "80444", "381", "E08000033"),
        new("Doncaster", "80462", "371", "E08000017"),
        new("East Riding of Yorkshire", "80466", "811", "E06000011"),
        new("Kingston upon Hull", "80477", "810", "E06000010"),
        new("Kirklees", "80478", "382", "E08000034"),
        new("Leeds", "80481", "383", "E08000035"),
        new("North East Lincolnshire", "80526", "812", "E06000012"),
        new("North Lincolnshire", "80527", "813", "E06000013"),
        new("North Yorkshire", "80530", "815", "E10000023") { RecodedTo = "E06000065", RecodedOn = new(2023, 4, 1) },
        new("Rotherham", "80543", "372", "E08000018"),
        new("Sheffield", "80551", "373", "E08000019") { RecodedTo = "E08000039", RecodedOn = new(2025, 4, 1) },
        new("Wakefield", "80451", "384", "E08000036"),
        new("York", "80453", "816", "E06000014"),
    ];
}
