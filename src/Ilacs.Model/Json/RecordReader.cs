using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Ilacs.Model;

/// <summary>Reads documents strictly and finds all that is wrong with them at once. This part knows JSON; the others know the format.</summary>
internal ref partial struct RecordReader
{
    // Of a name or value that is told to people, no more than so many bytes or characters are.
    private const int LongestPrinted = 80;

    private readonly ReadOnlySpan<byte> _document;
    private readonly JsonReadOptions _options;
    private readonly int _firstLine;
    private JsonTokens _json;
    private JsonPath _path;

    private int _itemsThere;

    // Whether the sources of the activity last read are all there, so that their numbers are those of the document.
    private bool _everySourceWasRead;

    private Texts _texts;
    private DocumentFindings _found;
    private List<KeptPart>? _kept;
    private HashSet<string>? _unknownMembers;

    // Whether what is not understood is kept; nothing is of what the library itself answered.
    private bool _keeps;
    private bool _isOfAnotherFormat;

    // What was read so far, for a document that breaks off.
    private Authority? _authority;
    private ImmutableArray<Coverage> _coverage;
    private List<Activity>? _activities;
    private ServiceArea? _serviceArea;
    private InterventionOpening? _opening;
    private List<InterventionEvent>? _interventionEvents;

    // The number of each activity of the history among the events, and of each coverage among those claimed; empty if they are in order.
    private int[] _numbers = [];
    private bool _openingWasRead = true;
    private int _eventsBeforeAGap;

    // Where each event of a thread stands, if what is not understood is kept: after one that is not, none is.
    private List<(int At, int End)>? _eventPlaces;
    private bool _everyEventAndCoverageWasRead = true;

    // Whether code of others is called, which may throw what a malformed document throws.
    private bool _asksOthers;

    // Whether nothing was passed over or not understood.
    private bool _wasReadWhole = true;

    /// <param name="document">The document in UTF-8.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="firstLine">The number of its first line, from 1.</param>
    internal RecordReader(ReadOnlySpan<byte> document, JsonReadOptions options, int firstLine = 1)
    {
        // Windows programs put a byte order mark before text, which RFC 8259 allows readers to pass over.
        _document = document.StartsWith("\uFEFF"u8) ? document[3..] : document;
        _options = options;
        _firstLine = firstLine;
        _keeps = options.KeepsWhatIsUnknown;
        _json = new(_document);
    }

    internal delegate T? Content<T>(ref RecordReader reader)
        where T : class;

    private readonly int Offset => _json.TokenStart;

    /// <summary>Reads a whole document: one value and nothing after it.</summary>
    private JsonReadResult<T> ReadDocument<T>(Content<T> content, Content<T> whatThereIs)
        where T : class
    {
        T? value = null;
        if (_document.Length > _options.LongestDocument)
        {
            FindAt(0, JsonFindings.DocumentTooLong, "", FormattableString.Invariant($"The document is longer than {_options.LongestDocument} bytes, and nothing of it was read."));
        }
        else if (!Utf8.IsValid(_document))
        {
            Malformed("The document is not in UTF-8.", FirstInvalid(_document));
        }
        else
        {
            try
            {
                _json.Read();
                value = content(ref this);
                _json.Read();
            }
            catch (JsonException malformed) when (!_asksOthers)
            {
                value ??= whatThereIs(ref this);
                var offset = OffsetOf(malformed);
                Malformed(MalformedText.Of(_document, offset, malformed), offset);
            }
        }

        if (_isOfAnotherFormat)
        {
            // What was found by the rules of this format says nothing of another one.
            _found.KeepOnly(JsonFindings.SchemaVersionUnknown);
            value = null;
        }

        if (value is null && _keeps && !_isOfAnotherFormat)
        {
            // There is nothing to keep anything in, so what is not understood is the error that it is.
            return new RecordReader(_document, _options with { KeepsWhatIsUnknown = false }, _firstLine).ReadDocument(content, whatThereIs);
        }

        return new(value, value is not null, _found.ToReport(_document, _firstLine), _wasReadWhole);
    }

    /// <summary>The text of a string or name; <c>null</c> if it has half a surrogate pair, which is no text.</summary>
    private string? Text() => TextOf(ref _json);

    internal static string? TextOf(ref JsonTokens json)
    {
        // Told beforehand, since a hundred thousand exceptions would take a minute.
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

    private int IndexOf(Names names, int likely = 0) => _json.ValueIsEscaped ? names.IndexOf(Text()) : names.IndexOf(_json.ValueSpan, likely);

    private void WrongType(string expected)
    {
        if (!IsOnlyCounted())
        {
            Find(JsonFindings.WrongType, $"Here stands {Kind(_json.TokenType)}, and it should be {expected}.");
        }

        KeepOrSkip();
    }

    private void NotUnderstood(string expected)
    {
        if (!IsOnlyCounted())
        {
            Find(JsonFindings.ValueNotUnderstood, $"'{Raw()}' is not {expected}.");
        }

        KeepOrSkip();
    }

    /// <summary>A code that a later version may have.</summary>
    private void UnknownCode(string expected)
    {
        if (_keeps)
        {
            if (!IsOnlyCounted())
            {
                Find(JsonFindings.PartKept, $"'{Raw()}' is not {expected}; it is kept as it stands.");
            }

            KeepOrSkip();
        }
        else
        {
            NotUnderstood(expected);
        }
    }

    // The beginning of a value, for people; no character is cut in two.
    private readonly string Raw()
    {
        var length = Math.Min(_json.ValueSpan.Length, LongestPrinted);
        while (length < _json.ValueSpan.Length && (_json.ValueSpan[length] & 0b1100_0000) == 0b1000_0000)
        {
            length--;
        }

        return Encoding.UTF8.GetString(_json.ValueSpan[..length]);
    }

    private void Find(FindingCode code, string message, string? member = null) => FindAt(Offset, code, _path.ToPointer(member), message);

    /// <summary>Counts a fault if no more are listed, since making a finding of each would take far more memory than the document.</summary>
    private bool IsOnlyCounted()
    {
        if (!_found.IsFull)
        {
            return false;
        }

        _wasReadWhole = false;
        _found.AddUnlisted();
        return true;
    }

    /// <summary>A fault in reading; what the rules find is added by itself.</summary>
    private void FindAt(int offset, FindingCode code, string pointer, string message)
    {
        _wasReadWhole = false;
        _found.Add(new(code, pointer, message), offset);
    }

    private void Malformed(string message, int offset) => FindAt(offset, JsonFindings.Malformed, "", message);

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
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
