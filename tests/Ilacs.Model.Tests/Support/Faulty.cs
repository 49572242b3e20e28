namespace Ilacs.Model.Tests.Support;

/// <summary>The documents of <c>seeds/invalid</c>, each read as it is meant to be.</summary>
internal static class Faulty
{
    internal static JsonReadResult<InspectionHistory> Against => IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf("seeds/invalid/against/somewhere.json")));

    internal static byte[] Document(string code) => File.ReadAllBytes(Repository.PathOf($"seeds/invalid/{code}.json"));

    internal static JsonReadResult<object> Read(string code)
    {
        var document = Document(code);
        var read = IlacsJson.Any.Read(document, new()
        {
            KeepsUnknownMembers = code == "unknown-member-kept",
            LongestDocument = code == "document-too-long" ? document.Length - 1 : IlacsJsonLimits.LongestDocument,
        });
        return read is { IsComplete: true, Value: InterventionHistory intervention } ? read.With(intervention.Validate(new(2023, 12, 31), Against.Value), document) : read;
    }
}
