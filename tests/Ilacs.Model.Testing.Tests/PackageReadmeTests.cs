using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Testing.Tests;

/// <summary>The README of the package says what is so.</summary>
[Collection(nameof(UsesTheConsole))]
public class PackageReadmeTests
{
    private static readonly Markdown Readme = Markdown.At("src/Ilacs.Model.Testing/README.md");

    public static TheoryData<int> Examples => [.. Readme.BlocksIn("csharp").Select(one => one.Number)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_compiles_and_prints_what_it_says(int number) => Markdown.Prints(
        Readme.Path,
        "csharp",
        number,
        CompiledExample.Run(
            Readme.BlocksIn("csharp").ElementAt(number - 1).Block.Text, typeof(Given).Assembly, typeof(FsCheck.Rnd).Assembly, typeof(Microsoft.FSharp.Core.FSharpFunc<,>).Assembly));
}
