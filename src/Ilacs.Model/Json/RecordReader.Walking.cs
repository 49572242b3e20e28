using System.Text.Json;

namespace Ilacs.Model.Json;

// Objects and arrays: their members and items; missing, unknown and repeated members.
internal ref partial struct RecordReader
{
    // A document is one object.
    private const int DepthOfADocument = 1;

    internal bool EnterObject(MemberList members, string expected) => Enter(JsonTokenType.StartObject, expected, members.Names);

    /// <summary>Steps into an object or array; any other value is reported and skipped.</summary>
    internal bool Enter(JsonTokenType start, string expected, Names? members = null)
    {
        if (_json.TokenType != start)
        {
            WrongType(expected);
            return false;
        }

        _path.Push(members);
        return true;
    }

    internal void Leave() => _path.Pop();

    /// <summary>Moves to the next item of an array.</summary>
    internal bool NextItem(ref int index)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        _path.Set(++index);
        return true;
    }

    /// <summary>Moves to the next member that the format has and that was not seen before; the reader is then at its
    /// value.</summary>
    /// <param name="members">The members of the object.</param>
    /// <param name="member">The index of the member; in canonical documents the next one has a higher index.</param>
    /// <param name="seen">A bit for each member that was seen.</param>
    /// <returns><c>false</c> at the end of the object.</returns>
    internal bool NextMember(MemberList members, ref int member, ref uint seen)
    {
        while (true)
        {
            _json.Read();
            if (_json.TokenType != JsonTokenType.PropertyName)
            {
                return false;
            }

            var index = IndexIn(members.Names, member + 1);
            if (index < 0)
            {
                PassOverUnknownMember(members);
            }
            else if ((seen & (1u << index)) != 0)
            {
                Find(members.HasTwice(members.Names[index]), members.Names[index]);
                _hasMemberTwice |= _path.Depth == DepthOfADocument;
                _json.Skip();
            }
            else
            {
                seen |= 1u << index;
                member = index;
                _path.Set(index);
                _json.Read();
                return true;
            }
        }
    }

    /// <summary>Steps out of an object and reports missing members.</summary>
    /// <param name="members">The members of the object.</param>
    /// <param name="seen">A bit for each member that was seen.</param>
    /// <param name="at">The offset of the object.</param>
    internal void LeaveObject(MemberList members, uint seen, int at)
    {
        Leave();
        for (var i = 0; (members.Required & ~seen) >> i != 0; i++)
        {
            if ((members.Required & ~seen & (1u << i)) != 0)
            {
                var (code, message) = members.Lacks(members.All[i]);
                FindAt(at, code, message);
            }
        }

        if (members.HasNoneOfThose(seen))
        {
            var names = string.Join(", ", members.NamesOfAtLeastOne);
            FindAt(at, IssueCodes.MemberMissing, $"At least one of {names} is required.");
        }
    }

    /// <summary>Goes back to a member that was skipped, to read it now.</summary>
    /// <returns>The place of the reader before.</returns>
    internal Place GoBackTo(int offset, Member member)
    {
        var after = new Place { Json = _json, Start = _start };
        _json = Tokens(_document[offset..]);
        _start = offset;
        _json.Read();
        _path.SetTo(member.Name);
        return after;
    }

    internal void GoOnFrom(Place after)
    {
        _json = after.Json;
        _start = after.Start;
    }

    /// <summary>The place of a reader.</summary>
    internal ref struct Place
    {
        internal Utf8JsonReader Json;
        internal int Start;
    }

    /// <summary>The index of the code in the first member of a name, in the object at the reader; -1 if there is no such code. The
    /// reader stays there.</summary>
    internal readonly int Peek(ReadOnlySpan<byte> name, Names codes)
    {
        var json = _json;
        return TryGoTo(ref json, name) && json.TokenType == JsonTokenType.String
            ? json.ValueIsEscaped ? codes.IndexOf(TextOf(ref json)) : codes.IndexOf(json.ValueSpan)
            : -1;
    }

    /// <summary>Whether the object at the reader has a member with a name. The reader stays there.</summary>
    internal readonly bool Has(ReadOnlySpan<byte> name)
    {
        var json = _json;
        return TryGoTo(ref json, name);
    }

    private static bool TryGoTo(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        try
        {
            for (var isIn = json.TokenType == JsonTokenType.StartObject; isIn && json.Read()
                && json.TokenType == JsonTokenType.PropertyName;)
            {
                var isIt = json.ValueIsEscaped ? TextOf(ref json) is { } text && System.Text.Ascii.Equals(name, text)
                    : json.ValueSpan.SequenceEqual(name);
                json.Read();
                if (isIt)
                {
                    return true;
                }

                json.Skip();
            }
        }
        catch (JsonException)
        {
            // It is reported when the object itself is read.
        }

        return false;
    }

    private void Find((IssueCode Code, string Message) fault, string member) => FindAt(Offset, fault.Code, fault.Message, member);
}
