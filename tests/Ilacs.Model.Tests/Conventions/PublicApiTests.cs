using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>A change of what others call is seen in a file that can be read, for whichever framework the library was built.</summary>
public class PublicApiTests
{
    private static readonly string Actual = PublicApi.Of(typeof(Grade).Assembly);

    [Fact]
    public void What_others_can_call_is_as_approved() => Golden.Matches("tests/Ilacs.Model.Tests/Golden/public-api.txt", Actual);

    [Fact]
    public void Every_public_type_is_listed()
    {
        var types = Actual.Split('\n').Where(line => line.Length > 0 && line[0] != ' ' && !line.StartsWith("namespace ", StringComparison.Ordinal));
        types.Should().HaveCount(typeof(Grade).Assembly.GetExportedTypes().Length);
    }
}
