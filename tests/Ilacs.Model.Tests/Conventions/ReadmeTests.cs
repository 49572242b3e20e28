using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Every C# block of the README compiles in a file with <c>using Ilacs.Model;</c>, and prints what the text block after it says.</summary>
[Collection(nameof(UsesTheConsole))]
public partial class ReadmeTests
{
    private static readonly (string Code, string Output)[] Examples =
        [.. ExampleWithOutput().Matches(Repository.Read("README.md").ReplaceLineEndings("\n")).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Examples.Length)];

    [Fact]
    public void Every_C_sharp_block_has_its_output_after_it() =>
        Regex.Count(Repository.Read("README.md"), "^```csharp", RegexOptions.Multiline).Should().Be(Examples.Length).And.BeGreaterThan(0);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_example_compiles_and_prints_what_it_says(int number) => CompiledExample.Run(Examples[number].Code).Should().Be(Examples[number].Output);

    [GeneratedRegex("^```csharp\n(.*?)^```\n\n^```text\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ExampleWithOutput();
}
