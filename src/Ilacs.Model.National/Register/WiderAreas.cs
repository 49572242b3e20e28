using System.Globalization;

namespace Ilacs.Model.National;

/// <summary>England, its regions and other areas of several authorities that tables list beside authorities.</summary>
/// <remarks>Public tables print these names with their codes from the Department for Education and the Office for National Statistics
/// (<c>names.csv</c> of the tests). We found no public table with the Department's codes of the other regions.</remarks>
internal static class WiderAreas
{
    private static readonly Dictionary<string, WiderArea> ByName = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, WiderArea> ByCode = new(StringComparer.Ordinal);

    private static readonly string[] MetropolitanCounties =
    [
        "Greater Manchester", "Merseyside", "South Yorkshire", "Tyne and Wear", "West Midlands", "West Yorkshire",
    ];

    static WiderAreas()
    {
        Add(new("England", "a country of", _ => true), ["national", "all england"], "E92000001");
        foreach (var region in Enum.GetValues<OnsRegion>())
        {
            Add(new(region.Label(), "a region of", one => one.OnsRegion == region), [], region.StatisticalCode());
        }

        // The other seven have the names of regions in official statistics.
        const OfstedRegion OfTwo = OfstedRegion.NorthEastYorkshireAndTheHumber;
        Add(new(OfTwo.Label(), "an Ofsted region of", one => one.OfstedRegion == OfTwo), []);
        Add(new("Inner London", "a part of London with", null), ["london inner"], "E13000001");
        Add(new("Outer London", "a part of London with", null), ["london outer"], "988");
        foreach (var name in MetropolitanCounties)
        {
            var key = AuthorityName.Key(name);
            Add(new(name, "a metropolitan county of", null), [$"{key} met county", $"{key} metropolitan county"]);
        }

        ByName["greater london"] = ByName["london"];
        ByName["east"] = ByName["east of england"];
        ByName["yorkshire and humberside"] = ByName["yorkshire and humber"];
        foreach (var (code, name) in new[]
        {
            ("980", "north east"), ("981", "north west"), ("986", "london"), ("989", "south east"), ("990", "south west"),
        })
        {
            ByCode[code] = ByName[name];
        }
    }

    /// <summary>The area with a name; <c>null</c> if no area has it.</summary>
    internal static WiderArea? Named(string key) =>
        ByName.GetValueOrDefault(key.EndsWith(" region", StringComparison.Ordinal) ? key[..^" region".Length] : key);

    /// <summary>The area with a code, from either source; <c>null</c> if no area has it.</summary>
    internal static WiderArea? WithCode(string code) => ByCode.GetValueOrDefault(code);

    private static void Add(WiderArea area, string[] otherNames, params string[] codes)
    {
        // The region of the West Midlands comes before the county.
        foreach (var name in otherNames.Prepend(AuthorityName.Key(area.Name)))
        {
            _ = ByName.TryAdd(name, area);
        }

        foreach (var code in codes)
        {
            ByCode.Add(code, area);
        }
    }
}

/// <summary>An area of several authorities.</summary>
/// <param name="Name">The name.</param>
/// <param name="What">Its kind, with its article and the word before the number of authorities.</param>
/// <param name="Has">Whether it includes an authority; <c>null</c> if that is not known.</param>
internal sealed record WiderArea(string Name, string What, Predicate<RegisteredAuthority>? Has)
{
    /// <summary>Says that it is not one authority.</summary>
    /// <param name="authorities">The authorities that existed on a day.</param>
    internal string Sentence(IEnumerable<RegisteredAuthority> authorities) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} is {What} {(Has is null ? "several" : authorities.Count(one => Has(one)))} local authorities, not one local authority.");
}
