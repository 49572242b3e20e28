using System.Text.RegularExpressions;
using Ilacs.Model.Components;
using Ilacs.Model.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Tests;

/// <summary>Razor in the guides can be written as it is there.</summary>
public partial class RazorBlockTests
{
    [Fact]
    public void Each_component_in_a_guide_exists_and_gets_all_that_it_needs()
    {
        var tags = Markdown.All.SelectMany(file => file.BlocksIn("razor")).SelectMany(one => Tag().Matches(one.Block.Text)).ToArray();
        tags.Should().NotBeEmpty();
        foreach (var tag in tags)
        {
            var type = typeof(Passport).Assembly.GetExportedTypes().Single(one => one.Name == tag.Groups[1].Value);
            var parameters = type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute), false)).ToArray();
            var given = Attribute().Matches(tag.Groups[2].Value).Select(match => match.Groups[1].Value).ToArray();
            given.Should().BeSubsetOf(parameters.Select(property => property.Name));
            parameters.Where(property => property.IsDefined(typeof(EditorRequiredAttribute), false)).Select(property => property.Name).Should().BeSubsetOf(given);
        }
    }

    [GeneratedRegex(@"<([A-Z]\w+)((?: \w+=""[^""]*"")*) />")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(\w+)=""")]
    private static partial Regex Attribute();
}
