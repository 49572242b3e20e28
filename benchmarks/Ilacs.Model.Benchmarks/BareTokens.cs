using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model.Benchmarks;

/// <summary>A document as tokens, with all strings already encoded, so writing it has nothing to check, encode or copy.</summary>
internal sealed class BareTokens
{
    private readonly Token[] _tokens;

    internal BareTokens(byte[] document)
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

        _tokens = [.. tokens];
    }

    internal ReadOnlySpan<byte> Write(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        using Utf8JsonWriter json = new(buffer, new() { SkipValidation = true });
        foreach (var token in _tokens)
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
        return buffer.WrittenSpan;
    }

    private readonly record struct Token(JsonTokenType Type, JsonEncodedText Text, int Number);
}
