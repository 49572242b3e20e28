using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Ilacs.Model.Json;

/// <summary>Reads documents strictly and reports all faults at once. The shapes describe the documents.</summary>
internal ref partial struct RecordReader
{
    // The most bytes or characters of a name or value in a message.
    private const int LongestPrinted = 80;

    private readonly ReadOnlySpan<byte> _document;
    private readonly JsonReadOptions _options;
    private readonly int _firstLine;
    private Utf8JsonReader _json;

    // Where the tokens begin: at the start of the document, or at a member to which the reader went back.
    private int _start;
    private JsonPath _path;
    private DocumentIssues _found;
    private Texts _texts;
    private bool _isOfAnotherFormat;
    private bool _hasMemberTwice;

    // Unknown members that no record has taken yet, and the pointers of all kept members.
    private List<UnknownMember>? _kept;
    private HashSet<string>? _keptPointers;

    // Whether everything was understood.
    private bool _isComplete = true;

    // Whether an item of the current record was lost, so the numbers of its sources differ from the document.
    private bool _lostParts;

    /// <param name="document">The document in UTF-8.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="firstLine">The number of its first line, from 1.</param>
    internal RecordReader(ReadOnlySpan<byte> document, JsonReadOptions options, int firstLine = 1)
    {
        _document = WithoutMark(document);
        _options = options;
        _firstLine = firstLine;
        _json = Tokens(_document);
    }

    /// <summary>The number of events before the first unreadable one; 0 if events may depend on another unreadable part;
    /// <c>null</c> if everything could be read.</summary>
    internal int? FirstLost { get; private set; }

    /// <summary>Whether every record of the document was read, so nothing that one lacks can be in another.</summary>
    internal readonly bool HasEveryRecord => FirstLost is null && !_hasMemberTwice;

    internal readonly int Offset => _start + (int)_json.TokenStartIndex;

    internal readonly JsonTokenType TokenType => _json.TokenType;

    internal readonly bool IsAtText => _json.TokenType == JsonTokenType.String;

    internal readonly bool IsEscaped => _json.ValueIsEscaped;

    internal readonly ReadOnlySpan<byte> Bytes => _json.ValueSpan;

    internal static Utf8JsonReader Tokens(ReadOnlySpan<byte> document) =>
        new(document, new JsonReaderOptions { MaxDepth = IlacsJsonLimits.MostDepth });

    /// <summary>The byte order mark, which Windows programs write and RFC 8259 allows readers to skip.</summary>
    internal static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> document) =>
        document.StartsWith(Mark) ? document[Mark.Length..] : document;

    /// <summary>The kind that a document names.</summary>
    internal static DocumentKind? KindOf(ReadOnlySpan<byte> document)
    {
        var reader = new RecordReader(document, JsonReadOptions.Strict);
        try
        {
            reader._json.Read();
        }
        catch (JsonException)
        {
            return null;
        }

        return reader.Peek("document"u8, ClosedLists.DocumentKinds.Codes) is >= 0 and var index ? (DocumentKind)(index + 1) : null;
    }

    /// <summary>Reads a whole document: one value and nothing after it. A document that breaks off has no value.</summary>
    internal JsonReadResult<T> Read<T>(Shape<T> shape)
        where T : notnull
    {
        T? value = default;
        var isRead = false;
        if (_document.Length > _options.LongestDocument)
        {
            FindAt(
                0, IssueCodes.DocumentTooLong, FormattableString.Invariant(
                    $"The document is longer than {_options.LongestDocument} bytes. Nothing was read."));
        }
        else if (!Utf8.IsValid(_document))
        {
            FindMalformed("The document is not in UTF-8.", FirstInvalid(_document));
        }
        else
        {
            try
            {
                _json.Read();
                isRead = shape.TryRead(ref this, out value);
                _json.Read();
            }
            catch (JsonException malformed)
            {
                isRead = false;
                var offset = OffsetOf(malformed);
                FindMalformed(MalformedText.Of(_document, offset, malformed), offset);
            }
        }

        if (_isOfAnotherFormat)
        {
            // The rules of this format do not apply to another one.
            _found.KeepOnly(IssueCodes.SchemaVersionUnknown);
            isRead = false;
        }

        return new(isRead ? value : default, isRead, _found.ToReport(_document, _firstLine), _isComplete);
    }

    /// <summary>The text of a string or name; <c>null</c> if it has half a surrogate pair.</summary>
    internal string? Text() => TextOf(ref _json);

    internal static string? TextOf(ref Utf8JsonReader json)
    {
        // Checked first, because a hundred thousand exceptions would take a minute.
        if (json.ValueIsEscaped && TextScanner.HasHalfAPair(json.ValueSpan))
        {
            return null;
        }

        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal readonly bool TryGetInt32(out int number) => _json.TryGetInt32(out number);

    internal int IndexIn(Names names, int likely = 0) =>
        _json.ValueIsEscaped ? names.IndexOf(Text()) : names.IndexOf(_json.ValueSpan, likely);

    /// <summary>Whether the reader is at a string; any other value is reported and skipped.</summary>
    internal bool IsText(string expected)
    {
        if (!IsAtText)
        {
            WrongType(expected);
        }

        return IsAtText;
    }

    internal void Skip() => _json.Skip();

    internal void WrongType(string expected) =>
        FindAndSkip(IssueCodes.WrongType, $"Expected {expected.Split(';')[0]}, found {Kind(_json.TokenType)}.");

    internal void NotUnderstood(string expected) => FindAndSkip(IssueCodes.ValueNotUnderstood, $"'{Raw()}' is not {expected}.");

    internal void FindAndSkip(IssueCode code, string message)
    {
        FindAt(Offset, code, message);
        _json.Skip();
    }

    /// <summary>The beginning of a value, for people; no character is cut in two.</summary>
    internal readonly string Raw()
    {
        var length = Math.Min(_json.ValueSpan.Length, LongestPrinted);
        while (length < _json.ValueSpan.Length && (_json.ValueSpan[length] & 0b1100_0000) == 0b1000_0000)
        {
            length--;
        }

        return Encoding.UTF8.GetString(_json.ValueSpan[..length]);
    }

    internal static string Shortened(string name) => name.Length <= LongestPrinted ? name
        : name[..(char.IsHighSurrogate(name[LongestPrinted - 1]) ? LongestPrinted - 1 : LongestPrinted)] + "…";

    /// <summary>Adds a fault in the value or object at the reader, or in one of its members.</summary>
    internal void FindAt(int offset, IssueCode code, string message, string? member = null)
    {
        _isComplete = false;
        if (_found.IsFull)
        {
            _found.AddUnlisted();
        }
        else
        {
            _found.Add(new(code, _path.ToPointer(member), message), offset);
        }
    }

    /// <summary>Adds an issue that is not a reading fault.</summary>
    internal void Tell(IssueCode code, string message) => _found.Add(new(code, _path.ToPointer(), message), Offset);

    /// <summary>Adds the issues of the rules.</summary>
    internal void Tell(IssueSink found)
    {
        foreach (var issue in found.ToReport())
        {
            _found.Add(issue);
        }
    }

    internal void FindAnotherFormat(string message)
    {
        _isOfAnotherFormat = true;

        // This issue is always listed.
        _found.KeepOnly(IssueCodes.SchemaVersionUnknown);
        FindAndSkip(IssueCodes.SchemaVersionUnknown, message);
    }

    /// <summary>A member could not be read. In a document, all events may depend on it.</summary>
    internal void LoseMember(int kept)
    {
        Forget(kept);
        if (_path.Depth == DepthOfADocument)
        {
            FirstLost = 0;
        }
    }

    /// <summary>An item could not be read: an event or coverage of a document, or a part of a record.</summary>
    internal void LoseItem(int kept, int index)
    {
        Forget(kept);
        _lostParts = true;
        if (_path.Depth == DepthOfADocument + 1)
        {
            FirstLost ??= index;
        }
    }

    private void FindMalformed(string message, int offset)
    {
        _path = default;
        FindAt(offset, IssueCodes.JsonMalformed, message);
    }

    private readonly int OffsetOf(JsonException malformed)
    {
        var text = _document;
        var line = malformed.LineNumber ?? 0;
        var start = 0;
        for (; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (int)(malformed.BytePositionInLine ?? 0);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> document)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(document[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
