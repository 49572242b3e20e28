/// <summary>Documents from the repository, by their names.</summary>
internal sealed class Seeds(string folder)
{
    internal byte[] Read(string name) => File.ReadAllBytes(Path.Combine(folder, name));

    /// <summary>The documents with one fault each, of which the name of the file tells the code.</summary>
    internal IEnumerable<(string Code, byte[] Document)> Faulty => Directory.EnumerateFiles(Path.Combine(folder, "invalid"), "*.json").Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path)));
}
