using System.Text.Json;

namespace Ilacs.Model.Benchmarks;

/// <summary>Two readers agree if writing their data again gives the same document, byte for byte.</summary>
internal static class SameDocument
{
    /// <summary>Reads a document with each alternative, and compares.</summary>
    internal static void AllRead(byte[] document)
    {
        AllWritten(
            JsonSerializer.Deserialize(document, GeneratedShapeContext.Default.History)!,
            JsonSerializer.Deserialize(document, FlatShape.Generated.History)!,
            document);
        Compare(JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(document, FlatShape.Reflected)!, FlatShape.Generated.History), document, "reflection");
        Compare(JsonSerializer.SerializeToUtf8Bytes(NewtonsoftShape.Read(document), FlatShape.Generated.History), document, "Newtonsoft.Json");
    }

    /// <summary>Writes a document with each alternative, and compares.</summary>
    internal static void AllWritten(GeneratedShape.History generated, FlatShape.History flat, byte[] document)
    {
        Compare(JsonSerializer.SerializeToUtf8Bytes(generated, GeneratedShape.EveryLetterAsItself.History), document, "source generator");
        Compare(JsonSerializer.SerializeToUtf8Bytes(flat, FlatShape.Generated.History), document, "source generator, flat");
        Compare(JsonSerializer.SerializeToUtf8Bytes(flat, FlatShape.Reflected), document, "reflection");
        Compare(NewtonsoftShape.Write(flat), document, "Newtonsoft.Json");
    }

    private static void Compare(byte[] written, byte[] document, string way)
    {
        if (!written.AsSpan().SequenceEqual(document))
        {
            throw new InvalidOperationException(
                $"Not the same document by {way}:\n{System.Text.Encoding.UTF8.GetString(written)}\n{System.Text.Encoding.UTF8.GetString(document)}");
        }
    }
}
