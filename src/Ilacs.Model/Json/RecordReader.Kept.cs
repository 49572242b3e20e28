using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Ilacs.Model;

// What is not understood, kept to be written back.
internal ref partial struct RecordReader
{
    private const string LastEvent = "/events/-";

    /// <summary>Where the reader is, and how much was kept before: see <see cref="KeepWhole"/>.</summary>
    private readonly (int At, int Kept) Mark() => (Offset, _kept?.Count ?? 0);

    /// <summary>Passes over the value that was not understood, or over that of an unknown member, and keeps it if that was asked for.</summary>
    /// <param name="member">The name of the unknown member at which the reader is; <c>null</c> if it is at the value.</param>
    private void KeepOrSkip(string? member = null)
    {
        if (_json.TokenType == JsonTokenType.PropertyName)
        {
            _json.Read();
        }

        var at = Offset;
        _json.Skip();
        if (_keeps)
        {
            Keep(_path.ToPointer(member), at);
        }
    }

    /// <summary>Keeps an item or a member that could not be read as a whole, instead of what was kept of its parts.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="kept">How much was kept before it.</param>
    /// <param name="asLast">Whether it comes after all other items, since they are in another order than those that were read.</param>
    private void KeepWhole(int at, int kept, bool asLast = false)
    {
        if (!_keeps)
        {
            return;
        }

        _kept?.RemoveRange(kept, _kept.Count - kept);
        var pointer = _path.ToPointer();
        Keep(asLast ? pointer[..(pointer.LastIndexOf('/') + 1)] + "-" : pointer, at);
    }

    private void Keep(string pointer, int at) => (_kept ??= []).Add(new(pointer, WithoutSpace(_document[at.._json.Consumed])));

    /// <summary>Takes what was kept since a mark, with pointers that begin at the record where the reader is.</summary>
    private readonly ImmutableArray<KeptPart> TakeKept(int kept) => TakeKept(kept, _path.ToPointer().Length);

    /// <summary>Takes all that the document itself keeps, wherever the reader is: it may have broken off inside an event, of which nothing is kept.</summary>
    private readonly ImmutableArray<KeptPart> TakeKeptOfDocument()
    {
        _kept?.RemoveAll(part => part.Pointer.StartsWith("/events/", StringComparison.Ordinal) && part.Pointer != LastEvent);
        return TakeKept(0, 0);
    }

    private readonly ImmutableArray<KeptPart> TakeKept(int kept, int length)
    {
        if (_kept is null || _kept.Count == kept)
        {
            return [];
        }

        // The order of members never matters, and so not that of what is kept of them either.
        ImmutableArray<KeptPart> taken =
        [
            .. _kept.Skip(kept).Select(part => part with { Pointer = part.Pointer[length..] }).OrderBy(part => part.Pointer, StringComparer.Ordinal),
        ];
        _kept.RemoveRange(kept, taken.Length);
        return taken;
    }

    /// <summary>Whether an unknown member, at whose name the reader is, is there for the second time; asked only where it would be kept.</summary>
    private bool IsUnknownTwice(string name) => _keeps && !(_unknownMembers ??= new(StringComparer.Ordinal)).Add(_path.ToPointer(name));

    private static string WithoutSpace(ReadOnlySpan<byte> value)
    {
        var json = new Utf8JsonReader(value, new JsonReaderOptions { MaxDepth = IlacsJsonLimits.MostDepth });
        var text = new ArrayBufferWriter<byte>(value.Length);
        var last = JsonTokenType.None;
        while (json.Read())
        {
            var isFirst = last is JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (!isFirst && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                text.Write(","u8);
            }

            text.Write(value[(int)json.TokenStartIndex..(int)json.BytesConsumed].TrimEnd(" \t\r\n:"u8));
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                text.Write(":"u8);
            }

            last = json.TokenType;
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static string Shortened(string name) => name.Length <= LongestPrinted ? name
        : name[..(char.IsHighSurrogate(name[LongestPrinted - 1]) ? LongestPrinted - 1 : LongestPrinted)] + "…";
}
