using System.Globalization;
using Ilacs.Cli.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>The command speaks English, and its parser would speak other languages too.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("outcomes --help")]
    [InlineData("outcomes")]
    [InlineData("derive --format xml")]
    public void Whatever_language_is_asked_for_help_and_errors_are_the_same(string line)
    {
        var before = CultureInfo.CurrentUICulture;
        var expected = Ran.Line(line);
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo("de-DE");
            Ran.Line(line).Should().Be(expected);
            CultureInfo.CurrentUICulture.Name.Should().Be("de-DE", "it is left as it was");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
