using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>The main job on the real file.</summary>
public class OutcomesTests
{
    private static readonly string RealFile = Repository.PathOf("seeds/outcomes/inspections.csv");

    [Theory]
    [InlineData("sif-2013", 167, 167, 166, 161, 138)]
    [InlineData("ilacs-2018", 165, 165, 165, 162, 125)]
    [InlineData("ilacs-2023", 145, 145, 145, 141, 80)]
    [InlineData("ilacs-2026", 11, 0, 0, 0, 0)]
    public void The_published_inspections_compare_like_this(
        string edition, int rows, int withOverall, int withIndicative, int indicativeMatches, int determined)
    {
        var tally = Ran.With("outcomes", RealFile, "--format", "json").Json.GetProperty("editions").EnumerateArray()
            .Single(one => one.GetProperty("edition").GetString() == edition);
        tally.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.ToString()).Should().Equal(new Dictionary<string, string>
        {
            ["edition"] = edition,
            ["rows"] = $"{rows}",
            ["withOverall"] = $"{withOverall}",
            ["contradictions"] = "0",
            ["withIndicative"] = $"{withIndicative}",
            ["indicativeMatches"] = $"{indicativeMatches}",
            ["determined"] = $"{determined}",
        });
    }

    [Fact]
    public void Every_row_is_read_and_the_only_issues_are_the_twelve_overalls_other_than_indicative()
    {
        var ran = Ran.With("outcomes", RealFile, "--format", "json");
        ran.ExitCode.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Json.GetProperty("rows").GetInt32().Should().Be(488);
        ran.Json.GetProperty("unreadable").GetInt32().Should().Be(0);
        Problems(ran).Should().HaveCount(12).And.OnlyContain(problem => problem.StartsWith("information overall-other-than-indicative"));
    }

    [Fact]
    public void For_people_it_prints_what_was_approved()
    {
        var ran = Ran.With("outcomes", RealFile);
        ran.ExitCode.Should().Be(0);
        Golden.Matches("tests/Ilacs.Model.Tests/Golden/cli/outcomes.txt", ran.Output.Replace(RealFile, "inspections.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_files_are_counted_together()
    {
        var lines = File.ReadAllLines(RealFile);
        using TemporaryFile first = new(string.Join('\n', lines[..101])), second = new(string.Join('\n', [lines[0], .. lines[101..]]));
        var (together, alone) = (Ran.With("outcomes", first.Path, second.Path, "--format", "json"), Ran.With("outcomes", RealFile, "--format", "json"));
        together.Json.GetProperty("editions").GetRawText().Should().Be(alone.Json.GetProperty("editions").GetRawText());
        Problems(together).Should().Equal(Problems(alone));
    }

    [Fact]
    public void An_inspection_in_several_tables_counts_once_and_their_agreement_is_information()
    {
        var ran = Ran.With("outcomes", RealFile, RealFile, Repository.PathOf("seeds/official/history-2025-03-31.csv"), "--format", "json");
        ran.ExitCode.Should().Be(0);
        ran.Json.GetProperty("rows").GetInt32().Should().Be(488 + 488 + 186);
        ran.Json.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("rows").GetInt32()).Should().Equal([167, 167, 145, 11], "Bournemouth and Cumbria are in the official file only");
        Problems(ran).Should().Contain("information sources-agree").And.NotContain("warning inspection-stated-twice");
    }

    [Fact]
    public void A_row_that_is_there_twice_in_one_table_is_a_warning_and_counts_once()
    {
        var lines = File.ReadAllLines(RealFile);
        using TemporaryFile twice = new(string.Join('\n', [.. lines, lines[^1]]));
        var ran = Ran.With("outcomes", twice.Path, "--format", "json");
        ran.ExitCode.Should().Be(0);
        Problems(ran).Where(problem => problem == "warning inspection-stated-twice").Should().ContainSingle();
        ran.Json.GetProperty("editions").EnumerateArray().Sum(edition => edition.GetProperty("rows").GetInt32()).Should().Be(488);
    }

    [Fact]
    public void Two_rows_on_one_inspection_that_differ_count_once_and_are_a_warning()
    {
        var lines = File.ReadAllLines(RealFile);
        using TemporaryFile differing = new(string.Join('\n', [.. lines, lines[1].Replace("good", "outstanding", StringComparison.Ordinal)]));
        var ran = Ran.With("outcomes", differing.Path, "--format", "json");
        Problems(ran).Should().Contain("warning inspection-stated-twice").And.Contain("warning sources-disagree");
        ran.Json.GetProperty("editions").EnumerateArray().Sum(edition => edition.GetProperty("rows").GetInt32()).Should().Be(488);
    }

    private static string[] Problems(Ran ran) =>
    [
        .. ran.Json.GetProperty("problems").EnumerateArray()
            .Select(one => $"{one.GetProperty("severity").GetString()} {one.GetProperty("code").GetString()}"),
    ];

    [Fact]
    public void The_official_workbook_of_2024_has_as_many_inspections_as_import_writes()
    {
        var workbook = Repository.PathOf("seeds/official/outcomes-2024-03-31.ods");
        var ran = Ran.With("outcomes", workbook, "--format", "json");
        ran.ExitCode.Should().Be(0);
        ran.Json.GetProperty("editions").EnumerateArray().Sum(edition => edition.GetProperty("rows").GetInt32()).Should().Be(219);
        using var folder = new TemporaryFolder();
        Ran.With("import", workbook, "-o", folder.Path).ExitCode.Should().Be(0);
        Directory.EnumerateFiles(folder.Path, "*.json").Sum(path => IlacsJson.InspectionHistory.Read(File.ReadAllBytes(path)).ValueOrThrow().Inspections.Length).Should().Be(219);
    }

    [Fact]
    public void Precedents_count_an_inspection_once_too()
    {
        string[] question =
        [
            "precedents", Repository.PathOf("seeds/official/outcomes-2024-03-31.ods"), "--edition", "ilacs-2018",
            "--grade", "leaders=good", "help-and-protection=requires-improvement", "children-in-care-and-care-leavers=good", "--format", "json",
        ];
        Ran.With(question).Json.GetProperty("count").GetInt32().Should().Be(12);
    }

    [Fact]
    public void The_tables_in_a_folder_are_read_in_the_order_of_their_names()
    {
        var ran = Ran.With("outcomes", Repository.PathOf("seeds/outcomes"), "--format", "json");
        ran.Json.GetProperty("editions").GetRawText().Should().Be(Ran.With("outcomes", RealFile, "--format", "json").Json.GetProperty("editions").GetRawText());
        using var folder = new TemporaryFolder();
        var empty = Ran.With("outcomes", folder.Path);
        empty.ExitCode.Should().Be(2);
        empty.Error.Should().Contain("has no table: no file that ends in .csv, .tsv, .xlsx, .ods.");
    }

    [Fact]
    public void A_folder_of_documents_and_tables_is_summed_up_and_what_import_wrote_beside_histories_is_no_table()
    {
        using var folder = new TemporaryFolder();
        Ran.With("import", RealFile, "-o", Path.Combine(folder.Path, "histories")).ExitCode.Should().Be(0);
        var ofHistories = Ran.With("summary", folder.Path, "--as-of", "2024-03-31", "--format", "csv");
        File.Delete(Path.Combine(folder.Path, "histories", "80487-barnet.json"));
        File.WriteAllLines(Path.Combine(folder.Path, "barnet.csv"), File.ReadLines(RealFile).Where((line, i) => i == 0 || line.StartsWith("80487,", StringComparison.Ordinal)));
        File.WriteAllText(Path.Combine(folder.Path, "~$barnet.xlsx"), "open");
        var ofBoth = Ran.With("summary", folder.Path, "--as-of", "2024-03-31", "--format", "csv");
        ofBoth.ExitCode.Should().Be(0);
        ofBoth.Output.Should().Be(ofHistories.Output);
    }
}
