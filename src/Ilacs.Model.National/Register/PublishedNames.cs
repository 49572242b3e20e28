using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>Names of authorities in documents other than Ofsted's statistics.</summary>
internal static class PublishedNames
{
    private static readonly (Citation PrintedIn, (string Name, string Alias)[] Names)[] Documents =
    [
        (RegisterSources.InspectionReports,
        [
            ("Bedford", "Bedford Borough"),
            ("Bournemouth, Christchurch & Poole", "Bournemouth, Christchurch and Poole"),
            ("Bristol", "Bristol, City of"),
            ("Hammersmith & Fulham", "Hammersmith and Fulham"),
            ("Kingston upon Hull", "Kingston Upon Hull, City of"),
            ("St Helens", "St. Helens"),
            ("Telford & Wrekin", "Telford and Wrekin"),
        ]),
        (RegisterSources.CodesOfTheDepartment,
        [
            ("Durham", "County Durham"),
            ("Herefordshire", "Herefordshire, County of"),
        ]),
        (RegisterSources.ProviderLookup,
        [
            ("Bournemouth, Christchurch & Poole", "BCP"),
            ("Kingston upon Hull", "Hull"),
        ]),
        (RegisterSources.ScrapedNames,
        [
            ("City of London", "London Corporation"),
            ("Richmond upon Thames", "Richmond Upon Thames"),
            ("Windsor and Maidenhead", "Windsor & Maidenhead"),
        ]),
        (RegisterSources.MySociety,
        [
            ("Blackburn with Darwen", "Blackburn"),
        ]),
        (RegisterSources.MySocietyNames,
        [
            ("Medway", "Medway Towns"),
            ("North Somerset", "North West Somerset"),
        ]),
    ];

    /// <summary>The number of these names.</summary>
    internal static int Count => Documents.Sum(document => document.Names.Length);

    /// <summary>The other names of every authority with this name.</summary>
    internal static ImmutableArray<AuthorityAlias> Of(string name) =>
        [.. Documents.SelectMany(document => document.Names.Where(one => one.Name == name).Select(one => new AuthorityAlias(one.Alias, document.PrintedIn)))];
}
