using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>The README of the package says what is so.</summary>
public partial class PackageReadmeTests
{
    private static readonly string Readme = Repository.Read("src/Ilacs.Model.OfficialStatistics/README.md").ReplaceLineEndings("\n");

    [Fact]
    public void Its_example_compiles_and_prints_what_it_says()
    {
        var example = Example().Matches(Readme).Should().ContainSingle().Subject;
        var code = example.Groups[1].Value.Replace("\"seeds/", $"\"{Repository.Root.Replace('\\', '/')}/seeds/", StringComparison.Ordinal);
        CompiledExample.Run(code, typeof(OfficialFile).Assembly).Should().Be(example.Groups[2].Value);
    }

    [Fact]
    public void It_lists_every_layout_with_what_it_is() =>
        Row().Matches(Readme).Select(row => (row.Groups[1].Value, row.Groups[2].Value)).Should().Equal(OfficialLayouts.All.Select(layout => (layout.Code, layout.Title)));

    [GeneratedRegex("^```csharp\n(.*?)^```\n\n^```text\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| `([^`]+)` \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
