using System.Text;
using System.Text.Json;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>A bad cell is a problem with its place; the other rows count.</summary>
public class DamagedFileTests
{
    private const string Header =
        "urn,la_code,local_authority,regime,type,start_date,end_date,onsite_periods,publication_date,leaders,help_and_protection,care,children_in_care,care_leavers,leadership,looked_after,adoption,overall,confidence,official_ods,notes";

    private const string Trafford = "80573,358,Trafford,ilacs2018,short,2019-03-04,2019-03-08,,2019-05-08,inadequate,requires_improvement,requires_improvement,,,,,,inadequate,high,agree,";
    private const string Harrow = "80499,310,Harrow,ilacs2023,short,2025-01-20,2025-01-24,,2025-03-04,requires_improvement,good,,good,inadequate,,,,inadequate,high,agree,";
    private const string Brent = "80489,304,Brent,ilacs2026,short,2026-04-27,2026-05-01,,2026-06-12,good,good,,good,good,,,,,high,,";
    private const string Derby = "80459,831,Derby,sif,unknown,2017-03-06,2017-03-30,,2017-06-07,,requires_improvement,,,good,good,good,good,good,high,,";

    [Fact]
    public void A_sound_file_has_no_error()
    {
        var (exit, rows, unreadable, problems) = Read(Lines(Header, Trafford, Harrow, Brent, Derby));
        (exit, rows, unreadable).Should().Be((0, 4, 0));
        problems.Should().ContainSingle(problem => problem.StartsWith("2 overall overall-other-than-indicative"));
    }

    [Theory]
    [InlineData("regime", "ilacs2031", "edition-not-understood")]
    [InlineData("regime", "", "edition-not-understood")]
    [InlineData("local_authority", "", "authority-missing")]
    [InlineData("local_authority", "  ", "authority-missing")]
    [InlineData("start_date", "20/01/2025", "date-not-understood")]
    [InlineData("start_date", "", "date-not-understood")]
    [InlineData("start_date", "2025-02-29", "date-not-understood")]
    [InlineData("end_date", "soon", "date-not-understood")]
    [InlineData("publication_date", "2025-13-01", "date-not-understood")]
    [InlineData("leaders", "to requires improvement", "grade-not-understood")]
    [InlineData("leaders", "good inadequate", "grade-not-understood")]
    [InlineData("leaders", "2", "grade-not-understood")]
    [InlineData("leaders", "nan", "area-missing")]
    [InlineData("leaders", "", "area-missing")]
    [InlineData("care_leavers", "", "area-missing")]
    [InlineData("care_leavers", "not_in_edition", "area-is-in-edition")]
    [InlineData("care", "good", "area-not-in-edition")]
    [InlineData("adoption", "rubbish", "area-not-in-edition")]
    [InlineData("overall", "adequate", "grade-not-understood")]
    public void A_bad_cell_is_found_at_its_place_and_the_other_rows_count(string column, string text, string code)
    {
        var cells = Harrow.Split(',');
        cells[Array.IndexOf(Header.Split(','), column)] = text;
        var (exit, rows, unreadable, problems) = Read(Lines(Header, Derby, string.Join(',', cells), Brent));
        (exit, rows, unreadable).Should().Be((1, 3, 1));
        problems.Should().Contain($"3 {column} {code}").And.OnlyContain(problem => problem.StartsWith("3 "));
    }

    [Fact]
    public void Every_bad_cell_of_a_row_is_found_at_once()
    {
        var cells = Harrow.Split(',');
        foreach (var column in new[] { "start_date", "leaders", "help_and_protection", "overall" })
        {
            cells[Array.IndexOf(Header.Split(','), column)] = "rubbish";
        }

        var (_, _, unreadable, problems) = Read(Lines(Header, string.Join(',', cells), Brent));
        unreadable.Should().Be(1);
        problems.Should().BeEquivalentTo(
            "2 start_date date-not-understood", "2 leaders grade-not-understood", "2 help_and_protection grade-not-understood", "2 overall grade-not-understood");
    }

    [Theory]
    [InlineData("overall", "good", "overall-not-permitted")]
    public void An_overall_that_is_not_permitted_is_an_error_in_a_row_that_was_read(string column, string text, string code)
    {
        var cells = Harrow.Split(',');
        cells[Array.IndexOf(Header.Split(','), column)] = text;
        using var file = new TemporaryFile(Lines(Header, string.Join(',', cells), Brent));
        var ran = Ran.With("outcomes", file.Path, "--format", "json");
        ran.ExitCode.Should().Be(1);
        ran.Json.GetProperty("unreadable").GetInt32().Should().Be(0);
        ran.Json.GetProperty("editions")[0].GetProperty("contradictions").GetInt32().Should().Be(1);
        Problems(ran.Json).Should().Equal($"2 {column} {code}");
        Ran.With("outcomes", file.Path).Output.Should().Contain(": Overall effectiveness is ");
    }

    [Fact]
    public void An_overall_that_is_not_made_is_an_error()
    {
        var (exit, _, _, problems) = Read(Lines(Header, Brent.Replace(",good,,,,,high", ",good,,,,good,high", StringComparison.Ordinal)));
        exit.Should().Be(1);
        problems.Should().Equal("2 overall overall-not-made");
    }

    [Fact]
    public void A_date_outside_the_edition_is_a_warning_and_no_error()
    {
        var (exit, _, unreadable, problems) = Read(Lines(Header, Harrow.Replace("2025-01-20", "2022-01-20", StringComparison.Ordinal)));
        (exit, unreadable).Should().Be((0, 0));
        problems.Should().Equal("2 start_date edition-against-date");
    }

    [Fact]
    public void A_shifted_row_shows()
    {
        var (exit, _, unreadable, problems) = Read(Lines(Header, "," + Harrow[..^1], Trafford));
        (exit, unreadable).Should().Be((1, 1));
        problems.Should().Contain("2 regime edition-not-understood").And.Contain("2 start_date date-not-understood");
    }

    [Fact]
    public void A_row_with_more_cells_than_headings_is_found_and_the_others_count()
    {
        var (exit, rows, unreadable, problems) = Read(Lines(Header, Harrow + ",one,two", Brent));
        (exit, rows, unreadable).Should().Be((1, 2, 1));
        problems.Should().Equal("2  row-not-of-the-table");
    }

    [Fact]
    public void A_row_that_breaks_off_lacks_what_it_lacks_and_the_others_count()
    {
        var (exit, rows, unreadable, problems) = Read(Lines(Header, "80499,310,Harrow", Brent));
        (exit, rows, unreadable).Should().Be((1, 2, 1));
        problems.Should().Contain("2 regime edition-not-understood").And.Contain("2 start_date date-not-understood").And.Contain("2  rows-without-their-last-cells");
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_spoils_its_own_row_only()
    {
        var (exit, rows, unreadable, problems) = Read(Lines(Header, Derby, Harrow.Replace("Harrow", "\"Harrow", StringComparison.Ordinal), Brent, Trafford));
        (exit, rows, unreadable).Should().Be((1, 4, 1));
        problems.Where(problem => !problem.Contains("indicative")).Should().Equal("3  row-malformed");
    }

    [Fact]
    public void Quoted_cells_line_ends_of_either_kind_blank_lines_and_a_byte_order_mark_are_no_problem()
    {
        var quoted = Derby.Replace("Derby", "\"Derby, City of\"", StringComparison.Ordinal);
        var (exit, rows, unreadable, problems) = Read("\uFEFF" + Header + "\r\n" + quoted + "\r\n\r\n" + Brent);
        (exit, rows, unreadable).Should().Be((0, 2, 0));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void Columns_are_found_by_heading_in_any_order()
    {
        static string Reversed(string line) => string.Join(',', line.Split(',').Reverse());
        var (exit, rows, unreadable, problems) = Read(Lines(Reversed(Header), Reversed(Harrow), Reversed(Derby)));
        (exit, rows, unreadable).Should().Be((0, 2, 0));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void Official_labels_and_wire_codes_are_read_too()
    {
        var row = Harrow.Replace("requires_improvement", "Requires improvement to be good", StringComparison.Ordinal)
            .Replace("ilacs2023", "ilacs-2023", StringComparison.Ordinal).Replace(",good,", ",Good,", StringComparison.Ordinal);
        Read(Lines(Header, row)).Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_or_doubled_column_leaves_nothing_to_read()
    {
        NothingRead(Lines(Header.Replace(",overall", ",outcome", StringComparison.Ordinal), Harrow)).Should().Contain("overall");
        NothingRead(Lines(Header.Replace(",notes", ",overall", StringComparison.Ordinal), Harrow)).Should().Contain("more than once");
    }

    [Fact]
    public void A_missing_column_of_an_area_is_found_once_and_only_the_rows_that_need_it_are_not_read()
    {
        static string Without(string line) => string.Join(',', line.Split(',').Where((_, i) => i != Array.IndexOf(Header.Split(','), "care")));
        var (exit, rows, unreadable, problems) = Read(Lines(Without(Header), Without(Trafford), Without(Trafford), Without(Harrow)));
        (exit, rows, unreadable).Should().Be((1, 3, 2));
        problems.Should().Equal("1 care column-missing", "0  inspection-stated-twice");
    }

    [Fact]
    public void Without_a_column_of_a_sub_judgement_every_row_is_read()
    {
        static string Without(string line) => string.Join(',', line.Split(',').Where((_, i) => i != Array.IndexOf(Header.Split(','), "adoption")));
        var (exit, rows, unreadable, problems) = Read(Lines(Without(Header), Without(Derby)));
        (exit, rows, unreadable).Should().Be((0, 1, 0));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void Columns_that_a_spreadsheet_left_empty_are_no_problem()
    {
        var (exit, rows, unreadable, problems) = Read(Lines(Header + ",,", Derby + ",,", Brent + ",,", Harrow + ",,,"));
        (exit, rows, unreadable).Should().Be((0, 3, 0));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void A_line_break_in_a_quoted_cell_belongs_to_the_cell()
    {
        var (exit, rows, unreadable, problems) = Read(Lines(Header, Derby + "\"one\ntwo\"", Harrow.Replace(",good,", ",rubbish,", StringComparison.Ordinal)));
        (exit, rows, unreadable).Should().Be((1, 2, 1));
        problems.Should().OnlyContain(problem => problem.StartsWith("4 "));
    }

    [Fact]
    public void A_very_long_cell_does_not_lose_the_other_rows()
    {
        var (exit, rows, unreadable, problems) = Read(Lines(Header, Derby + new string('x', 1_000_000), Brent));
        (exit, rows, unreadable).Should().Be((0, 2, 0));
        problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-01-24", "2024-01-24", "end_date")]
    [InlineData("2025-03-04", "2025-01-21", "publication_date")]
    public void Dates_that_cannot_be_true_are_an_error_in_a_row_that_was_read(string date, string reversed, string column)
    {
        var (exit, _, unreadable, problems) = Read(Lines(Header, Harrow.Replace(date, reversed, StringComparison.Ordinal)));
        (exit, unreadable).Should().Be((1, 0));
        problems.Should().Equal($"2 {column} dates-reversed");
    }

    [Fact]
    public void What_stands_in_a_file_does_not_steer_the_terminal()
    {
        using var file = new TemporaryFile(Lines(Header, Harrow.Replace("good", "good\u001b[2J", StringComparison.Ordinal), Brent.Replace("Brent", "Brent\u0007", StringComparison.Ordinal)));
        Ran.With("outcomes", file.Path).Output.Should().Contain("good\\u001b[2J").And.NotContain("\u001b").And.NotContain("\u0007");
    }

    [Fact]
    public void A_word_that_looks_like_an_option_is_wrong_usage()
    {
        using var file = new TemporaryFile(Lines(Header, Brent));
        var ran = Ran.With("outcomes", file.Path, "--fromat", "json");
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("--fromat");
    }

    [Fact]
    public void For_programs_a_file_without_inspections_has_the_same_shape()
    {
        using var file = new TemporaryFile("");
        var ran = Ran.With("outcomes", file.Path, "--format", "json");
        ran.ExitCode.Should().Be(2);
        ran.Json.GetProperty("rows").GetInt32().Should().Be(0);
        Problems(ran.Json).Should().Equal("0  file-without-rows");
    }

    [Fact]
    public void Where_no_row_could_be_read_nothing_is_done()
    {
        var (exit, rows, unreadable, _) = Read(Lines(Header, Harrow.Replace("2025-01-20", "?", StringComparison.Ordinal)));
        (exit, rows, unreadable).Should().Be((2, 1, 1));
    }

    [Fact]
    public void A_file_that_is_no_table_is_not_read()
    {
        NothingRead("\"" + Lines(Header, Harrow)).Should().Contain("quotation mark");
        NothingRead("").Should().Contain("no row");
        NothingRead(Header + "\n").Should().Contain("no row");
        using var binary = new TemporaryFile([.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31 % 256))]);
        Ran.With("outcomes", binary.Path).ExitCode.Should().Be(2);
        using var endless = new TemporaryFile(Encoding.UTF8.GetBytes(new string('x', 3_000_000)));
        Ran.With("outcomes", endless.Path).ExitCode.Should().Be(2);
        Ran.With("outcomes", Path.Combine(Path.GetTempPath(), "no-such-file.csv")).ExitCode.Should().Be(2);
        using var folder = new TemporaryFolder();
        OfficialFile.Read(folder.Path).Problems.Single().Message.Should().Be("This is a folder. Name a file in it.");
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_found()
    {
        var bytes = Encoding.Latin1.GetBytes(Lines(Header, Harrow.Replace("Harrow", "Härrow", StringComparison.Ordinal), Brent));
        using var file = new TemporaryFile(bytes);
        var ran = Ran.With("outcomes", file.Path, "--format", "json");
        ran.ExitCode.Should().Be(1);
        Problems(ran.Json).Should().Equal("2 local_authority text-not-utf-8");
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_lose_the_others()
    {
        using var file = new TemporaryFile(Lines(Header, Brent));
        var ran = Ran.With("outcomes", "no-such-file.csv", file.Path, "--format", "json");
        ran.ExitCode.Should().Be(1);
        ran.Json.GetProperty("rows").GetInt32().Should().Be(1);
        Problems(ran.Json).Should().Equal("0  file-not-readable");
    }

    [Fact]
    public void Any_single_damaged_cell_that_matters_is_found_in_its_own_row_of_the_real_file()
    {
        var lines = File.ReadAllLines(Repository.PathOf("seeds/outcomes/inspections.csv"));
        string[] mattering = ["local_authority", "regime", "start_date", "end_date", "publication_date", "leaders", "help_and_protection", "care", "children_in_care", "care_leavers", "leadership", "looked_after", "adoption", "overall"];
        var header = lines[0].Split(',');
        for (var line = 1; line < lines.Length; line += 13)
        {
            var cells = lines[line].Split(',');
            if (cells.Length != header.Length)
            {
                continue; // A quoted comma in the notes; other rows show the same.
            }

            var column = mattering[line % mattering.Length];
            cells[Array.IndexOf(header, column)] = column == "local_authority" ? "" : "?";
            string[] damaged = [.. lines[..line], string.Join(',', cells), .. lines[(line + 1)..]];
            var (exit, rows, unreadable, problems) = Read(Lines(damaged));
            (exit, rows, unreadable).Should().Be((1, 488, 1), $"of {column} in line {line + 1}");
            problems.Where(problem => !problem.EndsWith("overall-other-than-indicative", StringComparison.Ordinal))
                .Should().NotBeEmpty().And.OnlyContain(problem => problem.StartsWith($"{line + 1} {column} "));
        }
    }

    private static string Lines(params string[] lines) => string.Join('\n', lines) + "\n";

    private static (int Exit, int Rows, int Unreadable, string[] Problems) Read(string text)
    {
        using var file = new TemporaryFile(text);
        var ran = Ran.With("outcomes", file.Path, "--format", "json");
        var json = ran.Json;
        json.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("file").GetString()).Where(name => Path.GetFileName(name) != Path.GetFileName(file.Path)).Should().BeEmpty();
        var counted = json.GetProperty("editions").EnumerateArray().Sum(edition => edition.GetProperty("rows").GetInt32());
        counted.Should().Be(json.GetProperty("rows").GetInt32() - json.GetProperty("unreadable").GetInt32(), "what was understood is counted");
        return (ran.ExitCode, json.GetProperty("rows").GetInt32(), json.GetProperty("unreadable").GetInt32(), Problems(json));
    }

    private static string NothingRead(string text)
    {
        using var file = new TemporaryFile(text);
        var ran = Ran.With("outcomes", file.Path);
        ran.ExitCode.Should().Be(2);
        ran.Output.Should().EndWith("No inspection could be read.\n");
        return ran.Output;
    }

    private static string[] Problems(JsonElement json) =>
    [
        .. json.GetProperty("problems").EnumerateArray()
            .Select(one => $"{one.GetProperty("line").GetInt32()} {one.GetProperty("column").GetString()} {one.GetProperty("code").GetString()}"),
    ];
}
