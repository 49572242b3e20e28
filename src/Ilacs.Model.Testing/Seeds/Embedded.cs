using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>The documents in the package.</summary>
internal static class Embedded
{
    internal static byte[] Read(string name)
    {
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The package does not contain '{name}'.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The names of the documents in a folder, in alphabetical order.</summary>
    internal static ImmutableArray<string> Names(string folder) =>
        [.. typeof(Embedded).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    internal static string WithoutFolder(string name) => Path.GetFileNameWithoutExtension(name);
}
