using Ilacs.Model.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.Tests;

/// <summary>Every authority of every data file is found, by whichever code or name the file has.</summary>
public class RegisterSeedsTests
{
    private static readonly LocalDate StatisticsOf2025 = new(2025, 3, 31);

    [Fact]
    public void The_list_of_31_March_2025_is_the_register_of_that_day()
    {
        var rows = CsvRows.Of("seeds/official/local-authorities.csv");
        rows.Select(row => row["official_name"]).Order(StringComparer.Ordinal).Should().Equal(AuthorityRegister.On(StatisticsOf2025).Value.Select(authority => authority.Name));
        foreach (var row in rows)
        {
            var authority = AuthorityRegister.Find(row["official_name"], StatisticsOf2025).Authority!;
            authority.On(StatisticsOf2025).Value.Should().Be(
                new Authority(row["official_name"], OfstedUrn.Parse(row["urn"]), DfeCode.Parse(row["la_code"]), GssCode.Parse(row["gss_code_2025_03_31"])));
            authority.OfstedRegion.Label().Should().Be(row["ofsted_region"]);
            Letters(authority.OnsRegion).Should().Be(row["ons_region_code"] is { Length: > 0 } code ? code : "SE", "one cell is empty, that of Medway in the South East");
            AuthorityRegister.Find(row["name_in_inspections_csv"], StatisticsOf2025).Authority.Should().BeSameAs(authority);
        }
    }

    [Fact]
    public void Every_authority_of_the_published_inspections_is_found_by_number_code_and_name_on_the_day()
    {
        var rows = CsvRows.Of("seeds/outcomes/inspections.csv");
        rows.Should().HaveCountGreaterThan(300);
        foreach (var row in rows)
        {
            var day = LocalDatePattern.Iso.Parse(row["start_date"]).Value;
            var authority = AuthorityRegister.Find(OfstedUrn.Parse(row["urn"]), day).Authority;
            authority.Should().NotBeNull(row["local_authority"]);
            AuthorityRegister.Find(DfeCode.Parse(row["la_code"]), day).Authority.Should().BeSameAs(authority);
            AuthorityRegister.Find(row["local_authority"], day).Authority.Should().BeSameAs(authority);
            AuthorityRegister.Find(new Authority(row["local_authority"], OfstedUrn.Parse(row["urn"]), DfeCode.Parse(row["la_code"])), day).Authority.Should().BeSameAs(authority);
        }
    }

    [Fact]
    public void Every_authority_of_the_official_visits_is_found_by_code_and_name_and_lies_in_its_region()
    {
        var rows = CsvRows.Of("seeds/official/in-year-2024-25.csv");
        rows.Should().HaveCountGreaterThan(70);
        var pattern = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
        foreach (var row in rows)
        {
            var day = pattern.Parse(row["Inspection/Visit date"]).Value;
            var found = AuthorityRegister.Find(GssCode.Parse(row["Local authority area code"]), day);
            found.Reason.Should().NotContain("another time");
            AuthorityRegister.Find(row["Local authority name"], day).Authority.Should().NotBeNull().And.BeSameAs(found.Authority);
            found.Authority!.OfstedRegion.Label().Should().Be(row["Region"]);
        }
    }

    [Fact]
    public void Every_real_authority_of_the_documents_is_found()
    {
        var paths = new[] { "seeds/records", "seeds/conformance/intervention/cases" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.json")).ToArray();
        paths.Should().HaveCountGreaterThan(25);
        foreach (var path in paths)
        {
            var document = IlacsJson.Any.Read(File.ReadAllBytes(path)).ValueOrThrow();
            var authority = document is InterventionHistory intervention ? intervention.Authority : ((InspectionHistory)document).Authority;
            AuthorityRegister.Find(authority).Authority.Should().NotBeNull(path).And.BeSameAs(AuthorityRegister.Find(authority.Name).Authority);
        }
    }

    private static string Letters(OnsRegion region) => region switch
    {
        OnsRegion.EastMidlands => "EM",
        OnsRegion.EastOfEngland => "E",
        OnsRegion.London => "GL",
        OnsRegion.NorthEast => "NE",
        OnsRegion.NorthWest => "NW",
        OnsRegion.SouthEast => "SE",
        OnsRegion.SouthWest => "SW",
        OnsRegion.WestMidlands => "WM",
        _ => "YH",
    };
}
