namespace Ilacs.Model.National;

/// <summary>The present authorities of the South West, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfSouthWest
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Bath and North East Somerset", "80427", "800", "E06000022"),
        new("Bournemouth, Christchurch & Poole", "2532287", "839", "E06000058") { From = new(2019, 4, 1) },
        new("Bristol", "80441", "801", "E06000023"),
        new("Cornwall", "80454", "908", "E06000052"),
        new("Devon", "80461", "878", "E10000008"),
        new("Dorset", "2532283", "838", "E06000059") { From = new(2019, 4, 1) },
        new("Gloucestershire", "80470", "916", "E10000013"),
        new("Isles of Scilly", "80455", "420", "E06000053"),
        new("North Somerset", "80528", "802", "E06000024"),
        new("Plymouth", "80538", "879", "E06000026"),
        new("Somerset", "80555", "933", "E10000027") { RecodedTo = "E06000066", RecodedOn = new(2023, 4, 1) },
        new("South Gloucestershire", "80556", "803", "E06000025"),
        new("Swindon", "80568", "866", "E06000030"),
        new("Torbay", "80572", "880", "E06000027"),
        new("Wiltshire", "80580", "865", "E06000054"),
    ];
}
