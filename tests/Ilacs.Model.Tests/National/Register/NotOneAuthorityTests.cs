namespace Ilacs.Model.Tests;

/// <summary>Queries that mean no authority, or more than one, say so.</summary>
public class NotOneAuthorityTests
{
    [Theory]
    [InlineData("England", "England is a country of 153 local authorities, not one local authority.")]
    [InlineData("NATIONAL", "England is a country of 153 local authorities, not one local authority.")]
    [InlineData("E92000001", "England is a country of 153 local authorities, not one local authority.")]
    [InlineData("North East", "North East is a region of 12 local authorities, not one local authority.")]
    [InlineData("980", "North East is a region of 12 local authorities, not one local authority.")]
    [InlineData("e12000001", "North East is a region of 12 local authorities, not one local authority.")]
    [InlineData("Yorkshire & Humber", "Yorkshire and The Humber is a region of 15 local authorities, not one local authority.")]
    [InlineData("North East, Yorkshire and the Humber",
        "North East, Yorkshire and the Humber is an Ofsted region of 27 local authorities, not one local authority.")]
    [InlineData("London", "London is a region of 33 local authorities, not one local authority.")]
    [InlineData("East of England region", "East of England is a region of 11 local authorities, not one local authority.")]
    [InlineData("London (Outer)", "Outer London is a part of London with several local authorities, not one local authority.")]
    [InlineData("West Midlands", "West Midlands is a region of 14 local authorities, not one local authority.")]
    [InlineData("West Midlands (Met County)",
        "West Midlands is a metropolitan county of several local authorities, not one local authority.")]
    public void An_area_of_several_authorities_is_a_wider_area(string query, string reason)
    {
        var lookup = AuthorityRegister.Find(query);
        lookup.Status.Should().Be(AuthorityLookupStatus.WiderArea);
        lookup.Reason.Should().Be(reason);
        lookup.Candidates.Should().BeEmpty();
    }

    [Fact]
    public void Every_region_is_found_by_name_and_code_with_the_authorities_of_the_day()
    {
        foreach (var region in Enum.GetValues<OnsRegion>())
        {
            var count = AuthorityRegister.On(new(2018, 6, 1)).Value.Count(one => one.OnsRegion == region);
            foreach (var query in new[] { region.Label(), region.Label().ToUpperInvariant(), region.Code(), region.StatisticalCode() })
            {
                AuthorityRegister.Find(query, new NodaTime.LocalDate(2018, 6, 1)).Reason.Should()
                    .Be($"{region.Label()} is a region of {count} local authorities, not one local authority.");
            }
        }

        foreach (var region in Enum.GetValues<OfstedRegion>())
        {
            AuthorityRegister.Find(region.Label()).Status.Should().Be(AuthorityLookupStatus.WiderArea);
        }
    }

    [Theory]
    [InlineData("Pre LGR (1996) Avon", "Avon was abolished in 1996, before any inspection in this library. "
        + "Look up Bath and North East Somerset, Bristol, North Somerset or South Gloucestershire instead.",
        "Bath and North East Somerset; Bristol; North Somerset; South Gloucestershire")]
    [InlineData("Avon County Council", "Avon was abolished in 1996, before any inspection in this library. "
        + "Look up Bath and North East Somerset, Bristol, North Somerset or South Gloucestershire instead.",
        "Bath and North East Somerset; Bristol; North Somerset; South Gloucestershire")]
    [InlineData("901", "Avon was abolished in 1996, before any inspection in this library. "
        + "Look up Bath and North East Somerset, Bristol, North Somerset or South Gloucestershire instead.",
        "Bath and North East Somerset; Bristol; North Somerset; South Gloucestershire")]
    [InlineData("Cheshire", "Cheshire was abolished in 2009, before any inspection in this library. "
        + "Look up Cheshire East or Cheshire West and Chester instead.",
        "Cheshire East; Cheshire West and Chester")]
    [InlineData("906", "Cheshire before the reorganisation of 1998 has no inspections in this library. "
        + "Look up Cheshire East, Cheshire West and Chester, Halton or Warrington instead.",
        "Cheshire East; Cheshire West and Chester; Halton; Warrington")]
    [InlineData("Hereford & Worcester", "Hereford & Worcester was abolished in 1998, before any inspection in this library. "
        + "Look up Herefordshire or Worcestershire instead.",
        "Herefordshire; Worcestershire")]
    [InlineData("Pre LGR (1997) Derbyshire", "Derbyshire before the reorganisation of 1997 has no inspections in this library. "
        + "Look up Derbyshire instead.",
        "Derbyshire")]
    [InlineData("Derbyshire (Pre LG)", "Derbyshire before the reorganisation of 1997 has no inspections in this library. "
        + "Look up Derbyshire instead.",
        "Derbyshire")]
    [InlineData("Pre LGR (1997) Dorset", "Dorset before the reorganisation of 1997 has no inspections in this library. "
        + "Look up Dorset instead.",
        "Dorset (until 31 March 2019); Dorset (from 1 April 2019)")]
    public void A_county_from_before_the_register_is_a_former_county(string query, string reason, string candidates)
    {
        var lookup = AuthorityRegister.Find(query);
        lookup.Status.Should().Be(AuthorityLookupStatus.FormerCounty);
        lookup.Reason.Should().Be(reason);
        string.Join("; ", lookup.Candidates).Should().Be(candidates);
    }

    [Fact]
    public void The_authorities_offered_for_a_former_county_are_those_of_the_day() =>
        AuthorityRegister.Find("912", new NodaTime.LocalDate(2026, 6,
            1)).Candidates.Should().Equal(AuthorityRegister.Find("838").Authority!);

    [Theory]
    [InlineData("Kingston upon Thames / Richmond upon Thames", "Kingston upon Thames; Richmond upon Thames")]
    [InlineData("Cornwall and the Isles of Scilly", "Cornwall; Isles of Scilly")]
    [InlineData("Leicester City, Leicestershire & Rutland", "Leicester; Leicestershire; Rutland")]
    [InlineData("Barnsley+Doncaster", "Barnsley; Doncaster")]
    [InlineData("Windsor and Maidenhead and Slough", "Windsor and Maidenhead; Slough")]
    [InlineData("Brighton and Hove and East Sussex", "Brighton and Hove; East Sussex")]
    [InlineData("Hammersmith & Fulham, Kensington & Chelsea", "Hammersmith & Fulham; Kensington and Chelsea")]
    [InlineData("Kingston upon Hull, City of; East Riding of Yorkshire", "Kingston upon Hull; East Riding of Yorkshire")]
    [InlineData("Bournemouth and Poole", "Bournemouth (until 31 March 2019); Poole (until 31 March 2019)")]
    public void Names_of_several_authorities_are_ambiguous_between_them(string text, string named)
    {
        foreach (var day in new NodaTime.LocalDate?[] { null, new(2026, 6, 1) })
        {
            var lookup = AuthorityRegister.Find(text, day);
            lookup.Status.Should().Be(AuthorityLookupStatus.Ambiguous);
            string.Join("; ", lookup.Candidates).Should().Be(named);
            lookup.Reason.Should().Be($"'{text}' names several authorities: {named}. Look up one at a time.");
        }
    }

    [Fact]
    public void A_short_form_of_two_names_is_ambiguous_between_them()
    {
        var lookup = AuthorityRegister.Find("Kingston Council");
        lookup.Status.Should().Be(AuthorityLookupStatus.Ambiguous);
        lookup.Reason.Should().Be("'Kingston Council' could be Kingston upon Hull or Kingston upon Thames. Give the full name or a code.");
    }

    [Fact]
    public void No_authority_has_the_name_of_a_wider_area_or_of_a_county_that_was_abolished_before_the_register()
    {
        foreach (var name in AuthorityRegister.All.SelectMany(one => one.Aliases.Select(alias => alias.Name).Append(one.Name)))
        {
            AuthorityRegister.Find(name).Status.Should().BeOneOf([AuthorityLookupStatus.Found, AuthorityLookupStatus.Ambiguous], name);
        }
    }

    [Fact]
    public void A_record_with_the_code_of_a_region_is_of_that_region()
    {
        var lookup = AuthorityRegister.Find(new Authority("London", null, DfeCode.Parse("986")));
        lookup.Status.Should().Be(AuthorityLookupStatus.WiderArea);
        lookup.UnknownCodes.Should().Equal("986");
        AuthorityRegister.Find(new Authority("London", null, DfeCode.Parse("986"),
            GssCode.Parse("E09000001"))).Authority!.Name.Should().Be("City of London");
    }

    [Fact]
    public void A_long_list_that_ends_in_nothing_known_is_answered() =>
        AuthorityRegister.Find(string.Concat(Enumerable.Repeat("Leeds and ",
            18)) + "Nowhere").Status.Should().Be(AuthorityLookupStatus.Unknown);
}
