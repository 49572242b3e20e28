using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

public class PrecedentsTests
{
    private static readonly string RealFile = Repository.PathOf("seeds/outcomes/inspections.csv");

    [Theory]
    [InlineData("--grade leaders=inadequate --grade help-and-protection=requires-improvement --grade children-in-care-and-care-leavers=requires-improvement")]
    [InlineData("--grade leaders=inadequate help-and-protection=requires-improvement children-in-care-and-care-leavers=requires-improvement")]
    public void The_three_with_leaders_alone_inadequate_are_named(string grades)
    {
        var ran = Ran.With(["precedents", "--edition", "ilacs-2018", .. grades.Split(' '), RealFile]);
        ran.ExitCode.Should().Be(0);
        ran.Output.Should().Contain(
            "3 inspections had exactly these grades. 2 required improvement: Doncaster (February 2022) and Herefordshire (June 2018). "
            + "1 was inadequate: Trafford (March 2019).\n");
    }

    [Fact]
    public void For_programs_they_are_grouped_by_overall()
    {
        var json = Ran.With(
            "precedents", RealFile, "--format", "json", "--on", "2019-10-07",
            "--grade", "leaders=good", "help-and-protection=requires-improvement", "children-in-care-and-care-leavers=good").Json;
        json.GetProperty("count").GetInt32().Should().Be(
            json.GetProperty("groups").EnumerateArray().Sum(group => group.GetProperty("count").GetInt32())).And.BeGreaterThan(0);
        json.GetProperty("groups")[0].GetProperty("overallEffectiveness").GetString().Should().Be("good");
        json.GetProperty("groups")[0].GetProperty("inspections")[0].GetProperty("firstOnSiteDay").GetString().Should().MatchRegex(@"^\d{4}-\d\d-\d\d$");
    }

    [Fact]
    public void A_bad_cell_is_told_to_programs_too()
    {
        using var file = new TemporaryFile(File.ReadAllText(RealFile).Replace("2025-01-20", "soon", StringComparison.Ordinal));
        var ran = Ran.With("precedents", file.Path, "--format", "json", "--edition", "ilacs-2018", "--grade", "leaders=good", "help-and-protection=good", "children-in-care-and-care-leavers=good");
        ran.ExitCode.Should().Be(1);
        ran.Error.Split('\n').Should().Contain(
            line => line.StartsWith($"Error: {file.Path}, line ", StringComparison.Ordinal) && line.Contains("'soon' is not a date"));
        ran.Json.GetProperty("document").GetString().Should().Be("precedents");
    }

    [Fact]
    public void A_day_outside_the_evidence_is_refused() =>
        Ran.With("precedents", RealFile, "--on", "2017-03-01", "--grade", "leaders=good", "--format", "json").Json
            .GetProperty("code").GetString().Should().Be("before-the-first-edition");

    [Fact]
    public void Editions_are_described_for_programs()
    {
        var json = Ran.Line("editions --format json").Json;
        json.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("edition").GetString())
            .Should().Equal("sif-2013", "ilacs-2018", "ilacs-2023", "ilacs-2026");
    }
}
