/// <summary>Whether two folders hold the same packages, byte for byte in every file.</summary>
internal static class Sameness
{
    internal static IEnumerable<string> Differences(string folder, string other)
    {
        var (one, two) = (ByName(folder), ByName(other));
        foreach (var name in one.Keys.Union(two.Keys).Where(name => !one.ContainsKey(name) || !two.ContainsKey(name)))
        {
            yield return $"{name} is in one of them only";
        }

        foreach (var (name, package) in one.Where(pair => two.ContainsKey(pair.Key)))
        {
            var files = two[name].Files;
            foreach (var file in package.Files.Keys.Union(files.Keys))
            {
                if (!package.Files.TryGetValue(file, out var bytes) || !files.TryGetValue(file, out var others) || !bytes.AsSpan().SequenceEqual(others))
                {
                    yield return $"{name}, {file}: not the same";
                }
            }
        }
    }

    private static Dictionary<string, Package> ByName(string folder) => Package.AllIn(folder, "pkg").ToDictionary(package => package.Name);
}
