namespace Ilacs.Model.Tests;

/// <summary>Rules over spellings, tried on every authority; and what must never be found.</summary>
public class SpellingTests
{
    private static readonly Func<string, string>[] AlwaysMeant =
    [
        name => name.ToUpperInvariant(), name => name.ToLowerInvariant(), Slug, name => $"{Slug(name)}-council",
        name => name.Replace("&", "and", StringComparison.Ordinal), name => name.Replace(" and ", " & ", StringComparison.Ordinal),
        name => name.Replace('-', ' '), name => name.Replace(' ', '-'), name => name.Replace(" ", "  ", StringComparison.Ordinal),
        name => name.Replace("St ", "Saint ", StringComparison.Ordinal), name => name.Replace(",", "", StringComparison.Ordinal),
        .. Forms("*", "  * ", "* Council", "* LA", "* Local Authority", "The *", "* / *"),
    ];

    private static readonly Func<string, string>[] SometimesMeant =
    [
        .. Forms("* City Council", "City of *", "*, City of", "* City", "* City UA", "City and County of *"),
        .. Forms("* County Council", "County of *", "* County", "* CC", "Royal County of *", "*shire"),
        .. Forms("* UA", "* Unitary Authority", "* district", "* District Council", "* Borough Council", "Borough of *", "* (B)"),
        .. Forms("* MBC", "* MDC", "* Met. Borough", "* Metropolitan Borough Council", "* (Met County)"),
        .. Forms("London Borough of *", "LB *", "* london boro", "* London Borough", "*, London Borough of"),
        .. Forms("Royal Borough of *", "Royal of *", "RB *", "* (Pre LG)", "Pre LGR (1998) *", "Pre-LGR 2019 *"),
        .. Forms("* Region", "* Combined Authority", "* CA", "West *", "* East", "Mid *", "* South"),
        name => name.Split([' ', ','])[0], name => name.Split('-')[0], name => name.Split(" and ")[0], name => name.Split(" upon ")[0],
        name => name[..^1], Initials, name => $"LB{Initials(name)}",
    ];

    /// <summary>Councils without children's services that are called like others, and some that ended; each is tried in many
    /// forms.</summary>
    public static TheoryData<string> OtherCouncils =>
    [
        "Newcastle-under-Lyme", "Lancaster", "Lincoln", "Worcester", "Gloucester", "Oxford", "Cambridge", "Stafford", "Hereford",
        "Northampton", "Warwick", "Chester", "Carlisle", "Richmondshire", "Christchurch", "West Lancashire", "North Devon",
        "North Dorset", "East Dorset", "West Dorset", "South Somerset", "South Bucks", "East Northamptonshire",
        "South Northamptonshire", "West Somerset", "Mid Sussex", "Derbyshire Dales", "North East Derbyshire",
        "Staffordshire Moorlands", "Surrey Heath", "Suffolk Coastal", "North Norfolk", "Mid Devon", "East Devon",
        "Kings Lynn and West Norfolk", "Stratford-on-Avon", "Barrow-in-Furness", "Burton upon Trent", "Adur and Worthing", "Bath",
        "Brighton", "Redcar", "Cardiff", "Greater Manchester", "Merseyside", "Tees Valley", "Sheffield City Region",
        "Liverpool City Region", "West of England", "Avon", "Humberside", "Cleveland", "Berkshire", "Bedfordshire", "Cheshire",
        "Hereford and Worcester", "Middlesex",
    ];

    [Fact]
    public void Spellings_that_can_only_mean_one_authority_find_it()
    {
        foreach (var authority in AuthorityRegister.All)
        {
            foreach (var spelling in AlwaysMeant.Select(form => form(authority.Name)))
            {
                var found = AuthorityRegister.Find(spelling);
                if (authority.Name == "Dorset")
                {
                    (found.IsFound ? [found.Authority] : found.Candidates).Should().OnlyContain(one => one!.Name == "Dorset", spelling);
                }
                else
                {
                    found.Authority.Should().BeSameAs(authority, spelling);
                }
            }
        }
    }

    [Fact]
    public void No_form_of_a_name_finds_another_authority()
    {
        var found = 0;
        foreach (var authority in AuthorityRegister.All)
        {
            // The shire of a city and the half of a county are authorities of their own.
            foreach (var spelling in SometimesMeant.Select(form => form(authority.Name)).Where(spelling =>
                !AuthorityRegister.All.Any(one => one.Name == spelling && one.Name != authority.Name)))
            {
                var lookup = AuthorityRegister.Find(spelling);
                if (lookup.Authority is { } named)
                {
                    found++;
                    named.Name.Should().Be(authority.Name, spelling);
                }
            }
        }

        found.Should().Be(2_618);
    }

    [Theory]
    [MemberData(nameof(OtherCouncils))]
    public void Names_of_other_councils_find_nothing(string name)
    {
        foreach (var form in AlwaysMeant.Concat(SometimesMeant).Where(form => form(name).Length >= name.Length))
        {
            // "West Berkshire", "Bedford" and the like are authorities.
            if (!AuthorityRegister.All.Any(one => one.Name == form(name)))
            {
                AuthorityRegister.Find(form(name)).IsFound.Should().BeFalse(form(name));
            }
        }
    }

    [Theory]
    [InlineData("Newcastle Borough Council", "the borough is Newcastle-under-Lyme")]
    [InlineData("Newcastle District Council", "so is the district")]
    [InlineData("City of Durham", "it was a district of the county")]
    [InlineData("Nottingham County Council", "that of Nottinghamshire may be meant")]
    [InlineData("Bedford CC", "Bedfordshire had a county council")]
    [InlineData("Royal Borough of Leeds", "it is none")]
    [InlineData("London Borough of Slough", "it is none")]
    [InlineData("Camden District Council", "it is none")]
    [InlineData("LBH", "many begin with H")]
    public void A_name_with_the_wrong_kind_of_council_finds_nothing(string name, string because) =>
        AuthorityRegister.Find(name).IsFound.Should().BeFalse(because);

    [Theory]
    [InlineData("Newcastle", "391")]
    [InlineData("Newcastle City Council", "391")]
    [InlineData("Southend UA", "882")]
    [InlineData("LB Richmond", "318")]
    [InlineData("Royal Borough of Kingston", "314")]
    [InlineData("Kensington and Chelsea RB", "207")]
    [InlineData("Nottingham City UA", "892")]
    [InlineData("Medway Towns UA", "887")]
    [InlineData("BANES", "800")]
    [InlineData("B&NES Council", "800")]
    [InlineData("CWaC", "896")]
    [InlineData("RBWM", "868")]
    [InlineData("RBKC", "207")]
    [InlineData("RBK", "314")]
    [InlineData("LBHF", "205")]
    [InlineData("LBRuT", "318")]
    [InlineData("[BCP, Bournemouth, Christchurch & Poole]", "839")]
    [InlineData("Dorset Council", "838")]
    [InlineData("Dorset County Council", "835")]
    [InlineData("Dorset CC", "835")]
    [InlineData("Dorset UA", "838")]
    [InlineData("Pre-LGR 2019 Dorset", "835")]
    [InlineData("Dorset (Pre LG organisation)", "835")]
    [InlineData("Pre-LGR 2023 Cumbria", "909")]
    [InlineData("Somerset (Pre LGR)", "933")]
    [InlineData("Northumberland County Council", "929")]
    [InlineData("Somerset County Council", "933")]
    public void Short_forms_and_styles_of_councils_are_understood(string name, string dfeCode) =>
        AuthorityRegister.Find(name).Authority!.DfeCode.ToString().Should().Be(dfeCode);

    [Fact]
    public void The_style_of_a_council_decides_before_the_day()
    {
        AuthorityRegister.Find("Dorset County Council", new(2019, 3, 31)).Authority!.DfeCode.ToString().Should().Be("835");
        var gone = AuthorityRegister.Find("Dorset County Council", new(2019, 4, 1));
        gone.Status.Should().Be(AuthorityLookupStatus.NotInExistence);
        gone.Candidates.Select(one => one.DfeCode.ToString()).Should().Equal("839", "838", "835");
    }

    [Theory]
    [InlineData("Notts", "Nottinghamshire")]
    [InlineData("Lancs", "Lancashire")]
    [InlineData("Cambs", "Cambridgeshire")]
    [InlineData("Herts CC", "Hertfordshire")]
    [InlineData("Wilts", "Wiltshire")]
    [InlineData("Leics", "Leicestershire")]
    [InlineData("Northants", "Northamptonshire")]
    [InlineData("Lincs", "Lincolnshire")]
    [InlineData("Beds", "Central Bedfordshire")]
    [InlineData("Bucks", "Buckinghamshire")]
    [InlineData("Staffs", "Staffordshire")]
    [InlineData("Glos", "Gloucestershire")]
    [InlineData("Hants", "Hampshire")]
    [InlineData("Oxon", "Oxfordshire")]
    [InlineData("Worcs", "Worcestershire")]
    [InlineData("N Yorks", "North Yorkshire")]
    [InlineData("S Glos", "South Gloucestershire")]
    [InlineData("E Sussex", "East Sussex")]
    public void Short_forms_of_counties_are_suggestions_only(string name, string first)
    {
        var found = AuthorityRegister.Find(name);
        found.Status.Should().Be(AuthorityLookupStatus.Unknown);
        found.Candidates[0].Name.Should().Be(first);
    }

    private static Func<string, string>[] Forms(params string[] forms) =>
        [.. forms.Select<string, Func<string, string>>(form => name => form.Replace("*", name, StringComparison.Ordinal))];

    private static string Initials(string name) => string.Concat(name.Split(' ').Select(word => word[0]));

    private static string Slug(string name) =>
        string.Join('-', name.ToLowerInvariant().Replace("&", "and", StringComparison.Ordinal).Split([' ', ',', '-'],
            StringSplitOptions.RemoveEmptyEntries));
}
