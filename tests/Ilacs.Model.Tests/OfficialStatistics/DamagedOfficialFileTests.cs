using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>The files of the repository, damaged.</summary>
public class DamagedOfficialFileTests
{
    private static readonly Dictionary<string, RealTable> Tables =
        new[] { RealTable.History, RealTable.InYear, RealTable.Latest, RealTable.Own }.ToDictionary(path => path, path => RealTable.Of(path, Thorough.Of(90, int.MaxValue)));

    public static TheoryData<string> Paths => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Moved_columns_change_nothing(string path)
    {
        var table = Tables[path];
        var said = RealTable.Said(table.Read());
        for (var column = 1; column < table.Rows[0].Length; column++)
        {
            var moved = table.With(table.Rows.Select(row => (string[])[row[column], .. row[..column], .. row[(column + 1)..]]));
            RealTable.Said(moved).Should().Equal(said, $"of '{table.Rows[0][column]}' in front");
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_column_that_is_doubled_is_told_and_nothing_is_taken_from_either(string path)
    {
        var table = Tables[path];
        for (var column = 0; column < table.Rows[0].Length; column++)
        {
            var file = table.With(table.Rows.Select(row => (string[])[.. row, row[column]]));
            file.IsValid.Should().BeFalse();
            file.Problems.Where(problem => problem.Code == RowProblems.ColumnStatedTwice && problem.Column == table.Rows[0][column]).Should().NotBeEmpty();
            file.Tables.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_column_that_is_renamed_or_removed_is_told_if_it_matters_and_what_is_read_is_never_made_up(string path)
    {
        var table = Tables[path];
        var whole = table.Read();
        for (var column = 0; column < table.Rows[0].Length; column++)
        {
            var heading = table.Rows[0][column];
            var renamed = table.WithRow(0, row => [.. row[..column], "Something", .. row[(column + 1)..]]);
            var removed = table.With(table.Rows.Select(row => (string[])[.. row[..column], .. row[(column + 1)..]]));
            RealTable.Said(renamed).Should().Equal(RealTable.Said(removed), $"of '{heading}'");
            if (renamed.Tables.IsEmpty)
            {
                renamed.Problems.Where(problem => problem.Code == RowProblems.ColumnMissing && problem.Column == heading && problem.Severity == Severity.Error).Should().NotBeEmpty();
                continue;
            }

            renamed.Problems.Where(problem => problem.Code == RowProblems.ColumnNotKnown && problem.Column == "Something").Should().NotBeEmpty();
            renamed.Tables.Single().Rows.Should().HaveSameCount(whole.Tables.Single().Rows);
            foreach (var (row, before) in renamed.Tables.Single().Rows.Zip(whole.Tables.Single().Rows))
            {
                row.Events.Should().HaveCount(1);
                var now = Recorded.Members(row.Events[0]).ToDictionary();
                foreach (var (member, value) in Recorded.Members(before.Events[0]).Where(one => now.GetValueOrDefault(one.Member) != one.Value))
                {
                    var isUnsaid = now[member] is "" or "not-known" || (member == "onSite" && IsOfTheSameDays(now[member], value))
                        || (member == "type" && !row.Events[0].Sources.Single().StatedMembers.Contains("type"));
                    isUnsaid.Should().BeTrue($"without '{heading}' {member} is '{now[member]}' and was '{value}'");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_row_that_is_shifted_by_a_cell_is_found_and_the_others_are_as_they_were(string path)
    {
        var table = Tables[path];
        var said = RealTable.Said(table.Read());
        var width = table.Rows[0].Length;
        for (var changed = 1; changed < table.Rows.Count; changed += 17)
        {
            OfficialFile[] shifted =
            [
                table.WithRow(changed, row => [.. row[1..], ""]), table.WithRow(changed, row => ["", .. row[..(width - 1)]]),
                table.WithRow(changed, row => row[1..]), table.WithRow(changed, row => ["", .. row]),
            ];
            foreach (var file in shifted)
            {
                var row = file.Tables.Single().Rows[changed - 1];
                (row.IsUnderstood && row.Registered is not null).Should().BeFalse($"row {changed} is shifted");
                file.Problems.Where(problem => problem.Line == row.Line && problem.Severity <= Severity.Warning).Should().NotBeEmpty();
                OthersAreAsTheyWere(file, said, changed - 1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Garbage_in_a_cell_that_matters_is_found_at_its_line_and_column(string path)
    {
        var table = Tables[path];
        var whole = table.Read();
        var said = RealTable.Said(whole);
        var changed = Enumerable.Range(1, table.Rows.Count - 1).Last(row => whole.Tables[0].Rows[row - 1].Events[0] is Inspection);
        var layout = whole.Tables[0].Layout;
        foreach (var column in layout.Columns.Where(column => column.Fact != ColumnFact.Nothing))
        {
            var at = Array.IndexOf(table.Rows[0], column.Heading);
            if (at < 0)
            {
                continue;
            }

            foreach (var garbage in (string[])["?", "Excellent", "32/13/2024", "\uFFFD", "2024-02-30", "=1+1", "0", "\u200B"])
            {
                var file = table.WithRow(changed, row => [.. row[..at], garbage, .. row[(at + 1)..]]);
                file.Problems.Where(problem => problem.Column == column.Heading && problem.Line == whole.Tables[0].Rows[changed - 1].Line && problem.Text == garbage && problem.Severity <= Severity.Warning)
                    .Should().NotBeEmpty("'{0}' is in '{1}'", garbage, column.Heading);
                OthersAreAsTheyWere(file, said, changed - 1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Line_ends_encodings_and_separators_change_nothing(string path)
    {
        var table = Tables[path];
        var said = RealTable.Said(table.Read());
        var text = RealTable.Text(table.Rows);
        foreach (var end in (string[])["\r\n", "\n", "\r"])
        {
            var lines = text.Replace("\r\n", end, StringComparison.Ordinal);
            foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
            {
                var file = Given.Bytes(table.Name, [.. encoding.GetPreamble(), .. encoding.GetBytes(lines)]);
                RealTable.Said(file).Should().Equal(said, $"of {encoding.WebName} with {end.Length} at the end of lines");
                file.Tables[0].Rows[^1].Line.Should().Be(table.Rows.Count);
            }
        }
    }

    [Fact]
    public void A_name_in_Windows_1252_is_told_at_its_cell_and_nothing_else_changes()
    {
        var table = Tables[RealTable.History];
        var bytes = Encoding.Latin1.GetBytes(RealTable.Text(table.Rows.Select((row, i) => i == 1 ? [.. row[..2], "B\u00E4rnet", .. row[3..]] : row)));
        var file = Given.Bytes(table.Name, bytes);
        file.Problems.Single(problem => problem.Severity == Severity.Error).Should().Match<FileProblem>(problem =>
            problem.Code == RowProblems.TextNotUtf8 && problem.Line == 2 && problem.Column == "Local authority name");
        OthersAreAsTheyWere(file, RealTable.Said(table.Read()), 0);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Titles_above_and_notes_below_and_headings_again_are_no_rows(string path)
    {
        var table = Tables[path];
        var said = RealTable.Said(table.Read());
        string[] title = ["Inspections and their outcomes"];
        var middle = table.Rows.Count / 2;
        var file = table.With([title, ["", "Source: Ofsted"], .. table.Rows.Take(middle), table.Rows[0], .. table.Rows.Skip(middle), ["Notes"]]);
        var rows = file.Tables.Single().Rows;
        rows.Select(RealTable.Said).Should().Equal(said);
        file.IsValid.Should().BeTrue();
        file.Problems.Should().ContainSingle(problem => problem.Code == RowProblems.NoteInTheTable).Which.Text.Should().Be("Notes");
    }

    // Without some of the columns there are the first and the last day, or the first alone.
    private static bool IsOfTheSameDays(string onSite, string before) =>
        before.StartsWith(onSite[..10], StringComparison.Ordinal) && (onSite.Length == 10 || before.EndsWith(onSite[^10..], StringComparison.Ordinal));

    private static void OthersAreAsTheyWere(OfficialFile file, string[] said, int changed)
    {
        var now = RealTable.Said(file);
        now.Should().HaveSameCount(said);
        now.Where((row, i) => i != changed && row != said[i]).Should().BeEmpty();
    }
}
