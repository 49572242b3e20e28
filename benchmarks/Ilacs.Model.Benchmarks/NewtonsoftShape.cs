using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Ilacs.Model.Benchmarks;

/// <summary>The flat shape with Newtonsoft.Json, straight from and to bytes, and as strict about unknown members as the others.</summary>
internal static class NewtonsoftShape
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        DateParseHandling = DateParseHandling.None,
        MissingMemberHandling = MissingMemberHandling.Error,
        NullValueHandling = NullValueHandling.Ignore,
    });

    internal static FlatShape.History Read(byte[] document)
    {
        using JsonTextReader json = new(new StreamReader(new MemoryStream(document), Utf8));
        return Serializer.Deserialize<FlatShape.History>(json)!;
    }

    internal static byte[] Write(FlatShape.History history)
    {
        using var stream = new MemoryStream();
        using (JsonTextWriter json = new(new StreamWriter(stream, Utf8)))
        {
            Serializer.Serialize(json, history);
        }

        return stream.ToArray();
    }
}
