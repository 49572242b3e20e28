using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Every C# block of every guide compiles in a file with <c>using Ilacs.Model;</c>, and prints what the text block after it says.</summary>
public class GuideExampleTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> examples = [];
            foreach (var guide in Markdown.Guides)
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
    public void Every_C_sharp_block_has_its_output_after_it() =>
        Markdown.Guides.SelectMany(guide => guide.BlocksIn("csharp").Where(one => one.Block.Output is null).Select(one => $"{guide}, block {one.Number}")).Should().BeEmpty();
}
