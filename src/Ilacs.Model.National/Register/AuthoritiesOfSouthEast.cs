namespace Ilacs.Model.National;

/// <summary>The present authorities of the South East, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfSouthEast
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Bracknell Forest", "80436", "867", "E06000036"),
        new("Brighton and Hove", "80438", "846", "E06000043"),
        new("Buckinghamshire", "80442", "825", "E10000002") { RecodedTo = "E06000060", RecodedOn = new(2020, 4, 1) },
        new("East Sussex", "80467", "845", "E10000011"),
        new("Hampshire", "80472", "850", "E10000014"),
        new("Isle of Wight", "80419", "921", "E06000046"),
        new("Kent", "80476", "886", "E10000016"),
        new("Medway", "80522", "887", "E06000035"),
        new("Milton Keynes", "80524", "826", "E06000042"),
        new("Oxfordshire", "80536", "931", "E10000025"),
        new("Portsmouth", "80539", "851", "E06000044"),
        new("Reading", "80540", "870", "E06000038"),
        new("Slough", "80553", "871", "E06000039"),
        new("Southampton", "80558", "852", "E06000045"),
        new("Surrey", "80567", "936", "E10000030") { To = new(2027, 3, 31) },
        new("West Berkshire", "80577", "869", "E06000037"),
        new("West Sussex", "80578", "938", "E10000032"),
        new("Windsor and Maidenhead", "80546", "868", "E06000040"),
        new("Wokingham", "80582", "872", "E06000041"),
    ];
}
