using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ilacs.Model.Json;

// Records: their issues, and the unknown members that they keep.
internal ref partial struct RecordReader
{
    // A kept member can be written wherever its record can be, which is no deeper than this either.
    private const int DeepestKept = IlacsJsonLimits.MostDepth / 2;

    /// <summary>The number of unknown members kept so far.</summary>
    internal readonly int KeptSoFar => _kept?.Count ?? 0;

    /// <summary>Begins a record.</summary>
    /// <returns>The number of unknown members kept before it.</returns>
    internal int BeginRecord()
    {
        _lostParts = false;
        return KeptSoFar;
    }

    /// <summary>Gives a record that was just read its unknown members, and checks it against the rules.</summary>
    internal void EndRecord(SourcedRecord record, int kept)
    {
        if (KeptSoFar > kept)
        {
            record.UnknownMembers = Take(kept, _path.ToPointer().Length);
        }

        var at = _path.ToLazyPointer();
        var found = new IssueSink();
        record.AskAll(at, ref found);
        if (found.IsEmpty)
        {
            return;
        }

        foreach (var issue in found.ToReport())
        {
            // Where parts were lost, a pointer to a source would lead to another one; the lost parts are already reported.
            if (!_lostParts || !issue.Pointer.StartsWith(at + "/sources", StringComparison.Ordinal))
            {
                _found.Add(issue);
            }
        }
    }

    /// <summary>Takes the unknown members of the document itself, without those of records that could not be read.</summary>
    internal readonly ImmutableArray<UnknownMember> TakeUnknownMembers() => Take(0, 0);

    /// <summary>Forgets the unknown members of a part that could not be read.</summary>
    internal readonly void Forget(int kept) => _kept?.RemoveRange(kept, _kept.Count - kept);

    /// <summary>If items before it were lost, an item and its unknown members have another number than in the document.</summary>
    internal readonly void Renumber(int kept, int number)
    {
        for (var i = kept; i < KeptSoFar; i++)
        {
            var item = _path.ToPointer();
            var list = item[..(item.LastIndexOf('/') + 1)];
            _kept![i] = _kept[i] with { Pointer = list + number.ToString(CultureInfo.InvariantCulture) + _kept[i].Pointer[item.Length..] };
        }
    }

    private readonly ImmutableArray<UnknownMember> Take(int kept, int length)
    {
        if (KeptSoFar == kept)
        {
            return [];
        }

        // The order of members never matters, so neither does that of kept members.
        ImmutableArray<UnknownMember> taken =
            [.. _kept!.Skip(kept).Select(member => member with { Pointer = member.Pointer[length..] }).OrderBy(
                member => member.Pointer, StringComparer.Ordinal)];
        Forget(kept);
        return taken;
    }

    private void PassOverUnknownMember(MemberList members)
    {
        if (members.TakesAnything)
        {
            _json.Skip();
        }
        else if (Text() is not { } name)
        {
            // It cannot be part of a pointer, so it cannot be pointed at or kept.
            _isComplete = false;
            _found.Add(
                new(IssueCodes.MemberUnknown, _path.ToPointer("")[..^1], "The name of a member has half a surrogate pair."), Offset);
            _json.Skip();
        }
        else if (!_options.KeepsUnknownMembers || members.NeverHas(name) is not null)
        {
            Find(members.NeverHas(name) ?? members.HasNot(name), name);
            _json.Skip();
        }
        else if (!(_keptPointers ??= new(StringComparer.Ordinal)).Add(_path.ToPointer(name)))
        {
            Find(members.HasTwice(name), name);
            _json.Skip();
        }
        else
        {
            Keep(name);
        }
    }

    private void Keep(string name)
    {
        var nameAt = Offset;
        _json.Read();
        var at = Offset;
        _json.Skip();
        var value = WithoutSpace(_document[at..(_start + (int)_json.BytesConsumed)], out var depth);
        var isNot = $"Unknown member '{Shortened(name)}'";
        if (depth > DeepestKept)
        {
            FindAt(nameAt, IssueCodes.MemberUnknown, $"{isNot}. It is nested too deep to keep.", name);
            return;
        }

        FindAt(nameAt, IssueCodes.UnknownMemberKept, $"{isNot}. It is kept.", name);
        (_kept ??= []).Add(new(_path.ToPointer(name), value));
    }

    private static string WithoutSpace(ReadOnlySpan<byte> value, out int depth)
    {
        depth = 0;
        var json = Tokens(value);
        var text = new ArrayBufferWriter<byte>(value.Length);
        var last = JsonTokenType.None;
        while (json.Read())
        {
            depth = Math.Max(
                depth, json.CurrentDepth + (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0));
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
}
