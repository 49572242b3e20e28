namespace Ilacs.Model.Tests.Support;

/// <summary>How much is tried. Every run takes a sample that ends in seconds; with the environment variable ILACS_THOROUGH, as in <c>.ci/release</c>, it takes all.</summary>
internal static class Thorough
{
    /// <summary>Whether all is taken.</summary>
    internal static readonly bool IsAsked = Environment.GetEnvironmentVariable("ILACS_THOROUGH") is { Length: > 0 };

    internal static int Of(int everyRun, int thorough) => IsAsked ? thorough : everyRun;
}
