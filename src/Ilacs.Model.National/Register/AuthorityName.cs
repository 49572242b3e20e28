using System.Text;

namespace Ilacs.Model.National;

/// <summary>How names of authorities are compared.</summary>
internal static class AuthorityName
{
    private static readonly (string Words, Designation Says)[] Endings =
    [
        (" metropolitan borough council", Designation.Metropolitan), (" metropolitan district council", Designation.Metropolitan),
        (" london borough council", Designation.London), (" london borough", Designation.London),
        (" county council", Designation.County), (" city council", Designation.City), (" borough council", Designation.Borough),
        (" county of", Designation.County), (" city of", Designation.City), (" council", Designation.None), (" corporation", Designation.None),
        (" mbc", Designation.Metropolitan), (" mdc", Designation.Metropolitan), (" lbc", Designation.London), (" lb", Designation.London),
        (" bc", Designation.Borough), (" borough", Designation.Borough), (" cc", Designation.CountyOrCity), (" county", Designation.County),
        (" city", Designation.City), (" ua", Designation.Unitary),
    ];

    private static readonly (string Words, Designation Says)[] Beginnings =
    [
        ("the london borough of ", Designation.London), ("london borough of ", Designation.London), ("lb ", Designation.London),
        ("the royal borough of ", Designation.Borough), ("royal borough of ", Designation.Borough),
        ("metropolitan borough of ", Designation.Metropolitan), ("the borough of ", Designation.Borough), ("borough of ", Designation.Borough),
        ("the city of ", Designation.City), ("city of ", Designation.City), ("the county of ", Designation.County), ("county of ", Designation.County),
        ("council of the ", Designation.None), ("the ", Designation.None),
    ];

    /// <summary>What a council says of itself besides its name.</summary>
    [Flags]
    internal enum Designation
    {
        None = 0,
        County = 1,
        City = 2,
        Borough = 4,
        Metropolitan = 8,
        London = 16,
        Unitary = 32,

        // "CC" is short for both.
        CountyOrCity = 64,
    }

    /// <summary>The words of a name in small letters, without punctuation, "and" for "&amp;" and "st" for "saint".</summary>
    internal static string Key(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => letters.Append(" and "),
                '.' or '\'' or '’' => letters,

                // Only A to Z: no culture has a say.
                _ when char.IsAsciiLetterUpper(letter) => letters.Append((char)(letter | 0x20)),
                _ => letters.Append(char.IsLetterOrDigit(letter) ? letter : ' '),
            };
        }

        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "saint" ? "st" : word));
    }

    /// <summary>A key as it is, and without what the council calls itself besides its name; fewest words left out first.</summary>
    internal static IEnumerable<(string Key, Designation Says)> Readings(string key)
    {
        yield return (key, Designation.None);
        var ending = Array.Find(Endings, one => key.EndsWith(one.Words, StringComparison.Ordinal));
        var beginning = Array.Find(Beginnings, one => key.StartsWith(one.Words, StringComparison.Ordinal));
        if (ending.Words is { } after)
        {
            yield return (key[..^after.Length], ending.Says);
        }

        if (beginning.Words is { } before)
        {
            yield return (key[before.Length..], beginning.Says);
            if (ending.Words is { } both && before.Length + both.Length < key.Length)
            {
                yield return (key[before.Length..^both.Length], beginning.Says | ending.Says);
            }
        }
    }

    /// <summary>Whether an authority can be what a designation says. Nottingham has no county council, though Nottinghamshire has.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="says">The designation.</param>
    /// <param name="isShireToo">Whether there is an authority of the same name with "shire" behind it.</param>
    internal static bool CanBe(RegisteredAuthority authority, Designation says, bool isShireToo)
    {
        var isCounty = Has(authority, "E10");
        var isMetropolitan = Has(authority, "E08");
        var isLondon = Has(authority, "E09");
        return !((says.HasFlag(Designation.County) && (isMetropolitan || isLondon || isShireToo))
            || (says.HasFlag(Designation.City) && isCounty)
            || (says.HasFlag(Designation.Borough) && isCounty)
            || (says.HasFlag(Designation.Metropolitan) && !isMetropolitan)
            || (says.HasFlag(Designation.London) && !isLondon)
            || (says.HasFlag(Designation.Unitary) && !Has(authority, "E06"))
            || (says.HasFlag(Designation.CountyOrCity) && isShireToo));
    }

    private static bool Has(RegisteredAuthority authority, string kind) => authority.GssCodes.Any(one => one.Code.Code.StartsWith(kind, StringComparison.Ordinal));
}
