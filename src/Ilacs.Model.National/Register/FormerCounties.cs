using System.Globalization;

namespace Ilacs.Model.National;

/// <summary>Counties that were reorganised before the register begins. This library has no inspections of them, but files still have
/// their names and their codes from the Department for Education.</summary>
/// <remarks>Names, codes and years come from the Department's register of schools ("Pre LGR (1996) Avon" is 901), read in a copy in a
/// public repository. The authorities there now come from Wikipedia: "Humberside", "Cleveland (county)", "Berkshire County Council" and
/// "Avon (county)". For Bedfordshire and Cheshire they come from "Local government changes 1 April" (2009) at localcouncils.co.uk. For
/// Hereford &amp; Worcester, and for the changes of 1997 and 1998, no document was read. They are only offered as suggestions.</remarks>
internal static class FormerCounties
{
    private static readonly FormerCounty[] All =
    [
        new("820", "Bedfordshire", 2009, "Bedford", "Central Bedfordshire"),
        new("875", "Cheshire", 2009, "Cheshire East", "Cheshire West and Chester"),
        new("901", "Avon", 1996, "Bath and North East Somerset", "Bristol", "North Somerset", "South Gloucestershire"),
        new("902", "Bedfordshire", 1997, "Bedford", "Central Bedfordshire", "Luton"),
        new("903", "Berkshire", 1998, "Bracknell Forest", "Reading", "Slough", "West Berkshire", "Windsor and Maidenhead", "Wokingham"),
        new("904", "Buckinghamshire", 1997, "Buckinghamshire"),
        new("905", "Cambridgeshire", 1998, "Cambridgeshire"),
        new("906", "Cheshire", 1998, "Cheshire East", "Cheshire West and Chester", "Halton", "Warrington"),
        new("907", "Cleveland", 1996, "Hartlepool", "Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees"),
        new("910", "Derbyshire", 1997, "Derbyshire"),
        new("911", "Devon", 1998, "Devon"),
        new("912", "Dorset", 1997, "Dorset"),
        new("913", "Durham", 1997, "Durham"),
        new("914", "East Sussex", 1997, "East Sussex"),
        new("915", "Essex", 1998, "Essex"),
        new("917", "Hampshire", 1997, "Hampshire"),
        new("918", "Hereford & Worcester", 1998, "Herefordshire", "Worcestershire"),
        new("920", "Humberside", 1996, "East Riding of Yorkshire", "Kingston upon Hull", "North East Lincolnshire", "North Lincolnshire"),
        new("922", "Kent", 1998, "Kent"),
        new("923", "Lancashire", 1998, "Lancashire"),
        new("924", "Leicestershire", 1997, "Leicestershire"),
        new("927", "North Yorkshire", 1996, "North Yorkshire"),
        new("930", "Nottinghamshire", 1998, "Nottinghamshire"),
        new("932", "Shropshire", 1998, "Shropshire"),
        new("934", "Staffordshire", 1997, "Staffordshire"),
        new("939", "Wiltshire", 1997, "Wiltshire"),
    ];

    private const AuthorityName.Designation CountyStyles =
        AuthorityName.Designation.County | AuthorityName.Designation.CountyOrCity | AuthorityName.Designation.Council;

    private static readonly Dictionary<string, FormerCounty> ByDfeCode = All.ToDictionary(one => one.DfeCode, StringComparer.Ordinal);

    // The latest with each name comes first.
    private static readonly ILookup<string, FormerCounty> ByName =
        All.OrderByDescending(one => one.Year).ToLookup(one => AuthorityName.Key(one.Name), StringComparer.Ordinal);

    /// <summary>The county with a code of the Department; <c>null</c> if no county has it.</summary>
    internal static FormerCounty? WithDfeCode(string code) => ByDfeCode.GetValueOrDefault(code);

    /// <summary>The county with a name, with or without "County Council" or "pre LGR (1996)"; <c>null</c> if no county has it.</summary>
    internal static FormerCounty? Named(string key) => BeforeReorganisation(key) is var (name, year)
        ? ByName[name].FirstOrDefault(one => year is null || one.Year == year)
        : AuthorityName.Readings(key)
            .Where(reading => (reading.Says & ~CountyStyles) == 0)
            .Select(reading => ByName[reading.Key].FirstOrDefault())
            .FirstOrDefault(one => one is not null);

    /// <summary>Says why this library has no inspections of it, and what to do.</summary>
    internal static string Sentence(FormerCounty county) => county.Name
        + (ByName[AuthorityName.Key(county.Name)].First() == county && !county.Now.Contains(county.Name)
            ? FormattableString.Invariant($" was abolished in {county.Year}, before any inspection in this library. ")
            : FormattableString.Invariant($" before the reorganisation of {county.Year} has no inspections in this library. "))
        + $"Look up {Words.Or(county.Now)} instead.";

    /// <summary>The name and the year in "pre LGR (1996) Avon" or "Poole (pre LG)", as the Department's files write it; <c>null</c> for
    /// any other name.</summary>
    internal static (string Name, int? Year)? BeforeReorganisation(string key)
    {
        var words = key.Length > AuthorityName.Longest ? [] : key.Split(' ').ToList();
        var at = words.IndexOf("pre");
        if (at < 0 || at + 1 == words.Count || words[at + 1] is not ("lgr" or "lg"))
        {
            return null;
        }

        words.RemoveRange(at, 2);
        _ = words.Remove("organisation") || words.Remove("reorganisation");
        var year = words.Find(word => word.Length == 4 && word.All(char.IsAsciiDigit));
        _ = words.Remove(year ?? "");
        return (string.Join(' ', words), year is null ? null : int.Parse(year, CultureInfo.InvariantCulture));
    }
}

/// <summary>A county as it was before a reorganisation.</summary>
/// <param name="DfeCode">The Department's code.</param>
/// <param name="Name">The name.</param>
/// <param name="Year">The year of the reorganisation.</param>
/// <param name="Now">The authorities that have its area now, or most of it.</param>
internal sealed record FormerCounty(string DfeCode, string Name, int Year, params string[] Now);
