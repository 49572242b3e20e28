namespace Ilacs.Model.Tests.Support;

/// <summary>The documents of <c>seeds/invalid</c>, each read as it is meant to be.</summary>
internal static class Faulty
{
    internal static JsonReadResult<InspectionHistory> Against => IlacsJson.History.Read(File.ReadAllBytes(Repository.PathOf("seeds/invalid/against/somewhere.json")));

    internal static byte[] Document(string code) => File.ReadAllBytes(Repository.PathOf($"seeds/invalid/{code}.json"));

    internal static JsonReadResult<object> Read(string code)
    {
        var document = Document(code);
        return IlacsJson.Any.Read(document, new()
        {
            AsOf = new(2023, 12, 31),
            HistoryOf = _ => Against.Value,
            KeepsWhatIsUnknown = code == "part-kept",
            LongestDocument = code == "document-too-long" ? document.Length - 1 : IlacsJsonLimits.LongestDocument,
        });
    }
}
