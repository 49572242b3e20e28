using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

/// <summary>Names of this machine's folders, which nobody else has a use for.</summary>
internal static class Machine
{
    // The kind of custom debug information that is a source file inside the symbols, as the format of portable symbols says.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    internal static IEnumerable<string> FoundIn(Package package, string[] names)
    {
        if (package.Metadata.Descendants().Any(element => element.Attribute("url") is { Value: var url } && !url.StartsWith("https://", StringComparison.Ordinal)))
        {
            yield return $"{package.Name}: the repository has an address that others cannot reach";
        }

        foreach (var (file, bytes) in package.Files)
        {
            foreach (var name in names.Where(name => Has(bytes, name)))
            {
                yield return $"{package.Name}, {file}: {name}";
            }

            if (file.EndsWith(".pdb", StringComparison.Ordinal))
            {
                foreach (var problem in FoundInSymbols(bytes, names))
                {
                    yield return $"{package.Name}, {file}: {problem}";
                }
            }
        }
    }

    private static IEnumerable<string> FoundInSymbols(byte[] bytes, string[] names)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
        var reader = provider.GetMetadataReader();
        foreach (var path in reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)))
        {
            if (!path.StartsWith("/_", StringComparison.Ordinal))
            {
                yield return path;
            }
        }

        foreach (var handle in reader.CustomDebugInformation)
        {
            var information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) == EmbeddedSource)
            {
                var source = Unpacked(reader.GetBlobBytes(information.Value));
                foreach (var name in names.Where(name => Has(source, name)))
                {
                    yield return $"{name} inside {reader.GetString(reader.GetDocument((DocumentHandle)information.Parent).Name)}";
                }
            }
        }
    }

    // Four bytes of length, or zero for a source that is not compressed.
    private static byte[] Unpacked(byte[] blob)
    {
        if (BitConverter.ToInt32(blob) == 0)
        {
            return blob[4..];
        }

        using DeflateStream source = new(new MemoryStream(blob, 4, blob.Length - 4), CompressionMode.Decompress);
        using MemoryStream text = new();
        source.CopyTo(text);
        return text.ToArray();
    }

    private static bool Has(byte[] bytes, string name) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
