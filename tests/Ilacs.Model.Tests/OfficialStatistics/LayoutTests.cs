namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Tables are recognised by their headings.</summary>
public class LayoutTests
{
    public static TheoryData<string> Codes => [.. OfficialLayouts.All.Select(layout => layout.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_table_is_recognised_by_its_headings_in_any_order(string code)
    {
        var layout = OfficialLayouts.All.Single(one => one.Code == code);
        var headings = layout.Headings.Select(Quoted).ToArray();
        for (var i = 0; i < headings.Length; i++)
        {
            var file = Given.Lines(string.Join(',', [.. headings[i..], .. headings[..i]]));
            file.Tables.Should().ContainSingle($"of {code} with '{headings[i]}' first").Which.Layout.Should().BeSameAs(layout);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_heading_of_a_layout_is_there_once_and_its_code_is_a_word(string code)
    {
        var layout = OfficialLayouts.All.Single(one => one.Code == code);
        layout.Headings.Should().OnlyHaveUniqueItems();
        layout.Code.Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)*$");
        layout.Title.Should().NotBeEmpty();
    }

    [Fact]
    public void Case_and_white_space_in_headings_do_not_count()
    {
        var file = Given.Lines(string.Join(',', Layouts2025.History.Headings.Select(heading => Quoted("  " + heading.ToUpperInvariant().Replace(" ", " \n ", StringComparison.Ordinal)))));
        file.Tables.Single().Layout.Should().BeSameAs(Layouts2025.History);
    }

    [Fact]
    public void Titles_above_the_headings_are_passed_over_and_their_day_is_that_of_the_release()
    {
        var file = Given.Lines(
            "Local authority inspection outcomes as at 31 March 2025,,,",
            "This sheet has one table,,",
            string.Join(',', Layouts2025.Latest.Headings),
            "Ofsted Local Authority Webpage,E06000014,York,\"North East, Yorkshire and the Humber\",24/02/2025,15/04/2025,Outstanding,Outstanding,Outstanding,Outstanding,Outstanding");
        file.Tables.Single().Dated.ToString().Should().Be("2025-03-31/2026-03-30");
        file.TheInspection().Sources.Single().Summary.Should().Be("given.csv, line 4");
    }

    [Fact]
    public void A_heading_that_the_layout_does_not_have_is_told_and_its_cells_are_kept()
    {
        var file = Given.Lines(
            string.Join(',', Layouts2025.Latest.Headings) + ",Inspector",
            "x,E06000014,York,,24/02/2025,15/04/2025,Outstanding,Outstanding,Outstanding,Outstanding,Outstanding,A. Name");
        file.Told().Should().Contain("1 Inspector column-not-known");
        file.Tables.Single().Rows.Single().Cells.Should().Contain(new KeyValuePair<string, string>("Inspector", "A. Name"));
        file.IsValid.Should().BeTrue();
    }

    [Fact]
    public void A_table_of_something_else_is_not_recognised()
    {
        var file = Given.Lines("Name,Age", "Alice,7");
        file.Tables.Should().BeEmpty();
        file.Told().Should().Equal("0  layout-not-recognised");
        file.IsValid.Should().BeFalse();
    }

    [Fact]
    public void All_tables_of_a_file_are_of_one_release_and_its_title_comes_before_the_name_of_the_file()
    {
        var file = Given.Named(
            "as_at_31_March_2024.csv", "As at 31 March 2025,,", string.Join(',', Layouts2025.Latest.Headings),
            "x,E06000014,York,,07/03/2022,04/05/2022,Good,Good,Good,Good,");
        file.Tables.Single().Dated.ToString().Should().Be("2025-03-31/2026-03-30", "who speaks decides, and not what the file is called");
    }

    [Theory]
    [InlineData("LA_Inspection_Outcomes_as_at_31_March_2025.ods", "2025-03-31/2026-03-30")]
    [InlineData("local_authority_inspection_outcomes_as_at_31_march_2026_underlying_data.ods", "2026-03-31/2027-03-30")]
    [InlineData("official-latest-2025-03-31.csv", "2025-03-31/2026-03-30")]
    [InlineData("in-year-2024-25.csv", "2025-03-31/2026-03-30")]
    [InlineData("Inspections_in_year_2023-24", "2024-03-31/2025-03-30")]
    [InlineData("All ILACS inspections from 29 January 2018 to 31 March 2025", "2025-03-31/2026-03-30")]
    [InlineData("Inspections as at 31 March 2024, published on 30 August 2024", "2024-03-31/2025-03-30")]
    [InlineData("1999-2000.csv", null)]
    [InlineData("2024-26.csv", null)]
    [InlineData("31 June 2024", null)]
    [InlineData("2024-02-30.csv", null)]
    [InlineData("inspections.csv", null)]
    [InlineData("120250331.csv", null)]
    public void The_day_of_a_release_is_that_of_its_name(string name, string? dated) => ReleaseDate.In(name)?.ToString().Should().Be(dated);

    private static string Quoted(string heading) => $"\"{heading}\"";
}
