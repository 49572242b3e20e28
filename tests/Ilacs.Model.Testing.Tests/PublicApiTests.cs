using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Testing.Tests;

/// <summary>A change of what others call is seen in a file that can be read, for whichever framework the library was built.</summary>
public class PublicApiTests
{
    [Fact]
    public void What_others_can_call_is_as_approved() => Golden.Matches("tests/Ilacs.Model.Testing.Tests/Golden/public-api.txt", PublicApi.Of(typeof(Given).Assembly));
}
