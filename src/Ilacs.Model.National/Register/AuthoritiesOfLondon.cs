namespace Ilacs.Model.National;

/// <summary>The present authorities of London, by name, with Ofsted's number, the Department for Education's code and the statistical code.
/// A later statistical code follows the first.</summary>
internal static class AuthoritiesOfLondon
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Barking and Dagenham", "80486", "301", "E09000002"),
        new("Barnet", "80487", "302", "E09000003"),
        new("Bexley", "80488", "303", "E09000004"),
        new("Brent", "80489", "304", "E09000005"),
        new("Bromley", "80490", "305", "E09000006"),
        new("Camden", "80491", "202", "E09000007"),
        new("City of London", "80450", "201", "E09000001"),
        new("Croydon", "80492", "306", "E09000008"),
        new("Ealing", "80493", "307", "E09000009"),
        new("Enfield", "80494", "308", "E09000010"),
        new("Greenwich", "80495", "203", "E09000011"),
        new("Hackney", "80496", "204", "E09000012"),
        new("Hammersmith & Fulham", "80497", "205", "E09000013"),
        new("Haringey", "80498", "309", "E09000014"),
        new("Harrow", "80499", "310", "E09000015"),
        new("Havering", "80500", "311", "E09000016"),
        new("Hillingdon", "80501", "312", "E09000017"),
        new("Hounslow", "80503", "313", "E09000018"),
        new("Islington", "80505", "206", "E09000019"),
        new("Kensington and Chelsea", "80544", "207", "E09000020"),
        new("Kingston upon Thames", "80545", "314", "E09000021"),
        new("Lambeth", "80506", "208", "E09000022"),
        new("Lewisham", "80508", "209", "E09000023"),
        new("Merton", "80510", "315", "E09000024"),
        new("Newham", "80511", "316", "E09000025"),
        new("Redbridge", "80512", "317", "E09000026"),
        new("Richmond upon Thames", "80513", "318", "E09000027"),
        new("Southwark", "80514", "210", "E09000028"),
        new("Sutton", "80515", "319", "E09000029"),
        new("Tower Hamlets", "80516", "211", "E09000030"),
        new("Waltham Forest", "80517", "320", "E09000031"),
        new("Wandsworth", "80518", "212", "E09000032"),
        new("Westminster", "80519", "213", "E09000033"),
    ];
}
