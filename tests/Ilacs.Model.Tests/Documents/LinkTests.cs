using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>What the Markdown files of the repository point at is there.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Files => [.. Markdown.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_relative_link_leads_to_a_file_a_folder_or_a_heading(string path)
    {
        var file = Markdown.At(path);
        file.RelativeLinks.Where(link => !Leads(file, link)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_path_in_the_prose_is_there(string path) =>
        Markdown.At(path).CodeSpans.Where(span => PathHere().IsMatch(span) && !Path.Exists(Repository.PathOf(span))).Should().BeEmpty();

    [Fact]
    public void There_are_links_and_paths_to_look_at()
    {
        Markdown.All.SelectMany(file => file.RelativeLinks).Should().HaveCountGreaterThan(20);
        Markdown.All.SelectMany(file => file.CodeSpans).Where(span => PathHere().IsMatch(span)).Should().HaveCountGreaterThan(20);
    }

    private static bool Leads(Markdown from, string link)
    {
        var parts = link.Split('#');
        var target = parts[0].Length == 0
            ? from.Path
            : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(from.Path)!, parts[0]))).Replace('\\', '/');
        return !target.StartsWith("..", StringComparison.Ordinal)
            && Path.Exists(Repository.PathOf(target))
            && (parts.Length == 1 || Markdown.All.Any(file => file.Path == target && file.Anchors.Contains(parts[1])));
    }

    [GeneratedRegex(@"^(?:src|tests|benchmarks|seeds|\.ci)(?:/[\w.-]+)+/?$")]
    private static partial Regex PathHere();
}
