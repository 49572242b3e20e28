using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The documents that guides show are documents, and the diagrams are made from the model.</summary>
public class GuideDocumentTests
{
    public static TheoryData<string, int> Documents
    {
        get
        {
            TheoryData<string, int> documents = [];
            foreach (var guide in Markdown.Guides)
            {
                foreach (var (number, _) in guide.BlocksIn("json"))
                {
                    documents.Add(guide.Path, number);
                }
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_document_in_a_guide_is_read_and_has_no_issue(string guide, int number)
    {
        var read = IlacsJson.Any.Read(Encoding.UTF8.GetBytes(Markdown.At(guide).BlocksIn("json").ElementAt(number - 1).Block.Text));
        read.Issues.Should().BeEmpty();
        read.HasValue.Should().BeTrue();
    }

    [Fact]
    public void A_block_is_of_a_language_that_is_tested()
    {
        string[] tested = ["csharp", "json", "mermaid", "sh", "text"];
        Markdown.Guides.SelectMany(guide => guide.Blocks.Where(block => !tested.Contains(block.Language)).Select(block => $"{guide}: '{block.Language}'")).Should().BeEmpty();
    }

    [Fact]
    public void Every_diagram_is_made_from_the_model()
    {
        var diagrams = Markdown.All.SelectMany(file => file.BlocksIn("mermaid").Select(one => (File: file, one.Block.Text))).ToArray();
        diagrams.Should().HaveCountGreaterThan(2);
        diagrams.Where(diagram => !GeneratedPart.AllOf(diagram.File).Any(part => part.Text.Contains(diagram.Text, StringComparison.Ordinal)))
            .Select(diagram => diagram.File.Path).Should().BeEmpty();
    }

    [Fact]
    public void Every_guide_is_named_in_the_README()
    {
        var links = Markdown.At("README.md").RelativeLinks.ToArray();
        Markdown.Guides.Select(guide => guide.Path).Where(path => path != "README.md" && !links.Contains(path)).Should().BeEmpty();
    }
}
