using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Files become a folder of histories.</summary>
public class ImportTests
{
    private static readonly string[] Official =
    [
        Repository.PathOf("seeds/official/history-2025-03-31.csv"), Repository.PathOf("seeds/official/in-year-2024-25.csv"),
        Repository.PathOf("seeds/official/latest-2025-03-31.csv"), Repository.PathOf("seeds/outcomes/inspections.csv"),
    ];

    [Fact]
    public void Every_authority_has_a_document_that_check_finds_sound()
    {
        using var folder = new TemporaryFolder();
        var histories = Path.Combine(folder.Path, "histories");
        var ran = Ran.With(["import", .. Official, "-o", histories, "--format", "json"]);
        ran.ExitCode.Should().Be(0);
        ran.Json.GetProperty("histories").GetInt32().Should().Be(155);
        ran.Json.GetProperty("events").GetInt32().Should().Be(488 + 2 + 44);
        ran.Json.GetProperty("rows").GetInt32().Should().Be(488 + 186 + 77 + 100);
        ran.Json.GetProperty("unreadable").GetInt32().Should().Be(0);
        ran.Json.GetProperty("issues").EnumerateArray().Should().HaveCount(184)
            .And.OnlyContain(issue => issue.GetProperty("code").GetString() == "sources-agree");
        Directory.GetFiles(histories, "*.json").Should().HaveCount(155);
        File.ReadAllLines(Path.Combine(histories, "issues.csv")).Should().HaveCount(185);
        Ran.With("check", histories).ExitCode.Should().Be(0);
        var barnet = IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Path.Combine(histories, "80487-barnet.json"))).ValueOrThrow();
        barnet.Inspections[^1].Sources.Should().HaveCount(4);
        File.Exists(Path.Combine(histories, "E10000006-cumbria.json")).Should().BeTrue("it is no more, and no number of Ofsted's is known for it");
    }

    [Fact]
    public void What_is_imported_gives_the_same_summary_as_the_files()
    {
        using var folder = new TemporaryFolder();
        var histories = Path.Combine(folder.Path, "histories");
        Ran.With(["import", Official[3], "-o", histories]).ExitCode.Should().Be(0);
        var ofFolder = Ran.With("summary", histories, "--as-of", "2024-03-31", "--format", "csv").Output;
        ofFolder.Should().Be(Ran.With("summary", Official[3], "--as-of", "2024-03-31", "--format", "csv").Output);
    }

    [Fact]
    public void Nothing_that_is_there_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        Ran.With("import", Official[1], "-o", folder.Path).ExitCode.Should().Be(0);
        var again = Ran.With("import", Official[1], "-o", folder.Path);
        again.ExitCode.Should().Be(2);
        again.Error.Should().Contain("is not overwritten");
    }

    [Fact]
    public void A_cell_that_is_not_understood_is_shown_and_listed_and_the_rest_is_imported()
    {
        using var folder = new TemporaryFolder();
        using var damaged = new TemporaryFile(File.ReadAllText(Official[1]).Replace("LA Monitoring visit", "LA Monitoring tour", StringComparison.Ordinal));
        var ran = Ran.With("import", damaged.Path, "-o", folder.Path);
        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain("'LA Monitoring tour' is not a kind of inspection or visit. Accepted: ").And.Contain(" records with ");
        File.ReadAllText(Path.Combine(folder.Path, "problems.csv")).Should().Contain(",Inspection/Visit type,LA Monitoring tour,event-not-understood,error,");
    }

    [Fact]
    public void Where_nothing_is_read_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var histories = Path.Combine(folder.Path, "histories");
        var ran = Ran.With("import", "no-such-file.csv", "-o", histories);
        ran.ExitCode.Should().Be(2);
        Directory.Exists(histories).Should().BeFalse();
        Ran.With("import", Official[1]).ExitCode.Should().Be(2, "the folder has to be named");
    }

    [Theory]
    [InlineData("seeds/official/history-2025-03-31.csv", 186, 186)]
    [InlineData("seeds/official/in-year-2024-25.csv", 77, 33)]
    [InlineData("seeds/official/latest-2025-03-31.csv", 100, 100)]
    public void Outcomes_reads_every_layout(string file, int rows, int inspections)
    {
        var ran = Ran.With("outcomes", Repository.PathOf(file), "--format", "json");
        ran.ExitCode.Should().Be(0);
        ran.Json.GetProperty("rows").GetInt32().Should().Be(rows);
        ran.Json.GetProperty("unreadable").GetInt32().Should().Be(0);
        ran.Json.GetProperty("editions").EnumerateArray().Sum(edition => edition.GetProperty("rows").GetInt32()).Should().Be(inspections);
        ran.Json.GetProperty("editions").EnumerateArray().Sum(edition => edition.GetProperty("contradictions").GetInt32()).Should().Be(0);
    }

    [Fact]
    public void Outcomes_as_a_table_has_a_row_for_each_edition() =>
        Ran.With("outcomes", Official[3], "--format", "csv").Output.Should().Be(
            """
            edition,rows,with_overall,contradictions,with_indicative,indicative_matches,determined
            sif-2013,167,167,0,166,161,138
            ilacs-2018,165,165,0,165,162,125
            ilacs-2023,145,145,0,145,141,80
            ilacs-2026,11,0,0,0,0,0

            """);

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\",\"Good\")")]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void A_cell_that_a_spreadsheet_would_run_is_written_so_that_it_does_not(string formula)
    {
        const string Headings = "local_authority,regime,start_date,overall,leaders,help_and_protection,care";
        using var file = new TemporaryFile($"{Headings}\nBarnet,ilacs2018,2019-05-13,\"{formula.Replace("\"", "\"\"", StringComparison.Ordinal)}\",good,good,good\n");
        using var folder = new TemporaryFolder();
        var shown = Ran.With("import", file.Path, "-o", folder.Path, "--format", "csv").Output;
        foreach (var table in new[] { shown, File.ReadAllText(Path.Combine(folder.Path, "problems.csv")) })
        {
            using var csv = CsvHelper.CsvReader.FromText(table);
            while (csv.Read())
            {
                csv.GetString(4).Should().Match(text => text.Length == 0 || text == "'" + formula);
                csv.GetString(7).Should().NotMatchRegex("^[=+@\\-]");
            }
        }
    }

    [Fact]
    public void Days_that_have_the_month_first_are_read_only_when_that_is_said()
    {
        const string Headings = "Local authority name,Inspection date,Overall effectiveness,Impact of leaders,"
            + "Experiences and progress of children who need help and protection,Experiences and progress of children in care,"
            + "Experiences and progress of care leavers";
        using var file = new TemporaryFile($"{Headings}\nBarnet,05/13/2019,Good,Good,Good,Good,\nYork,03/07/2022,Good,Good,Good,Outstanding,\n");
        using var folder = new TemporaryFolder();
        Ran.With("import", file.Path, "-o", Path.Combine(folder.Path, "none")).ExitCode.Should().Be(2);
        var read = Ran.With("import", file.Path, "-o", Path.Combine(folder.Path, "all"), "--dates", "month-first");
        read.ExitCode.Should().Be(0);
        var york = IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Directory.GetFiles(Path.Combine(folder.Path, "all"), "*-york.json").Single())).ValueOrThrow();
        york.Inspections.Single().FirstOnSiteDay.ToString().Should().Be("2022-03-07");
    }
}
