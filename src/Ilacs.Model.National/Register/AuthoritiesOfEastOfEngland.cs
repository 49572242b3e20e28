namespace Ilacs.Model.National;

/// <summary>The present authorities of the East of England, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfEastOfEngland
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Bedford", "80428", "822", "E06000055"),
        new("Cambridgeshire", "80445", "873", "E10000003"),
        new("Central Bedfordshire", "80446", "823", "E06000056"),
        new("Essex", "80468", "881", "E10000012"),
        new("Hertfordshire", "80475", "919", "E10000015"),
        new("Luton", "80520", "821", "E06000032"),
        new("Norfolk", "80418", "926", "E10000020"),
        new("Peterborough", "80537", "874", "E06000031"),
        new("Southend-on-Sea", "80559", "882", "E06000033"),
        new("Suffolk", "80565", "935", "E10000029"),
        new("Thurrock", "80571", "883", "E06000034"),
    ];
}
