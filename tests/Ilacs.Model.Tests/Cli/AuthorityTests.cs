using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Which authority is meant.</summary>
public class AuthorityTests
{
    [Fact]
    public void For_people_it_tells_who_is_meant_as_approved() =>
        Golden.Matches(
            "tests/Ilacs.Model.Tests/Golden/cli/authority.txt",
            string.Join('\n', new[]
            {
                "Barnsley", "E08000016 --as-of 2026-01-01", "london corporation", "Dorset", "Dorset --as-of 2018-06-01", "Cumbria --as-of 2026-01-01", "Kingston", "999", "West Surrey",
            }.Select(line => $"ilacs authority {line}\n{Ran.Line($"authority {line}").Output}")));

    [Fact]
    public void For_programs_it_prints_all_of_an_entry()
    {
        var json = Ran.Line("authority Sheffield --as-of 2025-03-31 --format json").Json;
        json.GetProperty("status").GetString().Should().Be("found");
        json.GetProperty("asOf").GetString().Should().Be("2025-03-31");
        var sheffield = json.GetProperty("authority");
        sheffield.GetProperty("urn").GetString().Should().Be("80551");
        sheffield.GetProperty("gssCode").GetString().Should().Be("E08000019");
        sheffield.GetProperty("gssCodes")[1].GetProperty("from").GetString().Should().Be("2025-04-01");
        sheffield.GetProperty("ofstedRegion").GetString().Should().Be("north-east-yorkshire-and-the-humber");
        sheffield.GetProperty("onsRegionCode").GetString().Should().Be("E12000003");
        sheffield.GetProperty("evidence").GetArrayLength().Should().BeGreaterThan(3);
        json.TryGetProperty("candidates", out _).Should().BeFalse();
    }

    [Fact]
    public void For_programs_it_prints_those_that_come_near_with_their_successors()
    {
        var ran = Ran.Line("authority Northamptonshire --as-of 2024-01-01 --format json");
        ran.ExitCode.Should().Be(2);
        ran.Json.GetProperty("status").GetString().Should().Be("not-in-existence");
        ran.Json.TryGetProperty("authority", out _).Should().BeFalse();
        var candidates = ran.Json.GetProperty("candidates");
        candidates[0].GetProperty("predecessors")[0].GetProperty("dfeCode").GetString().Should().Be("928");
        candidates[2].GetProperty("successors").EnumerateArray().Select(one => one.GetProperty("name").GetString()).Should().Equal("North Northamptonshire", "West Northamptonshire");
        candidates[2].GetProperty("to").GetString().Should().Be("2021-03-31");
        Ran.Line("authority Hull --format json").Json.GetProperty("authority").GetProperty("aliases")[1].GetProperty("name").GetString().Should().Be("Hull");
    }

    [Fact]
    public void As_a_table_it_has_a_row_for_each_authority()
    {
        var found = Ran.Line("authority Bournemouth, Christchurch & Poole --format csv");
        found.ExitCode.Should().Be(0);
        found.Output.Should().Be("""
            status,found,name,urn,dfe_code,gss_code,gss_codes,ofsted_region,ons_region,ons_region_code,from,to,predecessors,successors,reason
            found,yes,"Bournemouth, Christchurch & Poole",2532287,839,E06000058,E06000058 from 2019-04-01,south-west,south-west,E12000009,2019-04-01,,Bournemouth (to 2019-03-31); Dorset (to 2019-03-31); Poole (to 2019-03-31),,"Found by the name 'Bournemouth, Christchurch & Poole'."

            """.ReplaceLineEndings("\n"));
        Ran.Line("authority Dorset --format csv").Output.Split('\n').Should().HaveCount(4, "there are two, the headings, and the end");
        var unknown = Ran.With("authority", "\"Atlantis\"", "--format", "csv");
        unknown.ExitCode.Should().Be(2);
        unknown.Output.Split('\n')[1].Should().Be("unknown,no,,,,,,,,,,,,,\"No authority is called '\"\"Atlantis\"\"'. Check the spelling, or look up a code.\"");
    }

    [Fact]
    public void On_a_day_to_which_the_register_was_not_checked_the_answer_is_said_to_be_presumed()
    {
        Ran.Line("authority Barnsley --as-of 2027-12-01").Output.Split('\n')[1].Should().StartWith("Presumed: the register was last checked on 25 August 2026");
        Ran.Line("authority Barnsley --as-of 2027-12-01 --format csv").Error.Should().StartWith("Presumed: ");
        Ran.Line("authority Barnsley --as-of 2027-12-01 --format json").Json.GetProperty("presumed").GetBoolean().Should().BeTrue();
        Ran.Line("authority Barnsley --as-of 2026-08-25 --format json").Json.GetProperty("presumed").GetBoolean().Should().BeFalse();
        Ran.Line("authority Barnsley").Output.Should().NotContain("Presumed");
    }

    [Fact]
    public void A_day_outside_the_register_is_refused()
    {
        var ran = Ran.Line("authority Leeds --as-of 2010-01-01");
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("The register begins on 1 November 2013");
        var json = Ran.Line("authority Leeds --as-of 2030-01-01 --format json");
        json.ExitCode.Should().Be(2);
        json.Json.GetProperty("code").GetString().Should().Be("after-the-register");
    }

    [Theory]
    [InlineData("Barnsley", 0)]
    [InlineData("Atlantis", 2)]
    [InlineData("999", 2)]
    [InlineData("Dorset", 2)]
    [InlineData("Cumbria --as-of 2026-01-01", 2)]
    public void A_question_that_finds_no_authority_has_no_answer(string query, int exitCode)
    {
        foreach (var format in new[] { "text", "csv", "json" })
        {
            Ran.Line($"authority {query} --format {format}").ExitCode.Should().Be(exitCode);
        }
    }

    [Fact]
    public void What_is_no_question_is_not_answered()
    {
        Ran.Line("authority").ExitCode.Should().Be(2);
        Ran.Line("authority Leeds --as-of yesterday").Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error.Contains("is not a day"));
        Ran.Line("authority Leeds --format mermaid").ExitCode.Should().Be(2);
        Ran.Line("editions --format csv").ExitCode.Should().Be(2, "only some commands write tables");
    }
}
