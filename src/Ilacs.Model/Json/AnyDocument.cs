using System.Text.Json;

namespace Ilacs.Model;

/// <summary>Documents of whatever kind they say that they are.</summary>
internal static class AnyDocument
{
    internal static readonly Shape Shape = new ChoiceShape(
        null,
        "Any document that says what it is", HistoryShapes.History, InterventionShapes.Thread, AnswerShapes.AnyDerivation, AnswerShapes.Report);

    internal static JsonReadResult<object> Read(ReadOnlySpan<byte> utf8Json, JsonReadOptions options, int firstLine)
    {
        var reader = new RecordReader(utf8Json, options, firstLine);

        // What is too long is not looked into either.
        var kind = utf8Json.Length > options.LongestDocument ? null : new RecordReader(utf8Json, options).ReadKind();
        return kind switch
        {
            DocumentKind.InspectionHistory => OfAnyKind(reader.ReadHistory()),
            DocumentKind.InterventionThread => OfAnyKind(reader.ReadThread()),
            DocumentKind.Derivation => OfAnyKind(reader.ReadDerivation()),
            DocumentKind.FindingReport => OfAnyKind(reader.ReadReport()),
            _ => reader.ReadNoDocument(),
        };
    }

    internal static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case InspectionHistory history:
                RecordWriter.Write(json, history);
                break;
            case InterventionThread thread:
                RecordWriter.Write(json, thread);
                break;
            case Derivation derivation:
                RecordWriter.Write(json, derivation);
                break;
            case FindingReport report:
                RecordWriter.Write(json, report);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} is no document that says what it is.", nameof(value));
        }
    }

    private static JsonReadResult<object> OfAnyKind<T>(JsonReadResult<T> read)
        where T : notnull =>
        new(read.HasValue ? read.Value : null, read.HasValue, read.Findings, read.WasReadWhole);
}
