using System.IO.Compression;
using System.Xml.Linq;

/// <summary>One packed file, unpacked into memory.</summary>
internal sealed record Package(string Path, SortedDictionary<string, byte[]> Files)
{
    internal string Name => System.IO.Path.GetFileName(Path);

    internal XElement Metadata => XDocument.Load(new MemoryStream(Files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value))
        .Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    /// <summary>What the packer adds to every package.</summary>
    internal IEnumerable<string> OwnFiles => Files.Keys.Where(name =>
        name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
        && !name.EndsWith(".nuspec", StringComparison.Ordinal));

    internal static Package[] AllIn(string folder, string ending)
    {
        var all = Directory.EnumerateFiles(folder).Where(path => path.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read).ToArray();
        return all.Length > 0 ? all : throw new FileNotFoundException($"There is no package in {folder}.");
    }

    internal static Package Read(string path)
    {
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            files.Add(entry.FullName, bytes.ToArray());
        }

        return new(path, files);
    }
}
