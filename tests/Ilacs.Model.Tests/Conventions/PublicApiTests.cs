using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>A change of what others call is seen in a file that can be read.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData(typeof(Grade))]
    [InlineData(typeof(NationalPicture))]
    [InlineData(typeof(OfficialFile))]
    [InlineData(typeof(Components.Passport))]
    [InlineData(typeof(Given))]
    public void What_others_can_call_is_as_approved(Type type)
    {
        var (assembly, text) = (type.Assembly, PublicApi.Of(type.Assembly));
        Golden.Matches($"tests/Ilacs.Model.Tests/Golden/public-api/{assembly.GetName().Name}.txt", text);
        text.Split('\n').Count(line => line.Length > 0 && line[0] != ' ' && !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Should().Be(assembly.GetExportedTypes().Count(one => !one.FullName!.Contains('<', StringComparison.Ordinal)), "every public type is listed");
    }
}
