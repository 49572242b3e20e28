using System.Text.Json;

namespace Ilacs.Model.Tests;

public class RegionTests
{
    [Fact]
    public void Ofsted_has_eight_regions_with_these_codes_and_names() =>
        Enum.GetValues<OfstedRegion>().Select(region => $"{region.Code()}: {region.Label()}").Should().Equal(
            "east-midlands: East Midlands",
            "east-of-england: East of England",
            "london: London",
            "north-east-yorkshire-and-the-humber: North East, Yorkshire and the Humber",
            "north-west: North West",
            "south-east: South East",
            "south-west: South West",
            "west-midlands: West Midlands");

    [Fact]
    public void Official_statistics_have_nine_regions_with_these_codes_and_names() =>
        Enum.GetValues<OnsRegion>().Select(region => $"{region.StatisticalCode()} {region.Code()}: {region.Label()}").Should().Equal(
            "E12000004 east-midlands: East Midlands",
            "E12000006 east-of-england: East of England",
            "E12000007 london: London",
            "E12000001 north-east: North East",
            "E12000002 north-west: North West",
            "E12000008 south-east: South East",
            "E12000009 south-west: South West",
            "E12000005 west-midlands: West Midlands",
            "E12000003 yorkshire-and-the-humber: Yorkshire and The Humber");

    [Fact]
    public void The_two_differ_only_in_the_north_east_and_Yorkshire()
    {
        foreach (var region in Enum.GetValues<OnsRegion>())
        {
            var isNorthEastern = region is OnsRegion.NorthEast or OnsRegion.YorkshireAndTheHumber;
            region.Ofsted().Code().Should().Be(isNorthEastern ? "north-east-yorkshire-and-the-humber" : region.Code());
        }
    }

    [Fact]
    public void Codes_are_read_exactly_and_names_as_printed()
    {
        foreach (var region in Enum.GetValues<OfstedRegion>())
        {
            OfstedRegion.TryParseCode(region.Code(), out var coded).Should().BeTrue();
            OfstedRegion.TryParseLabel($"  {region.Label().ToUpperInvariant().Replace(" ", " \t", StringComparison.Ordinal)} ", out var printed).Should().BeTrue();
            (coded, printed).Should().Be((region, region));
            OfstedRegion.TryParseCode(region.Code().ToUpperInvariant(), out _).Should().BeFalse();
        }

        foreach (var region in Enum.GetValues<OnsRegion>())
        {
            OnsRegion.TryParseCode(region.Code(), out var coded).Should().BeTrue();
            OnsRegion.TryParseLabel(region.Label().ToLowerInvariant(), out var printed).Should().BeTrue();
            (coded, printed).Should().Be((region, region));
        }

        OfstedRegion.TryParseLabel("North East", out _).Should().BeFalse("that is no region of Ofsted");
        OnsRegion.TryParseLabel("North East, Yorkshire and the Humber", out _).Should().BeFalse();
        OfstedRegion.TryParseCode(null, out _).Should().BeFalse();
        OfstedRegion.TryParseLabel(null, out _).Should().BeFalse();
        OnsRegion.TryParseCode(null, out _).Should().BeFalse();
        OnsRegion.TryParseLabel(null, out _).Should().BeFalse();
    }

    [Fact]
    public void What_is_no_region_has_no_code_and_no_name()
    {
        foreach (var asked in new Action[]
        {
            () => default(OfstedRegion).Code(), () => default(OfstedRegion).Label(),
            () => default(OnsRegion).Code(), () => default(OnsRegion).Label(), () => default(OnsRegion).StatisticalCode(), () => default(OnsRegion).Ofsted(),
            () => default(AuthorityLookupStatus).Code(),
        })
        {
            asked.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void Regions_and_statuses_are_their_codes_in_JSON()
    {
        JsonSerializer.Serialize(OfstedRegion.NorthEastYorkshireAndTheHumber).Should().Be("\"north-east-yorkshire-and-the-humber\"");
        JsonSerializer.Deserialize<OnsRegion>("\"north-east\"").Should().Be(OnsRegion.NorthEast);
        JsonSerializer.Serialize(Enum.GetValues<AuthorityLookupStatus>()).Should().Be("""["found","not-in-existence","ambiguous","unknown","contradictory","not-covered","wider-area","former-county"]""");
        foreach (var status in Enum.GetValues<AuthorityLookupStatus>())
        {
            AuthorityLookupStatus.TryParseCode(status.Code(), out var read).Should().BeTrue();
            read.Should().Be(status);
        }

        AuthorityLookupStatus.TryParseCode(null, out _).Should().BeFalse();
    }
}
