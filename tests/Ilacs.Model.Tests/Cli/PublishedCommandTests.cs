using System.Text.Json;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>The published inspections on the command line.</summary>
public class PublishedCommandTests
{
    [Fact]
    public void The_table_is_read_again_as_the_same_inspections()
    {
        var ran = Ran.With("published", "--format", "csv");
        ran.Error.Should().Contain("Open Government Licence").And.Contain("22 August 2026");
        var file = OfficialFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ran.Output)), "published.csv");
        var rows = file.Tables.Single().Rows;
        rows.Should().HaveCount(497);
        rows.Should().OnlyContain(row => row.IsUnderstood);
        file.Problems.Count(problem => problem.Code == "on-site-day-presumed").Should().Be(6);
        var read = PublishedInspections.Of("Read", JoinedHistories.Of(file).Histories);
        PublishedInspections.All.Compare(read).ToString().Should().Be("0 new, 0 different, 497 the same, 0 missing");
    }

    [Fact]
    public void The_table_of_judgements_has_one_row_for_each_judgement_and_nothing_but_ascii()
    {
        var judgements = Ran.With("published", "--format", "csv", "--rows", "judgements").Output;
        judgements.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(1 + PublishedInspections.All.Inspections
            .Sum(one => one.Inspection.Edition.Areas.Length + (one.Inspection.Edition.MakesOverallEffectiveness ? 1 : 0)));
        judgements.Should().Match(text => text.All(char.IsAscii));
        Ran.With("published", "--format", "csv").Output.Should().Match(text => text.All(char.IsAscii));
    }

    [Fact]
    public void The_folder_has_both_tables_with_a_description_of_each_column_and_nothing_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "published");
        Ran.With("published", "--output", output).ExitCode.Should().Be(0);
        var metadata = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "csv-metadata.json"))).RootElement;
        metadata.GetProperty("dc:license").GetString().Should().Contain("open-government-licence");
        var dictionary = File.ReadAllText(Path.Combine(output, "data-dictionary.md"));
        dictionary.Should().Contain("Open Government Licence v3.0").And.Contain("Complete to 22 August 2026");
        foreach (var table in metadata.GetProperty("tables").EnumerateArray())
        {
            var lines = File.ReadAllLines(Path.Combine(output, table.GetProperty("url").GetString()!));
            var columns = table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!).ToArray();
            lines[0].Should().Be(string.Join(',', columns));
            columns.Should().OnlyContain(column => dictionary.Contains($"| `{column}` |", StringComparison.Ordinal));
            var key = table.GetProperty("tableSchema").GetProperty("primaryKey").EnumerateArray().Select(one => Array.IndexOf(columns, one.GetString()!)).ToArray();
            CsvRows.CellsOf(Path.Combine(output, table.GetProperty("url").GetString()!)).Skip(1).Select(row => string.Join('|', key.Select(i => row[i]))).Should().OnlyHaveUniqueItems();
        }

        var again = Ran.With("published", "--output", output);
        again.ExitCode.Should().Be(2);
        again.Error.Should().Contain("exists already");
    }

    [Theory]
    [InlineData("followed --overall inadequate")]
    [InlineData("leaving-inadequate")]
    [InlineData("intervals")]
    [InlineData("publication")]
    [InlineData("compare --authority Nottingham --with Derby --as-of 2025-03-31")]
    [InlineData("waiting --as-of 2026-08-22")]
    public void A_question_is_answered_for_people_for_programs_and_as_a_table(string line)
    {
        var words = line.Split(' ');
        var text = Ran.With(words);
        text.ExitCode.Should().Be(0);
        text.Output.Should().EndWith("Published inspections: 497, complete to 22 August 2026.\n"
            + "Contains public sector information licensed under the Open Government Licence v3.0.\n");
        Ran.With([.. words, "--format", "json"]).Json.GetProperty("document").GetString().Should().NotBeEmpty();
        var table = Ran.With([.. words, "--format", "csv"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        table[0].Should().MatchRegex("^[a-z_,]+$");
        table.Length.Should().BeGreaterThan(2);
    }

    [Fact]
    public void A_file_replaces_the_published_inspections_or_is_added_to_them_and_the_answer_says_which()
    {
        var file = Repository.PathOf("seeds/official/history-2025-03-31.csv");
        var alone = Ran.With("publication", file);
        alone.Output.Should().EndWith("history-2025-03-31.csv: 186, how complete is not known.\n");
        var both = Ran.With("publication", file, "--and-published");
        both.Output.Should().Contain("Published inspections, with history-2025-03-31.csv: 497, complete to 22 August 2026.");
        var precedents = Ran.With(
            "precedents", "--edition", "ilacs-2018", "--grade", "leaders=good", "help-and-protection=requires-improvement", "children-in-care-and-care-leavers=good", "--format", "json");
        precedents.Json.GetProperty("count").GetInt32().Should().Be(12).And.Be(OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good)).Published.Total);
        precedents.Json.GetProperty("collection").GetProperty("completeTo").GetString().Should().Be("2026-08-22");
    }

    [Fact]
    public void An_authority_that_is_not_found_or_not_counted_is_told()
    {
        Ran.With("compare", "--authority", "Atlantis", "--as-of", "2025-03-31").Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error.Contains("Atlantis"));
        var refused = Ran.With("compare", "--authority", "Nottingham", "--as-of", "2025-03-31", Repository.PathOf("seeds/records/nottinghamshire.json"), "--format", "json");
        refused.ExitCode.Should().Be(2);
        refused.Json.GetProperty("code").GetString().Should().Be("no-history");
        Ran.With("waiting", "--as-of", "1990-01-01").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_file_is_held_against_the_published_inspections()
    {
        using var changed = new TemporaryFile(string.Join('\n', [
            .. File.ReadLines(Repository.PathOf("seeds/outcomes/inspections.csv")).Select(line => line.Replace(",,2023-05-25,inadequate,", ",,2023-05-25,good,", StringComparison.Ordinal)),
            "80533,892,Nottingham,ilacs2026,standard,2026-10-05,2026-10-16,,2026-12-01,good,good,,good,good,,,,,high,,"]));
        var ran = Ran.With("outcomes", changed.Path, "--against", "published");
        ran.Output.Should().Contain("Compared with the published inspections, complete to 22 August 2026: 1 new, 1 different, 487 the same, 9 missing\n")
            .And.Contain("New: Nottingham (5 October 2026), no overall grade, as in every inspection since April 2026\n");
        var json = Ran.With("outcomes", changed.Path, "--against", "published", "--format", "json").Json.GetProperty("against");
        json.GetProperty("new").GetArrayLength().Should().Be(1);
        Ran.With("outcomes", Repository.PathOf("seeds/official/outcomes-2024-03-31.ods"), "--against", "published").Output
            .Should().Contain("Different: Staffordshire (November 2023), ");
    }

    [Fact]
    public void Each_finding_of_that_is_a_row_of_the_table()
    {
        string[] lines = [.. File.ReadLines(Repository.PathOf("seeds/outcomes/inspections.csv"))];
        var changed = lines.Select(line => line
            .Replace(",2023-01-23,2023-02-03,", ",2023-01-23,2023-02-10,", StringComparison.Ordinal)
            .Replace(",Bexley,", ",Bexly,", StringComparison.Ordinal)).ToArray();
        changed.Zip(lines).Count(pair => pair.First != pair.Second).Should().BeGreaterThan(2);
        using var file = new TemporaryFile(string.Join('\n', changed[..^1]));
        var ran = Ran.With("outcomes", file.Path, "--against", "published", "--format", "csv");
        var rows = ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows[0].Should().Be("finding,la_code,authority,start_date,value,in_the_file,published");
        rows.Should().Contain("different,871,Slough,2023-01-23,lastOnSiteDay,2023-02-10,2023-02-03");
        rows.Count(row => row.StartsWith("missing,", StringComparison.Ordinal)).Should().Be(10, "one line is left out, and nine are of abolished authorities");
    }

    [Fact]
    public void Where_a_file_differs_from_the_published_inspections_that_it_is_added_to_it_is_told()
    {
        using var changed = new TemporaryFile(string.Join('\n', File.ReadLines(Repository.PathOf("seeds/outcomes/inspections.csv"))
            .Select(line => line.Replace(",,2023-05-25,inadequate,", ",,2023-05-25,good,", StringComparison.Ordinal))));
        var ran = Ran.With("followed", "--overall", "Inadequate", changed.Path, "--and-published");
        ran.Error.Should().Contain("For information: ").And.Contain("The published value is used.");
        ran.Output.Should().Contain("Open Government Licence");
    }

    [Fact]
    public void Those_who_are_being_inspected_are_not_ranked_and_not_lost()
    {
        var ran = Ran.With("waiting", "--as-of", "2023-03-15");
        ran.Output.Should().Contain("Inspectors on site on that day: Liverpool; Middlesbrough; North Somerset; Stockton-on-Tees; West Sussex; Wokingham\n")
            .And.Contain("Latest inspection, or its last day, not known: Cumbria\n");
        var rows = Ran.With("waiting", "--as-of", "2023-03-15", "--format", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows.Should().HaveCount(1 + 152).And.ContainSingle(row => row.StartsWith("341,80485,Liverpool,,2023-03-24,", StringComparison.Ordinal));
        Ran.With("waiting", "--as-of", "2026-12-31").Output.Should().Contain("Reports published after 22 August 2026 are missing");
    }

    [Theory]
    [InlineData("published --rows judgements", "--rows can only be used with --format csv.")]
    [InlineData("compare --authority Notts --as-of 2025-03-31", "Closest in the register: Nottinghamshire.")]
    [InlineData("followed --overall splendid", "'splendid' is not a grade")]
    public void An_option_that_makes_no_sense_is_refused(string line, string message)
    {
        var ran = Ran.With(line.Split(' '));
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain(message);
    }
}
