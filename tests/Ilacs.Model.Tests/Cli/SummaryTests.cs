using System.Text;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>The outcomes of many authorities as at a day.</summary>
public class SummaryTests
{
    private static readonly string Records = Repository.PathOf("seeds/records");

    [Theory]
    [InlineData("summary-2024-03-31.txt", "--as-of 2024-03-31 --by region")]
    [InlineData("summary-2026-07-31.txt", "--as-of 2026-07-31 --by ons-region")]
    [InlineData("summary-2025-03-31.csv", "--as-of 2025-03-31 --published-by 2025-06-30 --by region --format csv")]
    [InlineData("summary-2026-07-31.json", "--as-of 2026-07-31 --by region --format json")]
    public void Of_all_authorities_it_prints_what_was_approved(string golden, string options)
    {
        var ran = OfThePublished(options);
        ran.ExitCode.Should().Be(0);
        ran.Error.Should().BeEmpty();
        Golden.Matches($"tests/Ilacs.Model.Tests/Golden/cli/{golden}", ran.Output);
    }

    [Fact]
    public void For_programs_it_gives_the_number_that_Ofsted_publishes()
    {
        var json = OfThePublished("--as-of 2024-03-31 --format json").Json;
        json.GetProperty("asOf").GetString().Should().Be("2024-03-31");
        json.GetProperty("inRegister").GetInt32().Should().Be(153);
        json.GetProperty("authorities").GetInt32().Should().Be(153);
        json.GetProperty("withOverall").GetInt32().Should().Be(151);
        json.GetProperty("goodOrBetter").GetInt32().Should().Be(91);
        json.GetProperty("share").GetDouble().Should().Be(91 / 151d);
        json.TryGetProperty("refusal", out _).Should().BeFalse();
        var area = json.GetProperty("areas").EnumerateArray().Single(one => one.GetProperty("area").GetString() == "help-and-protection");
        area.GetProperty("share").GetDouble().Should().Be(82 / 151d);
        json.GetProperty("ofstedRegions").GetArrayLength().Should().Be(8, "as JSON they are always there");
        json.GetProperty("onsRegions").GetArrayLength().Should().Be(9);
    }

    [Fact]
    public void After_April_2026_the_share_is_null_with_the_reason_beside_it()
    {
        var json = OfThePublished("--as-of 2026-07-31 --format json").Json;
        json.GetProperty("share").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        json.GetProperty("refusal").GetProperty("code").GetString().Should().Be("overall-no-longer-made");
        json.GetProperty("withOverall").GetInt32().Should().Be(142);
        json.GetProperty("noGrade").GetProperty("not-in-edition").GetInt32().Should().Be(11);
        json.GetProperty("shareOfThoseWithOverall").GetDouble().Should().BeInRange(0.5, 1);
    }

    [Fact]
    public void The_csv_has_a_row_for_each_scope_and_measure_and_as_many_cells_as_headings()
    {
        var rows = OfThePublished("--as-of 2024-03-31 --by ons-region --format csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')).ToArray();
        rows.Should().HaveCount(1 + (10 * 10)).And.OnlyContain(row => row.Length == rows[0].Length);
        rows.Skip(1).Select(row => (row[2], row[3])).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_document_with_an_error_is_told_and_counted_with_what_it_has()
    {
        using var folder = new TemporaryFolder();
        var (sound, faulty) = (Repository.PathOf("seeds/records/nottingham.json"), Path.Combine(folder.Path, "faulty.json"));

        // Only authorities that there are can be counted.
        File.WriteAllText(faulty, Repository.Read("seeds/invalid/overall-not-permitted.json").Replace("\"89999\"", "\"80534\"", StringComparison.Ordinal));
        var ran = Ran.With("summary", sound, faulty, "--as-of", "2022-12-31");
        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain("Overall effectiveness is requires improvement").And.Contain("so the counts may be wrong").And.Contain(": 2 of 152 authorities");
        var json = Ran.With("summary", sound, faulty, "--as-of", "2022-12-31", "--format", "json");
        Errors(json).Should().ContainSingle().Which.Should().Contain("Overall effectiveness is requires improvement");
        json.Json.GetProperty("grades").GetProperty("requires-improvement").GetInt32().Should().Be(1, "that is what the record says, whatever the areas permit");
        var csv = Ran.With("summary", sound, faulty, "--as-of", "2022-12-31", "--format", "csv");
        csv.Error.Should().Contain("Overall effectiveness is requires improvement");
        csv.Output.Should().NotContain("Overall effectiveness is requires improvement");
    }

    [Fact]
    public void An_authority_that_there_is_not_is_told_and_left_out()
    {
        var ran = Ran.With("summary", Repository.PathOf("seeds/records/nottingham.json"), Repository.PathOf("seeds/invalid/overall-not-permitted.json"), "--as-of", "2022-12-31");
        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain("Error: Somewhere (89999) is not counted. ").And.Contain(": 1 of 152 authorities");
    }

    [Fact]
    public void What_could_not_be_read_as_a_history_is_told_and_left_out()
    {
        var ran = Ran.With("summary", Records, Repository.PathOf("seeds/invalid/json-malformed.json"), "--as-of", "2022-12-31");
        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain("json-malformed").And.Contain(": 2 of 152 authorities");
    }

    [Fact]
    public void A_table_and_the_documents_imported_from_it_are_counted_by_one_rule()
    {
        using var folder = new TemporaryFolder();
        using var table = new TemporaryFile(string.Join('\n', [
            .. File.ReadLines(Repository.PathOf("seeds/outcomes/inspections.csv")),
            "80487,302,Barnet,ilacs2026,standard,2026-05-11,2026-05-15,,2026-07-02,good,good,,good,good,,,,good,high,,",
            "80488,303,Bexley,ilacs2018,standard,2022-05-16,2022-05-20,,2022-07-12,good,inadequate,good,,,,,,good,high,,"]));
        var documents = Path.Combine(folder.Path, "documents");
        Ran.With("import", table.Path, "-o", documents);
        Ran[] both = [Json(table.Path), Json(documents)];
        var (ofTable, ofDocuments) = (both[0].Json, both[1].Json);
        foreach (var counted in new[] { "authorities", "grades", "noGrade", "areas", "movement", "monthsBetweenInspections", "monitored", "latest", "withoutHistory", "notCounted" })
        {
            ofDocuments.GetProperty(counted).GetRawText().Should().Be(ofTable.GetProperty(counted).GetRawText());
        }

        ofTable.GetProperty("noGrade").GetProperty("not-in-edition").GetInt32().Should().Be(12, "the overall effectiveness of Barnet is none of its edition");
        foreach (var ran in both)
        {
            Errors(ran).Should().SatisfyRespectively(
                error => error.Should().Contain("good"), error => error.Should().Contain("good"));
        }

        static Ran Json(string path) => Ran.With("summary", path, "--as-of", "2026-07-31", "--format", "json");
    }

    [Fact]
    public void A_history_given_twice_is_an_error_and_one_of_an_authority_that_was_not_there_is_none()
    {
        var twice = Ran.With("summary", Records, Repository.PathOf("seeds/records/nottingham.json"), "--as-of", "2022-12-31");
        twice.ExitCode.Should().Be(1);
        twice.Output.Should().Contain("Error: Nottingham (80533) is not counted. ");
        var early = OfThePublished("--as-of 2019-03-31");
        early.ExitCode.Should().Be(0);
        early.Output.Should().Contain("Not counted, because they did not exist on that day: ").And.Contain("Dorset");
    }

    [Theory]
    [InlineData("2018-12-31")]
    [InlineData("2019-03-31")]
    [InlineData("2025-03-31")]
    public void Every_published_file_is_summed_up_on_any_day_in_every_format(string day)
    {
        string[] files = ["seeds/official/history-2025-03-31.csv", "seeds/official/in-year-2024-25.csv", "seeds/official/latest-2025-03-31.csv", "seeds/outcomes/inspections.csv"];
        foreach (var file in files)
        {
            foreach (var format in new[] { "text", "json", "csv" })
            {
                var ran = Ran.With("summary", Repository.PathOf(file), "--as-of", day, "--by", "region", "--format", format);
                ran.ExitCode.Should().BeOneOf([0, 1], $"{file} as {format}");
                ran.Output.Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void An_authority_that_is_no_more_has_the_codes_that_are_known()
    {
        var history = Repository.PathOf("seeds/official/history-2025-03-31.csv");
        var counted = Json("2019-03-31").GetProperty("latest").EnumerateArray().Single(one => one.GetProperty("authority").GetString() == "Bournemouth");
        Codes(counted).Should().Be((null, "837", "E06000028"));
        var notCounted = Json("2025-03-31").GetProperty("notCounted").EnumerateArray().Select(one => one.GetProperty("authority")).Single(one => one.GetProperty("name").GetString() == "Bournemouth");
        Codes(notCounted).Should().Be((null, "837", "E06000028"));

        System.Text.Json.JsonElement Json(string day) => Ran.With("summary", history, "--as-of", day, "--format", "json").Json;

        static (string? Urn, string? DfeCode, string? GssCode) Codes(System.Text.Json.JsonElement one) =>
            (one.TryGetProperty("urn", out var urn) ? urn.GetString() : null, one.GetProperty("dfeCode").GetString(), one.GetProperty("gssCode").GetString());
    }

    [Fact]
    public void On_a_day_to_which_the_register_was_not_checked_the_picture_is_said_to_be_presumed_and_how_old_its_data_are()
    {
        var later = OfThePublished("--as-of 2027-01-01");
        later.Output.Should().StartWith("Presumed: the register was last checked on 25 August 2026").And.Contain("\nThe latest inspection recorded began on site on 6 July 2026.\n");
        OfThePublished("--as-of 2027-01-01 --format csv").Error.Should().StartWith("Presumed: ");
        var json = OfThePublished("--as-of 2027-01-01 --format json").Json;
        json.GetProperty("presumed").GetBoolean().Should().BeTrue();
        json.GetProperty("reasons")[0].GetProperty("code").GetString().Should().Be("edition-presumed");
        later.Output.Should().Contain("\nILACS 2026 is presumed");
        json.GetProperty("latestRecorded").GetString().Should().Be("2026-07-06");
        OfThePublished("--as-of 2026-08-25").Output.Should().NotContain("Presumed");
    }

    [Fact]
    public void What_the_counting_rests_on_is_printed_when_it_is_asked_for()
    {
        OfThePublished("--as-of 2024-03-31").Output.Should().MatchRegex("\n[0-9]+ sources: --verbose lists them\\.\n");
        OfThePublished("--as-of 2024-03-31 --verbose").Output.Should().MatchRegex("\n- .* \\(statement by Ofsted: ");
    }

    [Fact]
    public void What_was_found_for_information_is_only_counted_in_the_text()
    {
        var history = Repository.PathOf("seeds/official/history-2025-03-31.csv");
        var forInformation = Ran.With("summary", history, "--as-of", "2025-03-31", "--format", "json").Error.Split('\n').Count(line => line.StartsWith($"For information: {history}", StringComparison.Ordinal));
        forInformation.Should().BePositive();
        var text = Ran.With("summary", history, "--as-of", "2025-03-31").Output;
        text.Should().Contain($"\n{forInformation} more issues for information: --format csv and --format json list them on standard error.\n").And.NotContain("overall-other-than-indicative");
    }

    [Fact]
    public void What_is_not_known_is_not_said_to_be_none()
    {
        var visits = Ran.With("summary", Repository.PathOf("seeds/official/in-year-2024-25.csv"), "--as-of", "2018-12-31", "--by", "region").Output;
        visits.Should().Contain("\nMonitored: not known\n").And.NotContain("share not defined").And.Contain("No inspection is recorded.\n");
    }

    [Fact]
    public void A_number_of_Ofsted_that_the_register_does_not_have_is_told()
    {
        using var file = new TemporaryFolder();
        var path = Path.Combine(file.Path, "leeds.json");
        File.WriteAllBytes(path, IlacsJson.InspectionHistory.Write(new InspectionHistory(new("Leeds", OfstedUrn.Parse("99999"), DfeCode.Parse("383")), [])));
        var ran = Ran.With("summary", path, "--as-of", "2024-03-31");
        ran.Output.Should().Contain("Warning: Leeds (99999) is counted by another code. The register does not have 99999.");
        Ran.With("summary", path, "--as-of", "2024-03-31", "--format", "json").Json.GetProperty("latest")[0].GetProperty("unknownCodes")[0].GetString().Should().Be("99999");
    }

    [Theory]
    [InlineData("2010-01-01", "2013")]
    [InlineData("2030-01-01", "2030")]
    [InlineData("2024-02-30", "is not a day")]
    public void A_day_that_is_none_or_outside_the_register_is_not_answered(string day, string reason)
    {
        var ran = Ran.With("summary", Records, "--as-of", day);
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain(reason);
        ran.Output.Should().BeEmpty();
    }

    [Fact]
    public void Where_no_history_can_be_read_nothing_is_done()
    {
        using var file = new TemporaryFile("nothing of the kind");
        var ran = Ran.With("summary", file.Path, "--as-of", "2022-12-31");
        ran.ExitCode.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith("Error: ").And.EndWith("No inspection could be read.\n");
        Ran.With("summary", Repository.PathOf("seeds/records/nottingham-intervention.json"), "--as-of", "2022-12-31").Error.Should().Be("No inspection could be read.\n");
        Ran.With("summary", Records).ExitCode.Should().Be(2, "the day has to be said");
        Ran.With("summary", Records, "--as-of", "2022-12-31", "--by", "weather").ExitCode.Should().Be(2);
    }

    private static IEnumerable<string> Errors(Ran ran) => ran.Error.Split('\n').Where(line => line.StartsWith("Error: ", StringComparison.Ordinal));

    // As one document a line, since no file of the seeds has so many.
    private static Ran OfThePublished(string options)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "published.jsonl");
        File.WriteAllText(path, string.Concat(SeedInspections.Histories.Select(history => Encoding.UTF8.GetString(IlacsJson.InspectionHistory.Write(history, indented: false)) + "\n")));
        return Ran.With(["summary", path, .. options.Split(' ')]);
    }
}
