using System.Text;
using System.Text.Json;

namespace Ilacs.Model;

/// <summary>The tokens of a document in UTF-8, as <see cref="Utf8JsonReader"/> gives them, but that a member can be asked for by its name: much of the
/// time of reading goes into names that are known beforehand.</summary>
/// <remarks>It decides by itself only what is plain: punctuation, texts without escapes, the three words. A number of more than one digit, a text with escapes and whatever
/// is malformed are left to <see cref="Utf8JsonReader"/>, so that there is one judge of what is JSON.</remarks>
internal ref partial struct JsonTokens
{
    private readonly ReadOnlySpan<byte> _document;
    private int _next;
    private int _depth;

    // A bit for each depth: whether there is an object.
    private uint _objects;
    private int _valueAt;
    private int _valueLength;

    /// <param name="document">The document, which is known to be in UTF-8.</param>
    /// <param name="start">Where a value begins: the document, or one that was passed over before.</param>
    internal JsonTokens(ReadOnlySpan<byte> document, int start = 0)
    {
        _document = document;
        _next = start;
    }

    /// <summary>The kind of token; <c>None</c> before the first.</summary>
    internal JsonTokenType TokenType { get; private set; }

    /// <summary>Where the token begins.</summary>
    internal int TokenStart { get; private set; }

    /// <summary>Where the next one may begin.</summary>
    internal readonly int Consumed => _next;

    /// <summary>Whether a text or name has escapes.</summary>
    internal bool ValueIsEscaped { get; private set; }

    /// <summary>The bytes of a text or name without its quotation marks, or of a number.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => _document.Slice(_valueAt, _valueLength);

    /// <summary>The text of a string or name.</summary>
    /// <exception cref="InvalidOperationException">It has half a surrogate pair.</exception>
    internal readonly string GetString()
    {
        if (!ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(ValueSpan);
        }

        var json = new Utf8JsonReader(_document.Slice(_valueAt - 1, _valueLength + 2));
        json.Read();
        return json.GetString()!;
    }

    /// <summary>The number, if it is a whole one, written without a fraction or an exponent, and not too large.</summary>
    internal readonly bool TryGetInt32(out int number)
    {
        // Any other way to write a number is rare.
        if (ValueSpan is [var only])
        {
            number = only - '0';
            return true;
        }

        var json = new Utf8JsonReader(ValueSpan);
        json.Read();
        return json.TryGetInt32(out number);
    }

    /// <summary>Moves to the next token.</summary>
    /// <returns><c>false</c> at the end of the document.</returns>
    /// <exception cref="JsonException">The document is malformed.</exception>
    internal bool Read()
    {
        var at = _next;
        var first = FirstFrom(ref at);
        switch (TokenType)
        {
            case JsonTokenType.None:
            case JsonTokenType.PropertyName:
                ReadValue(first, at);
                return true;

            case JsonTokenType.StartObject:
                return first == '}' ? End(JsonTokenType.EndObject, at) : ReadName(first, at);

            case JsonTokenType.StartArray:
                if (first == ']')
                {
                    return End(JsonTokenType.EndArray, at);
                }

                ReadValue(first, at);
                return true;

            case var _ when _depth == 0:
                return at == _document.Length ? false : throw Malformed();

            case var _ when first == ',':
                at++;
                first = FirstFrom(ref at);
                if (IsInObject)
                {
                    return ReadName(first, at);
                }

                ReadValue(first, at);
                return true;

            case var _ when first == (IsInObject ? '}' : ']'):
                return End(IsInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray, at);

            default:
                throw Malformed();
        }
    }

    /// <summary>Moves to the value after a name.</summary>
    /// <exception cref="JsonException">The document is malformed.</exception>
    internal void ReadMemberValue()
    {
        var at = _next;
        ReadValue(FirstFrom(ref at), at);
    }

    /// <summary>Moves to a name if it follows without any white space, as in most documents that programs wrote; otherwise it stays where it is.</summary>
    /// <param name="names">The names to look for.</param>
    /// <param name="from">The first of them that may follow; those before it are not looked for.</param>
    /// <returns>The index of the name, or -1.</returns>
    internal int TryReadName(Names names, int from)
    {
        var at = _next;
        if (TokenType != JsonTokenType.StartObject)
        {
            if (at >= _document.Length || _document[at] != ',')
            {
                return -1;
            }

            at++;
        }

        var index = names.IndexOfWritten(_document[at..], from);
        if (index >= 0)
        {
            SetText(JsonTokenType.PropertyName, at, names[index].Length);
            _next++;
        }

        return index;
    }

    /// <summary>At the beginning of an object or array: moves to its end if it stands there just as another did that was read before.</summary>
    /// <param name="value">The other one, from its beginning to its end; not empty.</param>
    internal bool TryPassOver(ReadOnlySpan<byte> value)
    {
        if (!_document[TokenStart..].StartsWith(value))
        {
            return false;
        }

        End(TokenType == JsonTokenType.StartArray ? JsonTokenType.EndArray : JsonTokenType.EndObject, TokenStart + value.Length - 1);
        return true;
    }

    /// <summary>At a name or at the beginning of an object or array: moves to its end.</summary>
    /// <exception cref="JsonException">The document is malformed.</exception>
    internal void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
        {
            Read();
        }

        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = _depth;
            do
            {
                Read();
            }
            while (_depth >= depth);
        }
    }

    private readonly bool IsInObject => (_objects & (1u << _depth)) != 0;

    // The first byte that is no white space; 0, with which no token begins, at the end.
    private readonly byte FirstFrom(ref int at)
    {
        var document = _document;
        while ((uint)at < (uint)document.Length)
        {
            var one = document[at];
            if (one is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return one;
            }

            at++;
        }

        return 0;
    }

    private bool ReadName(byte first, int at)
    {
        if (first != '"')
        {
            throw Malformed();
        }

        ReadText(JsonTokenType.PropertyName, at);
        if (FirstFrom(ref _next) != ':')
        {
            throw Malformed();
        }

        _next++;
        return true;
    }

    private void ReadValue(byte first, int at)
    {
        switch (first)
        {
            case (byte)'"':
                ReadText(JsonTokenType.String, at);
                break;
            case (byte)'{':
                Begin(JsonTokenType.StartObject, at);
                break;
            case (byte)'[':
                Begin(JsonTokenType.StartArray, at);
                break;
            case (byte)'t':
                ReadWord("true"u8, JsonTokenType.True, at);
                break;
            case (byte)'f':
                ReadWord("false"u8, JsonTokenType.False, at);
                break;
            case (byte)'n':
                ReadWord("null"u8, JsonTokenType.Null, at);
                break;
            default:
                ReadNumber(at);
                break;
        }
    }

    private void Begin(JsonTokenType type, int at)
    {
        if (_depth == IlacsJsonLimits.MostDepth)
        {
            throw Malformed();
        }

        _depth++;
        _objects = type == JsonTokenType.StartObject ? _objects | (1u << _depth) : _objects & ~(1u << _depth);
        Set(type, at, at + 1);
    }

    private bool End(JsonTokenType type, int at)
    {
        _depth--;
        Set(type, at, at + 1);
        return true;
    }

    private void Set(JsonTokenType type, int at, int next)
    {
        TokenType = type;
        ValueIsEscaped = false;
        TokenStart = at;
        _next = next;
    }

    // What is wrong, in the words of the judge.
    private readonly MalformedException Malformed()
    {
        var json = new Utf8JsonReader(_document, new JsonReaderOptions { MaxDepth = IlacsJsonLimits.MostDepth });
        try
        {
            while (json.Read())
            {
            }
        }
        catch (JsonException malformed)
        {
            return new(malformed);
        }

        return new(new JsonException("The document is malformed.", null, 0, 0));
    }
}
