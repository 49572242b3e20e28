using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>The README of the package says what is so.</summary>
public partial class PackageReadmeTests
{
    [Fact]
    public void It_lists_every_layout_with_what_it_is() => Row().Matches(Markdown.At("src/Ilacs.Model.OfficialStatistics/README.md").Prose)
        .Select(row => (row.Groups[1].Value, row.Groups[2].Value)).Should().Equal(OfficialLayouts.All.Select(layout => (layout.Code, layout.Title)));

    [GeneratedRegex(@"^\| `([^`]+)` \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
