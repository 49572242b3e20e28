using System.Text.RegularExpressions;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Headings are found as R, janitor and pandas write them, too.</summary>
public partial class HeadingTests
{
    private const string Latest = "Local authority name,Inspection date,Overall effectiveness,Impact of leaders,"
        + "Experiences and progress of children who need help and protection,Experiences and progress of children in care";

    private static readonly string[] Files =
        [RealTable.History2023, RealTable.History, RealTable.InYear, RealTable.Latest, RealTable.Own];

    public enum WrittenBy
    {
        R = 1,
        Janitor,
        Capitals,
    }

    public static TheoryData<string, WrittenBy> Layouts => With(OfficialLayouts.All.Select(layout => layout.Code));

    public static TheoryData<string, WrittenBy> RealFiles => With(Files);

    [Fact]
    public void No_two_columns_of_a_layout_have_the_same_letters_and_digits_and_none_begins_with_a_digit()
    {
        foreach (var layout in OfficialLayouts.All)
        {
            layout.Columns.Select(column => column.Key).Should().OnlyHaveUniqueItems($"of {layout}")
                .And.OnlyContain(key => key.Length > 0 && char.IsLetter(key[0]), "R puts an X before a digit");
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout_is_recognised_by_headings_that_a_program_has_changed(string code, WrittenBy by)
    {
        var layout = OfficialLayouts.All.Single(one => one.Code == code);
        var headings = string.Join(',', layout.Headings.Select(heading => Quoted(Changed(heading, by))));
        Given.Lines(headings).Tables.Single().Layout.Should().BeSameAs(layout);
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void A_real_file_says_the_same_under_headings_that_a_program_has_changed(string path, WrittenBy by)
    {
        var table = RealTable.Of(path);
        var headings = table.Rows.TakeWhile(row => !row.Contains("Local authority name") && !row.Contains("local_authority")).Count();
        var changed = table.WithRow(headings, row => [.. row.Select(heading => Changed(heading, by))]);
        RealTable.Said(changed).Should().Equal(RealTable.Said(table.Read()));
        changed.IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Unnamed: 0")]
    [InlineData("X")]
    [InlineData("...1")]
    public void Row_numbers_before_the_table_change_nothing(string heading)
    {
        var table = RealTable.Of(RealTable.Latest);
        var numbered = table.With(table.Rows.Select(
            (row, i) => (string[])[i == 0 ? heading : FormattableString.Invariant($"{i}"), .. row]));
        RealTable.Said(numbered).Should().Equal(RealTable.Said(table.Read()));
        numbered.IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("3,Source: Ofsted,NA,NA,NA,NA,NA")]
    [InlineData("3,NA,NA,NA,NA,NA,NA")]
    [InlineData("3,Total,,152,,,")]
    public void A_note_with_the_number_of_its_row_is_a_note(string note)
    {
        var file = Given.Lines("," + Latest, "1,Barnet,13/05/2019,Good,Good,Good,Good", note);
        file.IsValid.Should().BeTrue();
        file.Tables.Single().Rows.Should().ContainSingle();
        file.Problems.Should().ContainSingle(problem => problem.Code == RowProblems.NoteInTheTable && problem.Line == 3);
    }

    [Fact]
    public void A_repeated_heading_as_pandas_numbers_it_is_a_column_that_is_not_known()
    {
        var file = Given.Lines(Latest + ",Overall effectiveness.1", "Barnet,13/05/2019,Good,Good,Good,Good,Inadequate");
        file.IsValid.Should().BeTrue();
        file.TheInspection().OverallEffectiveness.Code.Should().Be("good");
        file.Told().Should().Contain("1 Overall effectiveness.1 column-not-known");
    }

    [Fact]
    public void One_column_in_two_spellings_is_stated_twice()
    {
        var file = Given.Lines(Latest + ",inspection_date", "Barnet,13/05/2019,Good,Good,Good,Good,14/05/2019");
        file.Told().Should().Contain("1 inspection_date column-stated-twice");
        file.IsValid.Should().BeFalse();
    }

    [Theory]
    [InlineData("Change +,Change -")]
    [InlineData("%,#")]
    [InlineData("-,-")]
    public void Columns_that_are_not_known_and_differ_in_a_sign_are_two(string headings) =>
        Given.Lines($"{Latest},{headings}", "Barnet,13/05/2019,Good,Good,Good,Good,1,2").IsValid.Should().BeTrue();

    [Fact]
    public void A_column_that_is_not_known_may_not_have_one_heading_with_another() =>
        Given.Lines(Latest + ",Rank,rank", "Barnet,13/05/2019,Good,Good,Good,Good,1,2").Told()
            .Should().Contain("1 rank column-stated-twice");

    private static TheoryData<string, WrittenBy> With(IEnumerable<string> each)
    {
        var data = new TheoryData<string, WrittenBy>();
        foreach (var one in each)
        {
            data.Add(one, WrittenBy.R);
            data.Add(one, WrittenBy.Janitor);
            data.Add(one, WrittenBy.Capitals);
        }

        return data;
    }

    private static string Changed(string heading, WrittenBy by) => by switch
    {
        // read.csv: make.names.
        WrittenBy.R => NotOfAName().Replace(heading, "."),
        // janitor::clean_names.
        WrittenBy.Janitor => Signs().Replace(heading.Replace("'", "", StringComparison.Ordinal), "_").Trim('_').ToLowerInvariant(),
        _ => heading.ToUpperInvariant(),
    };

    private static string Quoted(string heading) => $"\"{heading}\"";

    [GeneratedRegex("[^A-Za-z0-9._]")]
    private static partial Regex NotOfAName();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Signs();
}
