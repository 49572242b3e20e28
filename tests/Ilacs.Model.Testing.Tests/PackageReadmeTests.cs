using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Testing.Tests;

/// <summary>The README of the package says what is so.</summary>
[Collection(nameof(UsesTheConsole))]
public partial class PackageReadmeTests
{
    private static readonly (string Code, string Output)[] Examples =
        [.. Example().Matches(Repository.Read("src/Ilacs.Model.Testing/README.md").ReplaceLineEndings("\n")).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Examples.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_example_compiles_and_prints_what_it_says(int number) => CompiledExample
        .Run(Examples[number].Code, typeof(Given).Assembly, typeof(FsCheck.Rnd).Assembly, typeof(Microsoft.FSharp.Core.FSharpFunc<,>).Assembly).ReplaceLineEndings("\n").Should().Be(Examples[number].Output);

    [GeneratedRegex("^```csharp\n(.*?)^```\n\n^```text\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
