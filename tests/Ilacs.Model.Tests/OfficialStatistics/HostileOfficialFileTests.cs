using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Whatever bytes a file has, reading and joining it ends, in bounds, with rows or problems.</summary>
public class HostileOfficialFileTests
{
    private static readonly string Headings = string.Join(',', Layouts2025.History.Headings);

    [Theory]
    [InlineData(RealTable.History)]
    [InlineData(RealTable.History2023)]
    [InlineData(RealTable.InYear)]
    [InlineData(RealTable.Latest)]
    [InlineData(RealTable.Own)]
    public void A_file_that_is_cut_off_has_its_whole_rows_and_tells_of_the_last(string path)
    {
        var table = RealTable.Of(path);
        var said = RealTable.Said(table.Read());
        for (var length = 0; length < table.Bytes.Length; length += length < 2000 ? Thorough.Of(31, 7) : Thorough.Of(997, 401))
        {
            var file = ReadAndJoined(table.Name, table.Bytes[..length]);
            if (file.Tables.IsEmpty)
            {
                file.Problems.Should().NotBeEmpty();
                continue;
            }

            var now = RealTable.Said(file);
            now.SkipLast(1).Should().Equal(said.Take(now.Length - 1));
        }
    }

    [Fact]
    public void Whatever_bytes_are_changed_nothing_is_thrown_and_no_row_is_lost()
    {
        var random = new Random(20261122);
        foreach (var path in (string[])[RealTable.History, RealTable.History2023, RealTable.InYear, RealTable.Latest, RealTable.Own])
        {
            var valid = RealTable.Of(path);
            var lines = Encoding.UTF8.GetString(valid.Bytes).Split('\n')[..12];
            for (var round = 0; round < 500; round++)
            {
                var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
                for (var i = random.Next(1, 40); i > 0; i--)
                {
                    bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : "\",;\t\n\r-/0 9E"u8[random.Next(12)];
                }

                var file = ReadAndJoined(valid.Name, bytes);
                if (file.Tables is [var table])
                {
                    // As many rows as there are under the headings, but for notes.
                    var read = ReadFile.From(bytes).Rows;
                    var headings = read.TakeWhile(row => HeadingRow.Of(row) is null).Count() + 1;
                    var notes = file.Problems.Count(problem => problem.Code == RowProblems.NoteInTheTable);
                    table.Rows.Should().HaveCount(read.Count - headings - notes, Convert.ToBase64String(bytes));
                }
                else
                {
                    file.IsValid.Should().BeFalse();
                    file.Problems.Should().NotBeEmpty();
                }
            }
        }
    }

    [Fact]
    public void Random_bytes_are_no_table()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(1, 5000)];
            random.NextBytes(bytes);
            ReadAndJoined("x.csv", bytes).IsValid.Should().BeFalse();
        }
    }

    [Fact]
    public void An_endless_line_is_given_up_in_bounded_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = OfficialFile.Read(new EndlessStream(Encoding.UTF8.GetBytes(Headings + ",")), "endless.csv");
        file.Problems.Select(problem => problem.Code).Should().Equal(TableProblems.RowTooLong);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(256L << 20);
    }

    [Fact]
    public void Very_many_rows_of_garbage_are_all_kept_and_only_the_first_problems_are_listed()
    {
        var rows = Thorough.Of(30_000, 99_999);
        var file = ReadAndJoined("garbage.csv", Encoding.UTF8.GetBytes(Headings + "\n" + string.Concat(Enumerable.Repeat(",,,,,,,,,,,,,,,,a,b\n", rows))));
        file.Tables.Single().Rows.Should().HaveCount(rows);
        file.Problems.Should().HaveCount(ProblemList.Most + 1);
        file.Problems[^1].Code.Should().Be(RowProblems.ProblemsNotAll);
        file.Problems[^1].Severity.Should().Be(Severity.Error);
        file.Problems[^1].Message.Should().Contain((rows - ProblemList.Most).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    // With what comes near to each name sought at once this took minutes.
    [Fact]
    public void Very_many_authorities_that_nobody_knows_are_each_told_or_counted()
    {
        var rows = Thorough.Of(20_000, 99_999);
        var lines = Enumerable.Range(0, rows).Select(i => FormattableString.Invariant($"x,E06{i:000000},Nowhere{i},Current,,24/02/2025,15/04/2025,ILACS Standard Inspection,Good,Good,Good,Good,Good\n"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Headings + "\n" + string.Concat(lines)));
        var file = OfficialFile.Read(stream, "nobody.csv");
        file.Tables.Single().Rows.Should().HaveCount(rows);
        JoinedHistories.Of(file).Histories.Sum(history => history.Events.Length).Should().BeGreaterThan(rows - 1000, "some of the codes are real");
    }

    [Fact]
    public void Very_many_inspections_without_a_day_on_site_are_joined()
    {
        var rows = Thorough.Of(10_000, 50_000);
        const string Scraped = "urn,local_authority,pdf_filename,publication_date,inspection_framework,inspection_start_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade\n";
        var start = new NodaTime.LocalDate(2024, 1, 1);
        var lines = Enumerable.Range(0, rows).Select(i => FormattableString.Invariant($"80438,brighton and hove,a.pdf,{NodaTime.Text.LocalDatePattern.Iso.Format(start.PlusDays(i % 600))},,,good,good,good,good,good\n"));
        var joined = JoinedHistories.Of(Given.Bytes("scraped.csv", Encoding.UTF8.GetBytes(Scraped + string.Concat(lines))));
        joined.Histories.Single().Inspections.Should().HaveCount(600);
        joined.Histories.Single().Inspections.Sum(inspection => inspection.Sources.Length).Should().Be(rows);
    }

    private static OfficialFile ReadAndJoined(string name, byte[] bytes)
    {
        var file = Given.Bytes(name, bytes);
        JoinedHistories.Of(file).Histories.Sum(history => history.Events.Sum(cycleEvent => cycleEvent.Sources.Length))
            .Should().Be(file.Tables.Sum(table => table.Rows.Where(HasAHistory).Sum(row => row.Events.Length)));
        return file;
    }

    private static bool HasAHistory(OfficialRow row) => row.Registered is not null || row.Authority is not null;
}
