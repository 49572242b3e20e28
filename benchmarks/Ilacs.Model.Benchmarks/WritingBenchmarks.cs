using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Ilacs.Model.Benchmarks;

/// <summary>Writing the documents of 150 authorities, 1,800 events in all, without white space, each to an array of its own. The bare writer is given all
/// texts as they stand in the documents and writes them to one buffer: it has nothing to ask, to encode or to copy.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class WritingBenchmarks
{
    private readonly InspectionHistory[] _histories = NationalDocument.Histories;
    private readonly GeneratedShape.History[] _generated =
        [.. NationalDocument.Compact.Select(document => JsonSerializer.Deserialize(document, GeneratedShapeContext.Default.History)!)];

    private readonly Token[][] _tokens = [.. NationalDocument.Compact.Select(Tokens)];
    private readonly ArrayBufferWriter<byte> _buffer = new();

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < _histories.Length; i++)
        {
            var written = IlacsJson.History.Write(_histories[i], indented: false).AsSpan();
            if (!written.SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(_generated[i], GeneratedShape.EveryLetterAsItself.History))
                || !written.SequenceEqual(Bare(_tokens[i])))
            {
                throw new InvalidOperationException("All ways should write the same bytes.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public int BareWriter()
    {
        var bytes = 0;
        foreach (var document in _tokens)
        {
            bytes += Bare(document).Length;
        }

        return bytes;
    }

    [Benchmark]
    public int Write()
    {
        var bytes = 0;
        foreach (var history in _histories)
        {
            bytes += IlacsJson.History.Write(history, indented: false).Length;
        }

        return bytes;
    }

    [Benchmark]
    public int WriteViaSourceGenerator()
    {
        var bytes = 0;
        foreach (var history in _generated)
        {
            bytes += JsonSerializer.SerializeToUtf8Bytes(history, GeneratedShape.EveryLetterAsItself.History).Length;
        }

        return bytes;
    }

    private static Token[] Tokens(byte[] document)
    {
        var tokens = new List<Token>();
        var json = new Utf8JsonReader(document);
        while (json.Read())
        {
            var hasText = json.TokenType is JsonTokenType.PropertyName or JsonTokenType.String;
            tokens.Add(new(
                json.TokenType,
                hasText ? JsonEncodedText.Encode(json.GetString()!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) : default,
                json.TokenType == JsonTokenType.Number ? json.GetInt32() : 0));
        }

        return [.. tokens];
    }

    private ReadOnlySpan<byte> Bare(Token[] document)
    {
        _buffer.ResetWrittenCount();
        using Utf8JsonWriter json = new(_buffer, new() { SkipValidation = true });
        foreach (var token in document)
        {
            switch (token.Type)
            {
                case JsonTokenType.StartObject:
                    json.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    json.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    json.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    json.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    json.WritePropertyName(token.Text);
                    break;
                case JsonTokenType.String:
                    json.WriteStringValue(token.Text);
                    break;
                case JsonTokenType.Number:
                    json.WriteNumberValue(token.Number);
                    break;
                default:
                    json.WriteBooleanValue(token.Type == JsonTokenType.True);
                    break;
            }
        }

        json.Flush();
        return _buffer.WrittenSpan;
    }

    private readonly record struct Token(JsonTokenType Type, JsonEncodedText Text, int Number);
}
