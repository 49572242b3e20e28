using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The map of the code has what there is.</summary>
public partial class ContributingTests
{
    private static readonly string[] Places = [.. Row().Matches(Markdown.At("CONTRIBUTING.md").Prose).Select(match => match.Groups[1].Value)];

    [Fact]
    public void The_map_has_every_folder_of_the_library_and_no_other_in_the_order_in_which_they_use_one_another() =>
        Places.Where(place => place.StartsWith("src/Ilacs.Model/", StringComparison.Ordinal)).Should().Equal(DirectionTests.Folders.Select(folder => $"src/Ilacs.Model/{folder}"));

    [Fact]
    public void The_map_has_every_project()
    {
        var projects = new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateDirectories(Repository.PathOf(folder)))
            .Where(path => File.Exists(Path.Combine(path, $"{Path.GetFileName(path)}.csproj")))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).ToArray();
        projects.Should().HaveCountGreaterThan(5);
        projects.Where(project => !Places.Any(place => place == project || place.StartsWith($"{project}/", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Every_place_on_the_map_is_there() => Places.Where(place => !Path.Exists(Repository.PathOf(place))).Should().BeEmpty();

    [GeneratedRegex("^\\| `([^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
