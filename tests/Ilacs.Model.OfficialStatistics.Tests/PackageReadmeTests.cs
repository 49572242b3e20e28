using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>The README of the package says what is so.</summary>
[Collection(nameof(UsesTheConsole))]
public partial class PackageReadmeTests
{
    private static readonly Markdown Readme = Markdown.At("src/Ilacs.Model.OfficialStatistics/README.md");

    public static TheoryData<int> Examples => [.. Readme.BlocksIn("csharp").Select(one => one.Number)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_compiles_and_prints_what_it_says(int number) =>
        Markdown.Prints(Readme.Path, "csharp", number, CompiledExample.Run(Readme.BlocksIn("csharp").ElementAt(number - 1).Block.Text, typeof(OfficialFile).Assembly));

    [Fact]
    public void It_lists_every_layout_with_what_it_is() =>
        Row().Matches(Readme.Prose).Select(row => (row.Groups[1].Value, row.Groups[2].Value)).Should().Equal(OfficialLayouts.All.Select(layout => (layout.Code, layout.Title)));

    [GeneratedRegex(@"^\| `([^`]+)` \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
