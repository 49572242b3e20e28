using System.Text.Json;

namespace Ilacs.Model;

/// <summary>The tokens of a document as <see cref="Utf8JsonReader"/> gives them, each with its place in the document.</summary>
internal ref struct JsonTokens
{
    private readonly int _start;
    private Utf8JsonReader _json;

    /// <param name="document">The document, which is known to be in UTF-8.</param>
    /// <param name="start">Where a value begins: the document, or one that was passed over before.</param>
    internal JsonTokens(ReadOnlySpan<byte> document, int start = 0)
    {
        _start = start;
        _json = new(document[start..], new JsonReaderOptions { MaxDepth = IlacsJsonLimits.MostDepth });
    }

    /// <summary>The kind of token; <c>None</c> before the first.</summary>
    internal readonly JsonTokenType TokenType => _json.TokenType;

    /// <summary>Where the token begins.</summary>
    internal readonly int TokenStart => _start + (int)_json.TokenStartIndex;

    /// <summary>Where the next one may begin.</summary>
    internal readonly int Consumed => _start + (int)_json.BytesConsumed;

    /// <summary>Whether a text or name has escapes.</summary>
    internal readonly bool ValueIsEscaped => _json.ValueIsEscaped;

    /// <summary>The bytes of a text or name without its quotation marks, or of a number.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => _json.ValueSpan;

    /// <summary>The text of a string or name.</summary>
    /// <exception cref="InvalidOperationException">It has half a surrogate pair.</exception>
    internal readonly string GetString() => _json.GetString()!;

    /// <summary>The number, if it is a whole one, written without a fraction or an exponent, and not too large.</summary>
    internal readonly bool TryGetInt32(out int number) => _json.TryGetInt32(out number);

    /// <summary>Moves to the next token.</summary>
    /// <returns><c>false</c> at the end of the document.</returns>
    /// <exception cref="JsonException">The document is malformed.</exception>
    internal bool Read() => _json.Read();

    /// <summary>At a name or at the beginning of an object or array: moves to its end.</summary>
    /// <exception cref="JsonException">The document is malformed.</exception>
    internal void Skip() => _json.Skip();
}
