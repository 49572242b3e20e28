using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Every C# block of every guide compiles in a file with <c>using Ilacs.Model;</c>, and prints what the text block after it says.</summary>
[Collection(nameof(UsesTheConsole))]
public class GuideExampleTests
{
    // Their examples need more than the library: the tests that have the rest run them.
    private static readonly string[] RunByOthers = ["src/Ilacs.Model.OfficialStatistics/", "src/Ilacs.Model.Testing/", "src/Ilacs.Model/Json/storing.md"];

    private static readonly Markdown[] WithExamples = [.. Markdown.Guides.Where(guide => guide.BlocksIn("csharp").Any())];

    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> examples = [];
            foreach (var guide in WithExamples.Where(guide => !IsRunByOthers(guide)))
            {
                foreach (var (number, _) in guide.BlocksIn("csharp"))
                {
                    examples.Add(guide.Path, number);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_compiles_and_prints_what_it_says(string guide, int number) =>
        Markdown.Prints(guide, "csharp", number, CompiledExample.Run(Markdown.At(guide).BlocksIn("csharp").ElementAt(number - 1).Block.Text));

    [Fact]
    public void Every_C_sharp_block_has_its_output_after_it()
    {
        WithExamples.Should().NotBeEmpty();
        WithExamples.SelectMany(guide => guide.BlocksIn("csharp").Where(one => one.Block.Output is null).Select(one => $"{guide}, block {one.Number}")).Should().BeEmpty();
    }

    [Fact]
    public void A_guide_whose_examples_need_more_than_the_library_is_run_by_just_one_other_class_of_tests()
    {
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith($"{nameof(GuideExampleTests)}.cs", StringComparison.Ordinal))
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .Where(test => test.Text.Contains(nameof(CompiledExample), StringComparison.Ordinal)).ToArray();
        foreach (var guide in WithExamples.Where(IsRunByOthers))
        {
            tests.Where(test => test.Text.Contains($"\"{guide.Path}\"", StringComparison.Ordinal)).Should().ContainSingle($"the examples of {guide} are run once");
        }
    }

    private static bool IsRunByOthers(Markdown guide) => RunByOthers.Any(beginning => guide.Path.StartsWith(beginning, StringComparison.Ordinal));
}
