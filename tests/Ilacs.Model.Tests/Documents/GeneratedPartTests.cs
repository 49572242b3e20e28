using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>What the guides list is what the model has: the tables and diagrams in them are made here. With the environment variable ILACS_ACCEPT they
/// are written anew: read the difference before it is committed.</summary>
public class GeneratedPartTests
{
    public static TheoryData<string, string> Parts
    {
        get
        {
            TheoryData<string, string> parts = [];
            foreach (var file in Markdown.All)
            {
                foreach (var part in GeneratedPart.AllOf(file))
                {
                    parts.Add(file.Path, part.Name);
                }
            }

            return parts;
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void What_is_made_from_the_model_is_what_the_model_says(string file, string part)
    {
        // Read anew, since another part of the same file may just have been written.
        var text = Repository.Read(file).ReplaceLineEndings("\n");
        Golden.Matches(file, GeneratedPart.Replace(text, part, GeneratedParts.All[part]()));
    }

    [Fact]
    public void Every_part_that_can_be_made_stands_in_one_file() =>
        Markdown.All.SelectMany(GeneratedPart.AllOf).Select(part => part.Name).Should().BeEquivalentTo(GeneratedParts.All.Keys);
}
