using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Reads and writes a judgement: the code of a grade, or an object that says why there is none.</summary>
internal sealed class JudgementConverter : JsonConverter<Judgement>
{
    /// <inheritdoc/>
    public override Judgement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = new RecordReader(Converting.Bytes(ref reader)).ReadSingleJudgement(out var findings);
        return result ?? throw new JsonException(findings[0].Message);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Judgement value, JsonSerializerOptions options) => RecordWriter.Write(writer, value);
}
