using System.CommandLine;
using System.Text.Json;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

public class DeriveTests
{
    private const string GoodButOne = "--grade leaders=good --grade help-and-protection=requires-improvement --grade children-in-care-and-care-leavers=good";
    private const string FourGood = "--grade leaders=good help-and-protection=good children-in-care=good care-leavers=good";

    [Theory]
    [InlineData("derive-by-date", "derive --on 2019-10-07 " + GoodButOne + " --target outstanding")]
    [InlineData("derive-not-made", "derive --on 2026-06-08 " + FourGood)]
    [InlineData("derive-for-continuity", "derive --edition ilacs-2026 --rules-of ilacs-2023 " + FourGood)]
    [InlineData("derive-not-known", "derive --edition ilacs-2018 --grade leaders=not-known help-and-protection=good children-in-care-and-care-leavers=not-judged")]
    [InlineData("derive-one-grade", "derive --edition ilacs-2018 --verbose --grade leaders=inadequate help-and-protection=inadequate children-in-care-and-care-leavers=good")]
    [InlineData("editions", "editions")]
    [InlineData("editions-verbose", "editions --verbose")]
    [InlineData("derive-help", "derive --help")]
    [InlineData("outcomes-help", "outcomes --help")]
    public void For_people_it_prints_what_was_approved(string golden, string line)
    {
        var ran = Ran.Line(line);
        ran.ExitCode.Should().Be(0);
        ran.Error.Should().BeEmpty();
        // In the help the command is called by the name of the process, which is another while testing.
        Golden.Matches($"tests/Ilacs.Model.Tests/Golden/cli/{golden}.txt", ran.Output.Replace($"  {RootCommand.ExecutableName} ", "  ilacs ", StringComparison.Ordinal));
    }

    [Fact]
    public void For_programs_it_prints_the_shape_of_the_contract()
    {
        var json = Ran.Line($"derive --on 2019-10-07 {GoodButOne} --format json").Json;
        json.GetProperty("edition").GetString().Should().Be("ilacs-2018");
        json.GetProperty("editionStatus").GetString().Should().Be("in-force");
        json.GetProperty("overallEffectiveness").GetString().Should().Be("made");
        Strings(json.GetProperty("permitted")).Should().Equal("good", "requires-improvement");
        json.GetProperty("determined").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("indicative").GetString().Should().Be("good");
        json.GetProperty("steps").GetArrayLength().Should().Be(5);
        var last = json.GetProperty("steps")[4];
        last.GetProperty("rule").GetString().Should().Be("P5");
        last.GetProperty("verdict").GetString().Should().Be("applied");
        Strings(last.GetProperty("inputs")).Should().Equal("leaders", "help-and-protection", "children-in-care-and-care-leavers");
        Strings(last.GetProperty("leaves")).Should().Equal("good", "requires-improvement");
        last.GetProperty("strength").GetString().Should().Be("observed");
        last.GetProperty("observed").GetInt32().Should().Be(310);
        last.GetProperty("source").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void Where_no_overall_is_made_it_says_so_and_is_done()
    {
        var ran = Ran.Line($"derive --edition ilacs-2026 {FourGood} --format json");
        ran.ExitCode.Should().Be(0);
        ran.Json.GetProperty("overallEffectiveness").GetString().Should().Be("not-made");
        ran.Json.GetProperty("permitted").GetArrayLength().Should().Be(0);
        ran.Json.GetProperty("determined").ValueKind.Should().Be(JsonValueKind.Null);
        ran.Json.GetProperty("indicative").ValueKind.Should().Be(JsonValueKind.Null);
        ran.Json.GetProperty("ofstedJudgement").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void How_often_these_very_judgements_were_published_is_said_and_so_is_that_they_never_were()
    {
        var published = Ran.Line($"derive --edition ilacs-2018 {GoodButOne} --format json").Json.GetProperty("published");
        published.GetProperty("inspections").GetInt32().Should().Be(12);
        published.GetProperty("good").GetInt32().Should().Be(10);
        Ran.Line("derive --edition sif-2013 --grade leadership-management-and-governance=inadequate help-and-protection=good looked-after-and-permanence=good")
            .Output.Should().StartWith("Inadequate: the only possible grade\n");
    }

    [Fact]
    public void For_continuity_it_is_marked_as_no_Ofsted_judgement()
    {
        var json = Ran.Line($"derive --edition ilacs-2026 --rules-of ilacs-2023 {FourGood} --format json").Json;
        json.GetProperty("overallEffectiveness").GetString().Should().Be("not-made");
        json.GetProperty("rulesOf").GetString().Should().Be("ilacs-2023");
        json.GetProperty("ofstedJudgement").GetBoolean().Should().BeFalse();
        json.GetProperty("indicative").GetString().Should().Be("good");
    }

    [Fact]
    public void A_target_lists_every_smallest_change()
    {
        var wouldTake = Ran.Line($"derive --edition ilacs-2023 {FourGood} --target outstanding --format json").Json.GetProperty("smallestChanges");
        wouldTake.GetProperty("target").GetString().Should().Be("outstanding");
        wouldTake.GetProperty("ways").GetArrayLength().Should().Be(3);
        wouldTake.GetProperty("ways")[0][0].GetProperty("area").GetString().Should().Be("leaders");
        Ran.Line($"derive --edition ilacs-2023 {FourGood} --target good").Output.Should().Contain("Good is already the most common grade.");
    }

    [Theory]
    [InlineData("derive --on 2012-03-01 " + GoodButOne, "2013")]
    [InlineData("derive --on 2016-03-01 " + GoodButOne, "2016")]
    public void A_day_outside_the_evidence_is_refused(string line, string reason)
    {
        var ran = Ran.Line(line);
        ran.ExitCode.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain(reason);
        var json = Ran.Line(line + " --format json");
        json.ExitCode.Should().Be(2);
        json.Json.GetProperty("reason").GetString().Should().Contain(reason);
    }

    [Fact]
    public void For_a_day_after_the_last_check_the_edition_is_said_first_to_be_presumed()
    {
        Ran.Line("derive --on 2027-03-01 " + FourGood).Output.Should().StartWith("ILACS 2026 is presumed");
        Ran.Line($"derive --on 2027-03-01 {FourGood} --format json").Json.GetProperty("reasons")[0].GetProperty("code").GetString().Should().Be("edition-presumed");
    }

    [Theory]
    [InlineData("derive --edition ilacs-2026 --target good " + FourGood)]
    [InlineData("derive --edition ilacs-2018 --target good --grade leaders=not-judged help-and-protection=good children-in-care-and-care-leavers=good")]
    public void A_target_without_an_indicative_grade_is_refused(string line)
    {
        Ran.Line(line).ExitCode.Should().Be(2);
        Ran.Line(line + " --format json").Json.GetProperty("smallestChanges").TryGetProperty("refusal", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("derive", "--grade")]
    [InlineData("derive " + GoodButOne, "--on")]
    [InlineData("derive --on 2019-10-07 --edition ilacs-2018 " + GoodButOne, "either")]
    [InlineData("derive --on 7/10/2019 " + GoodButOne, "yyyy-MM-dd")]
    [InlineData("derive --edition ilacs-2031 " + GoodButOne, "ilacs-2018, ilacs-2023")]
    [InlineData("derive --edition ilacs-2018 --grade leaders=good", "is missing")]
    [InlineData("derive --edition ilacs-2018 " + GoodButOne + " --grade leaders=good", "leaders")]
    [InlineData("derive --edition ilacs-2018 " + GoodButOne + " --grade care-leavers=good", "care-leavers")]
    [InlineData("derive --edition ilacs-2018 --grade leaders=great help-and-protection=good children-in-care-and-care-leavers=good", "'great'")]
    [InlineData("derive --edition ilacs-2018 --grade leaders", "AREA=GRADE")]
    [InlineData("derive --edition ilacs-2018 " + GoodButOne + " --target superb", "'superb'")]
    [InlineData("derive --edition ilacs-2018 --rules-of ilacs-2023 " + GoodButOne, "of its own")]
    [InlineData("derive --edition ilacs-2026 --rules-of ilacs-2018 " + FourGood, "over the areas")]
    [InlineData("derive --edition ilacs-2018 --format yaml " + GoodButOne, "yaml")]
    [InlineData("derive --edition ilacs-2018 --nonsense " + GoodButOne, "--nonsense")]
    [InlineData("outcomes", "FILE")]
    [InlineData("precedents --and-published --edition ilacs-2018 " + GoodButOne, "FILE")]
    [InlineData("rubbish", "rubbish")]
    [InlineData("", "command")]
    public void Wrong_usage_is_told_and_exits_with_2(string line, string told)
    {
        var ran = Ran.Line(line);
        ran.ExitCode.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain(told);
    }

    [Fact]
    public void Grades_may_be_given_as_printed()
    {
        var ran = Ran.With("derive", "--edition", "ilacs-2018", "--grade", "leaders=Requires improvement to be good", "help-and-protection=Good", "children-in-care-and-care-leavers=good", "--format", "json");
        ran.Json.GetProperty("determined").GetString().Should().Be("requires-improvement");
    }

    [Fact]
    public void Every_combination_derives_as_the_truth_table_says()
    {
        using var table = JsonDocument.Parse(Repository.Read("seeds/conformance/overall-effectiveness.json"));
        foreach (var edition in table.RootElement.GetProperty("editions").EnumerateArray())
        {
            // Every seventh: enough of each edition to see that the command says what the library does.
            foreach (var one in edition.GetProperty("cases").EnumerateArray().Where((_, i) => i % 7 == 0))
            {
                string[] grades = [.. one.GetProperty("judgements").EnumerateObject().SelectMany(area => new[] { "--grade", $"{area.Name}={area.Value.GetString()}" })];
                var json = Ran.With(["derive", "--edition", edition.GetProperty("edition").GetString()!, "--format", "json", .. grades]).Json;
                foreach (var member in new[] { "permitted", "determined", "indicative" })
                {
                    Compact(json.GetProperty(member)).Should().Be(Compact(one.GetProperty(member)), one.GetRawText());
                }
            }
        }
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);

    private static IEnumerable<string> Strings(JsonElement json) => json.EnumerateArray().Select(one => one.GetString()!);
}
