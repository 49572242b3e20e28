using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace Ilacs.Model;

/// <summary>Reads documents strictly and finds all that is wrong with them at once. This part knows JSON; the others know the format.</summary>
internal ref partial struct RecordReader
{
    internal const int MostDepth = 16;

    private readonly ReadOnlySpan<byte> _document;
    private Utf8JsonReader _json;

    // Where the reader's text begins in the document; not 0 only while a part is read again.
    private int _base;
    private JsonPath _path;
    private TextScanner _scanner;

    private int _itemsThere;

    // Whether the sources of the activity last read are all there, so that their numbers are those of the document.
    private bool _everySourceWasRead;

    private Texts _texts;
    private FindingSink _found;

    // What was read so far, for a document that breaks off.
    private Authority? _authority;
    private ImmutableArray<Coverage> _coverage;
    private List<Activity>? _activities;
    private ServiceArea? _serviceArea;
    private InterventionOpening? _opening;
    private List<InterventionEvent>? _interventionEvents;

    // Where each event and each coverage begins, and the number of each activity of the history among the events; empty if they are in order.
    private List<int>? _eventsAt;
    private List<int>? _coverageAt;
    private bool _openingWasRead = true;
    private int _eventsBeforeAGap;
    private int[] _numbers = [];
    private bool _everyEventAndCoverageWasRead = true;

    // Whether nothing was passed over or not understood.
    private bool _wasReadWhole = true;

    // What a thread is asked about besides.
    private LocalDate? _asOf;
    private InspectionHistory? _history;

    internal RecordReader(ReadOnlySpan<byte> document)
    {
        _document = document;
        _json = new(document, new JsonReaderOptions { MaxDepth = MostDepth });
    }

    private delegate T? Content<T>(ref RecordReader reader)
        where T : class;

    private readonly int Offset => _base + (int)_json.TokenStartIndex;

    /// <summary>Reads a whole document: one value and nothing after it.</summary>
    private JsonReadResult<T> ReadDocument<T>(Content<T> content, Content<T> whatThereIs)
        where T : class
    {
        T? value = null;
        if (!Utf8.IsValid(_document))
        {
            Malformed("The document is not in UTF-8.", FirstInvalid(_document));
            return new(null, Located(), false);
        }

        try
        {
            _json.Read();
            value = content(ref this);
            _json.Read();
        }
        catch (JsonException malformed)
        {
            value ??= whatThereIs(ref this);
            Malformed(Sentence(malformed), OffsetOf(malformed));
        }

        return new(value, Located(), _wasReadWhole);
    }

    /// <summary>The text of a string or name; <c>null</c> if it has half a surrogate pair, which is no text.</summary>
    private string? Text() => TextOf(ref _json);

    private static string? TextOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string Name() => Text() ?? Encoding.UTF8.GetString(_json.ValueSpan);

    private int IndexOf(Names names, int likely = 0) => _json.ValueIsEscaped ? names.IndexOf(Text()) : names.IndexOf(_json.ValueSpan, likely);

    // At a name the value after it, at a value the value itself.
    private void SkipValue() => _json.Skip();

    private void WrongType(string expected)
    {
        Find(JsonFindings.WrongType, $"Here stands {Kind(_json.TokenType)}, and it should be {expected}.");
        SkipValue();
    }

    private void NotUnderstood(string expected)
    {
        var raw = Encoding.UTF8.GetString(_json.ValueSpan.Length > 80 ? _json.ValueSpan[..80] : _json.ValueSpan);
        Find(JsonFindings.ValueNotUnderstood, $"'{raw}' is not {expected}.");
    }

    private void Find(FindingCode code, string message, string? member = null) => FindAt(Offset, code, _path.ToPointer(member), message);

    /// <summary>A fault in reading; what the rules find is added by itself.</summary>
    private void FindAt(int offset, FindingCode code, string pointer, string message)
    {
        _wasReadWhole = false;
        _found.Add(new(code, pointer, message) { Position = _scanner.PositionOf(_document, offset) });
    }

    /// <summary>A finding of the rules with its place in the text.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="start">Where the object begins that the rules were asked about.</param>
    /// <param name="within">The pointer from there.</param>
    private Finding Located(Finding finding, int start, string within) =>
        finding with { Position = _scanner.PositionOf(_document, start + JsonText.OffsetOf(_document[start..], within, out _)) };

    private void Malformed(string message, int offset) => FindAt(offset, JsonFindings.Malformed, "", message);

    private readonly FindingReport Located()
    {
        var report = _found.ToReport();
        return report.IsClean
            ? report
            : new([.. report.OrderBy(finding => finding.Position!.Value.Line).ThenBy(finding => finding.Position!.Value.Column)]);
    }

    // The reader's message ends with the place, which the finding has in a better form.
    private static string Sentence(JsonException malformed) =>
        malformed.Message.Split(" LineNumber:", StringSplitOptions.None)[0].TrimEnd();

    private readonly int OffsetOf(JsonException malformed)
    {
        var text = _document[_base..];
        var line = malformed.LineNumber ?? 0;
        var start = 0;
        for (; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return _base + start + (int)(malformed.BytePositionInLine ?? 0);
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
