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
        string[] tested = ["csharp", "json", "mermaid", "razor", "sh", "text"];
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
    public void The_index_names_every_guide_and_the_README_at_most_ten()
    {
        Markdown.At(Index).LinksHere.Should().Contain(Markdown.Guides.Select(guide => guide.Path)
            .Where(path => path != "README.md" && path != Index && !IsOfAPackage(path)));
        Markdown.At("README.md").LinksHere.Where(link => link.StartsWith("src/", StringComparison.Ordinal) && link != Index && !link.EndsWith(".png", StringComparison.Ordinal)).Distinct()
            .Should().HaveCountLessThanOrEqualTo(10).And.HaveCountGreaterThan(5);
    }

    [Fact]
    public void The_README_of_a_package_links_only_to_addresses_and_names_nothing_of_the_repository()
    {
        var packages = Markdown.Guides.Where(guide => IsOfAPackage(guide.Path)).ToArray();
        packages.Should().HaveCount(Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Count());
        packages.SelectMany(package => package.RelativeLinks).Should().BeEmpty();
        packages.Where(package => package.Text.Contains("src/", StringComparison.Ordinal) || package.Text.Contains("seeds/", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    private const string Index = "src/guides.md";

    private static bool IsOfAPackage(string path) => Path.GetFileName(path) == "package.md";
}
