namespace Ilacs.Model.Tests.Support;

/// <summary>Text that an expert has read and approved, kept as a file.</summary>
internal static class Golden
{
    /// <summary>Compares with the approved file. With the environment variable ILACS_ACCEPT set, a file that differs is written and the test
    /// fails once more: read the difference, then run again.</summary>
    internal static void Matches(string relative, string actual)
    {
        var path = Repository.PathOf(relative);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (approved != actual && Environment.GetEnvironmentVariable("ILACS_ACCEPT") is { Length: > 0 })
        {
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(approved, $"this is what {relative} says");
    }
}
