using System.Text;

namespace Ilacs.Model.National;

/// <summary>How names of authorities are compared.</summary>
internal static class AuthorityName
{
    /// <summary>Anything longer is not the name of an authority, even mistyped.</summary>
    internal const int Longest = 200;

    // More than the name of any council needs.
    private const int MostReadings = 24;

    private static readonly (string Words, Designation Says)[] Endings =
    [
        (" council", Designation.Council), (" corporation", Designation.Council),
        (" local authority", Designation.None), (" la", Designation.None),
        (" county", Designation.County), (" county of", Designation.County), (" cc", Designation.CountyOrCity),
        (" city", Designation.City), (" city of", Designation.City),
        (" borough", Designation.Borough), (" borough of", Designation.Borough),
        (" bc", Designation.Borough), (" b", Designation.Borough),
        (" metropolitan", Designation.Metropolitan), (" met", Designation.Metropolitan),
        (" metropolitan borough of", Designation.Metropolitan), (" mbc", Designation.Metropolitan),
        (" mdc", Designation.Metropolitan), (" mb", Designation.Metropolitan), (" md", Designation.Metropolitan),
        (" london borough", Designation.London), (" london borough of", Designation.London), (" london boro", Designation.London),
        (" lbc", Designation.London), (" lb", Designation.London),
        (" royal borough", Designation.Royal), (" royal borough of", Designation.Royal), (" rb", Designation.Royal),
        (" district", Designation.District), (" dc", Designation.District),
        (" unitary authority", Designation.Unitary), (" unitary", Designation.Unitary), (" ua", Designation.Unitary),
    ];

    private static readonly (string Words, Designation Says)[] Beginnings =
    [
        ("council of ", Designation.Council),
        ("london borough of ", Designation.London), ("lb of ", Designation.London), ("lb ", Designation.London),

        // The Department leaves the word "borough" out.
        ("royal borough of ", Designation.Royal), ("royal of ", Designation.Royal), ("rb ", Designation.Royal),
        ("metropolitan borough of ", Designation.Metropolitan), ("metropolitan district of ", Designation.Metropolitan),
        ("borough of ", Designation.Borough), ("city and county of ", Designation.City), ("city of ", Designation.City),
        ("royal county of ", Designation.County), ("county of ", Designation.County),
    ];

    private static readonly HashSet<string> RoyalBoroughs = new(StringComparer.Ordinal)
    {
        "Greenwich", "Kensington and Chelsea", "Kingston upon Thames", "Windsor and Maidenhead",
    };

    // The area of a county, governed by one council: those of Durham, Northumberland and Rutland still call themselves county councils.
    private static readonly HashSet<string> UnitaryCounties = new(StringComparer.Ordinal)
    {
        "Cornwall", "Durham", "Herefordshire", "Isle of Wight", "Northumberland", "Rutland", "Shropshire", "Wiltshire",
    };

    /// <summary>The kind of council that a name gives.</summary>
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

        // "CC" may mean either.
        CountyOrCity = 64,
        Royal = 128,
        District = 256,
        Council = 512,
    }

    /// <summary>The words of a name in lower case, without punctuation or "the", with "and" for "&amp;" and "st" for "saint".</summary>
    internal static string Key(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => letters.Append(" and "),
                '.' or '\'' or '’' => letters,

                // Only A to Z, so no culture matters.
                _ when char.IsAsciiLetterUpper(letter) => letters.Append((char)(letter | 0x20)),
                _ => letters.Append(char.IsLetterOrDigit(letter) ? letter : ' '),
            };
        }

        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word != "the").Select(word => word == "saint" ? "st" : word));
    }

    /// <summary>A key as it is, then without its designations, such as "council"; those with the fewest words left out come
    /// first.</summary>
    internal static IEnumerable<(string Key, Designation Says)> Readings(string key)
    {
        List<(string Key, Designation Says)> readings = [(key, Designation.None)];
        for (var next = 0; next < readings.Count; next++)
        {
            var (text, says) = readings[next];
            yield return (text, says);
            if (key.Length > Longest || readings.Count > MostReadings)
            {
                continue;
            }

            readings.AddRange(Endings.Where(one => text.EndsWith(one.Words, StringComparison.Ordinal))
                .Select(one => (text[..^one.Words.Length], says | one.Says)));
            readings.AddRange(Beginnings.Where(one => text.StartsWith(one.Words, StringComparison.Ordinal))
                .Select(one => (text[one.Words.Length..], says | one.Says)));
        }
    }

    /// <summary>Whether a designation fits an authority. Nottinghamshire has a county council; Nottingham does not.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="says">The designation.</param>
    /// <param name="isShireToo">Whether there is or was also an authority with this name and "shire".</param>
    internal static bool CanBe(RegisteredAuthority authority, Designation says, bool isShireToo)
    {
        var isMetropolitan = Has(authority, "E08");
        var isLondon = Has(authority, "E09");
        var isCounty = IsCounty(authority) || UnitaryCounties.Contains(authority.Name);
        return !((says.HasFlag(Designation.County) && !isCounty)
            || ((says & (Designation.City | Designation.Borough | Designation.District)) != 0 && isCounty)
            || (says.HasFlag(Designation.Metropolitan) && !isMetropolitan)
            || (says.HasFlag(Designation.London) && !isLondon)
            || (says.HasFlag(Designation.District) && isLondon)
            || (says.HasFlag(Designation.Royal) && !RoyalBoroughs.Contains(authority.Name))
            || (says.HasFlag(Designation.Unitary) && !Has(authority, "E06") && !authority.GssCodes.IsEmpty)
            || (says.HasFlag(Designation.CountyOrCity) && isShireToo));
    }

    /// <summary>Whether a short form can mean an authority. With "borough" or "district", Newcastle is Newcastle-under-Lyme.</summary>
    internal static bool CanBeShort(RegisteredAuthority authority, Designation says) =>
        (says & (Designation.Borough | Designation.District)) == 0 || !Has(authority, "E08");

    /// <summary>The authorities with one name that fit the designation. Dorset County Council and Dorset Council are two
    /// authorities.</summary>
    internal static RegisteredAuthority[] OfThatStyle(RegisteredAuthority[] named, Designation says)
    {
        var saysCounty = (says & (Designation.County | Designation.CountyOrCity)) != 0;
        var fitting = says == Designation.None ? named : Array.FindAll(named, one => IsCounty(one) == saysCounty);
        return fitting.Length > 0 ? fitting : named;
    }

    /// <summary>The short forms of a name: the part before "upon" or "on", and initials in common use, such as LBHF, RBWM, B&amp;NES or
    /// CWAC.</summary>
    internal static IEnumerable<string> ShortForms(RegisteredAuthority authority, string key)
    {
        var words = key.Split(' ');
        var place = Array.FindIndex(words, word => word is "upon" or "on");
        if (place > 0)
        {
            yield return string.Join(' ', words[..place]);
        }

        var all = Initials(words);
        var names = Initials(words.Where(word => word is not ("and" or "upon" or "on" or "of" or "with")));
        if (Has(authority, "E09") && names.Length > 1)
        {
            yield return $"lb{names}";
            yield return $"lb{all}";
        }

        if (RoyalBoroughs.Contains(authority.Name))
        {
            yield return $"rb{names}";
            yield return $"rb{(place > 0 ? all[..place] : all)}";
        }

        // Fewer than four letters have other meanings too.
        if (words.Count(word => word is not ("upon" or "on" or "of" or "with")) > 3)
        {
            yield return all;
            yield return string.Join(" and ", key.Split(" and ").Select(part => Initials(part.Split(' '))));
            if (names.Length > 3)
            {
                yield return names;
            }
        }
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static bool IsCounty(RegisteredAuthority authority) => Has(authority, "E10");

    private static bool Has(RegisteredAuthority authority, string kind) =>
        authority.GssCodes.Any(one => one.Code.Code.StartsWith(kind, StringComparison.Ordinal));
}
