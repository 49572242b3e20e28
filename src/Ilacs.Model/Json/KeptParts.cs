using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ilacs.Model;

/// <summary>Writes a record back together with what was kept where it was read: what is kept comes instead of the member that stands for it, or is
/// added where it stood.</summary>
internal readonly ref struct KeptParts
{
    private readonly Utf8JsonWriter _json;
    private readonly ReadOnlySpan<byte> _plain;

    // The records in the document, which keep what is theirs and write it themselves.
    private readonly IReadOnlyList<SourcedRecord> _events;
    private readonly SourcedRecord? _opening;

    // By their pointers, and by those of all that is around them.
    private readonly Dictionary<string, string> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KeptPart>> _within = new(StringComparer.Ordinal);

    private KeptParts(Utf8JsonWriter json, ReadOnlySpan<byte> plain, ImmutableArray<KeptPart> kept, IReadOnlyList<SourcedRecord> events, SourcedRecord? opening)
    {
        _json = json;
        _plain = plain;
        _events = events;
        _opening = opening;
        foreach (var part in kept)
        {
            _at.TryAdd(part.Pointer, part.Json);
            for (var around = part.Pointer; around.Length > 0;)
            {
                around = around[..around.LastIndexOf('/')];
                if (!_within.TryGetValue(around, out var parts))
                {
                    _within.Add(around, parts = []);
                }

                parts.Add(part);
            }
        }
    }

    /// <param name="json">The writer.</param>
    /// <param name="value">The record.</param>
    /// <param name="kept">What was kept of it; may be empty.</param>
    /// <param name="plain">Writes the record without that.</param>
    /// <param name="events">The events in it, in order, if it is a document.</param>
    /// <param name="opening">The opening in it.</param>
    internal static void Write<T>(
        Utf8JsonWriter json, T value, ImmutableArray<KeptPart> kept, Action<Utf8JsonWriter, T> plain, Func<T, IReadOnlyList<SourcedRecord>>? events = null, SourcedRecord? opening = null)
    {
        if (kept.IsEmpty)
        {
            plain(json, value);
            return;
        }

        using var writing = WritingBuffer.Rent(indented: false);
        plain(writing.Json, value);
        writing.EndDocument();
        var reader = new Utf8JsonReader(writing.Written);
        reader.Read();
        new KeptParts(json, writing.Written, kept, events?.Invoke(value) ?? [], opening).Copy(ref reader, "");
    }

    private void Copy(ref Utf8JsonReader reader, string pointer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                CopyObject(ref reader, pointer);
                break;
            case JsonTokenType.StartArray:
                CopyArray(ref reader, pointer);
                break;
            case var _ when _within.ContainsKey(pointer):
                // Where no title was understood, their number stands instead.
                WriteItems(pointer);
                break;
            case JsonTokenType.String:
                _json.WriteStringValue(reader.GetString());
                break;
            default:
                WriteRaw(_plain[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]);
                break;
        }
    }

    private void CopyObject(ref Utf8JsonReader reader, string pointer)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        _json.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var member = pointer + JsonPointer.To(name);
            written.Add(name);
            _json.WritePropertyName(name);
            reader.Read();
            if (_at.TryGetValue(member, out var kept))
            {
                WriteRaw(kept);
                reader.Skip();
            }
            else if (member == "/opens" && _opening is not null)
            {
                SourcedRecordConverter.Write(_json, _opening);
                reader.Skip();
            }
            else
            {
                Copy(ref reader, member);
            }
        }

        WriteMissing(pointer, written);
        _json.WriteEndObject();
    }

    private void CopyArray(ref Utf8JsonReader reader, string pointer)
    {
        _json.WriteStartArray();
        var index = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            for (; _at.TryGetValue(Item(pointer, index), out var kept); index++)
            {
                WriteRawItem(kept);
            }

            if (pointer == "/events")
            {
                SourcedRecordConverter.Write(_json, _events[index++]);
                reader.Skip();
            }
            else
            {
                Copy(ref reader, Item(pointer, index++));
            }
        }

        WriteItems(pointer, index);
        _json.WriteEndArray();
    }

    private void WriteItems(string pointer)
    {
        _json.WriteStartArray();
        WriteItems(pointer, 0);
        _json.WriteEndArray();
    }

    // Those that stood after all that were read, and those that have no number.
    private void WriteItems(string pointer, int from)
    {
        foreach (var (_, json) in Within(pointer)
            .Select(part => (Number: Number(part.Pointer[(pointer.Length + 1)..]), part.Json)).Where(item => item.Number >= from).OrderBy(item => item.Number))
        {
            WriteRawItem(json);
        }
    }

    // A member that is not written by itself, since nothing in it was understood.
    private void WriteMissing(string pointer, HashSet<string> written)
    {
        foreach (var part in Within(pointer))
        {
            var segment = part.Pointer[(pointer.Length + 1)..].Split('/')[0];
            var name = JsonPointer.Name(segment);
            if (!written.Add(name))
            {
                continue;
            }

            var member = pointer + "/" + segment;
            _json.WritePropertyName(name);
            if (part.Pointer == member)
            {
                WriteRaw(part.Json);
            }
            else if (name is "says" or "judgements")
            {
                // What a source says: the only objects that are left out where nothing is in them; all else is lists.
                _json.WriteStartObject();
                WriteMissing(member, []);
                _json.WriteEndObject();
            }
            else
            {
                WriteItems(member);
            }
        }
    }

    private List<KeptPart> Within(string pointer) => _within.TryGetValue(pointer, out var parts) ? parts : [];

    private static string Item(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    private static int Number(string segment) =>
        segment == "-" ? int.MaxValue : int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // The writer puts no white space before what it does not write itself.
    private void WriteRawItem(string value)
    {
        var options = _json.Options;
        WriteRaw(options.Indented ? options.NewLine + new string(options.IndentCharacter, options.IndentSize * _json.CurrentDepth) + value : value);
    }

    private void WriteRaw(string value) => WriteRaw(Encoding.UTF8.GetBytes(value));

    private void WriteRaw(ReadOnlySpan<byte> value) => _json.WriteRawValue(value, skipInputValidation: true);
}
