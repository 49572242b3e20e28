using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The tokens that the reader reads are those of System.Text.Json, whatever the document holds.</summary>
public class JsonTokensTests
{
    private static readonly int Rounds = Thorough.Of(5_000, 20_000);

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"a\"", "\"onSite\"", "\"\"", "\"\\u0041\"", "\"\\\"\"", "\"\\x\"", "\"\\ud800\"", "\"\\u00\"", "\"é日😀\"", "\"a\nb\"", "\"", "\\", "0", "7", "-1", "01", "1.0",
        "1e2", "1.", "-", "+1", "12345678901234567890", "true", "false", "null", "tru", "truex", "nul", " ", "\n", "\t", "\r", "\v", "\0", "/*c*/", "//", "\uFEFF", "'a'",
        "\"a text that is longer than sixteen bytes, and than thirty-two\"", "\"a text with a quotation mark \\\" after some bytes\"",
    ];

    [Fact]
    public void Any_row_of_pieces_has_the_same_tokens_or_the_same_fault()
    {
        var random = new Random(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            SameAsTheOther(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]))));
        }
    }

    [Fact]
    public void Any_damaged_document_has_the_same_tokens_or_the_same_fault()
    {
        var random = new Random(20261123);
        byte[][] documents = [.. Directory.EnumerateFiles(Repository.PathOf("seeds/records"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        byte[][] all = [.. documents, .. documents.Select(document => IlacsJson.Any.Write(IlacsJson.Any.Read(document).Value!, indented: false))];
        for (var round = 0; round < Rounds / 10; round++)
        {
            SameAsTheOther(Damaged.Bytes(all[random.Next(all.Length)], random, longest: 40));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]")]
    [InlineData("[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]")]
    [InlineData("{\"a\":{\"a\":[{}]},\"b\":1}")]
    [InlineData("[1,2 ,\n3]")]
    [InlineData("{\"a\" : 1 , \"b\" :2}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]")]
    [InlineData("{,}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("1 2")]
    public void These_have_the_same_tokens_or_the_same_fault(string json) => SameAsTheOther(Encoding.UTF8.GetBytes(json));

    private static void SameAsTheOther(byte[] document)
    {
        // What is not in UTF-8 is found before any token is read.
        if (!Utf8.IsValid(document))
        {
            return;
        }

        var (tokens, others) = (Tokens(document), TheOthers(document));
        if (tokens.Count == others.Count + 1 && tokens[^1] == others[^1])
        {
            // What follows a number without any delimiter is found after it; the other finds it before.
            tokens[^2].Should().StartWith("Number");
            tokens.RemoveAt(tokens.Count - 2);
        }

        tokens.Should().Equal(others, Encoding.UTF8.GetString(document));
    }

    private static List<string> Tokens(byte[] document)
    {
        List<string> tokens = [];
        try
        {
            for (var json = new JsonTokens(document); json.Read();)
            {
                tokens.Add($"{json.TokenType} {json.TokenStart} {json.ValueIsEscaped} {Value(json.TokenType, json.ValueSpan)}");
            }
        }
        catch (JsonException malformed)
        {
            tokens.Add(malformed.Message);
        }

        return tokens;
    }

    private static List<string> TheOthers(byte[] document)
    {
        List<string> tokens = [];
        try
        {
            for (var json = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = IlacsJsonLimits.MostDepth }); json.Read();)
            {
                tokens.Add($"{json.TokenType} {json.TokenStartIndex} {json.ValueIsEscaped} {Value(json.TokenType, json.ValueSpan)}");
            }
        }
        catch (JsonException malformed)
        {
            tokens.Add(malformed.Message);
        }

        return tokens;
    }

    private static string Value(JsonTokenType type, ReadOnlySpan<byte> value) =>
        type is JsonTokenType.String or JsonTokenType.PropertyName or JsonTokenType.Number ? Encoding.UTF8.GetString(value) : "";
}
