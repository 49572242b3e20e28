using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

/// <summary>A package as text that can be read and approved.</summary>
internal static class Listing
{
    internal static string Of(Package package, string version)
    {
        var metadata = package.Metadata;
        StringBuilder text = new($"{Value(metadata, "id")}\n");
        foreach (var name in (string[])["authors", "license", "icon", "readme", "tags", "description", "copyright"])
        {
            text.Append($"  {name}: {Value(metadata, name)}\n");
        }

        foreach (var type in metadata.Descendants().Where(element => element.Name.LocalName == "packageType"))
        {
            text.Append($"  type: {type.Attribute("name")!.Value}\n");
        }

        if (Value(metadata, "version") != version)
        {
            text.Append($"  version: {Value(metadata, "version")}, which is not {version}\n");
        }

        foreach (var group in metadata.Descendants().Where(element => element.Name.LocalName == "group"))
        {
            text.Append($"  {group.Attribute("targetFramework")!.Value} depends on {string.Join(", ", group.Elements().Select(one => Dependency(one, version)))}\n");
        }

        foreach (var name in package.OwnFiles)
        {
            text.Append($"  {name}{Claims(name, package.Files[name])}\n");
        }

        var symbols = Path.ChangeExtension(package.Path, ".snupkg");
        foreach (var name in File.Exists(symbols) ? Package.Read(symbols).OwnFiles : [])
        {
            text.Append($"  symbols {name}\n");
        }

        return text.Append('\n').ToString();
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "MISSING";

    private static string Dependency(XElement one, string version) =>
        $"{one.Attribute("id")!.Value} {(one.Attribute("version")!.Value is var wanted && wanted == version ? "of this version" : wanted == $"[{version}]" ? "of exactly this version" : wanted)}";

    // What an assembly of ours says of itself to the linker.
    private static string Claims(string name, byte[] bytes)
    {
        if (!name.StartsWith("lib/", StringComparison.Ordinal) || !name.EndsWith(".dll", StringComparison.Ordinal))
        {
            return "";
        }

        using PEReader file = new(new MemoryStream(bytes));
        var reader = file.GetMetadataReader();
        var claims = reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute)
            .Where(one => one.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)one.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name) == "AssemblyMetadataAttribute")
            .Select(one => reader.GetBlobReader(one.Value))
            .Select(blob => (blob.ReadUInt16(), Name: blob.ReadSerializedString(), Value: blob.ReadSerializedString()))
            .Where(one => one.Name is "IsTrimmable" or "IsAotCompatible").Select(one => $"{one.Name} {one.Value}").Order(StringComparer.Ordinal).ToArray();
        return claims.Length == 0 ? "" : $" ({string.Join(", ", claims)})";
    }
}
