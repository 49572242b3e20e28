namespace Ilacs.Model.Tests.Support;

/// <summary>Text that an expert has read and approved, kept as a file.</summary>
internal static class Golden
{
    /// <summary>Compares with the approved file. With the environment variable ILACS_ACCEPT set, approves instead: read the difference.</summary>
    internal static void Matches(string relative, string actual)
    {
        var path = Repository.PathOf(relative);
        if (Environment.GetEnvironmentVariable("ILACS_ACCEPT") is { Length: > 0 })
        {
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue($"{relative} is approved text");
        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(actual, $"this is what {relative} says");
    }
}
