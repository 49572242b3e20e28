using System.Text.Json;

namespace Ilacs.Model;

// Objects and arrays: their members and items, what is missing, unknown or there twice.
internal ref partial struct RecordReader
{
    /// <summary>Moves to the next member of an object that the format has and that is there for the first time; the reader is then at its value.</summary>
    /// <param name="shape">The object with its members.</param>
    /// <param name="member">The index of the member.</param>
    /// <param name="seen">A bit for each member that was there.</param>
    /// <returns><c>false</c> at the end of the object.</returns>
    private bool NextMember(ObjectShape shape, ref int member, ref uint seen)
    {
        var names = shape.Names;
        while (NextName(names, member + 1, out var index))
        {
            if (index < 0)
            {
                PassOverUnknownMember(shape);
            }
            else if ((seen & (1u << index)) != 0)
            {
                if (!IsOnlyCounted())
                {
                    Find(JsonFindings.MemberTwice, $"The member '{names[index]}' is there more than once.", names[index]);
                }

                _everyEventAndCoverageWasRead &= names[index] is not ("events" or "coverage" or "opens");
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

        return false;
    }

    /// <summary>Moves to the next name of an object.</summary>
    /// <param name="names">The names that there may be.</param>
    /// <param name="likely">The first of those that may follow in canonical documents, which are tried first.</param>
    /// <param name="index">The index of the name, or -1 for another.</param>
    /// <returns><c>false</c> at the end of the object.</returns>
    private bool NextName(Names names, int likely, out int index)
    {
        _json.Read();
        index = _json.TokenType == JsonTokenType.PropertyName ? IndexOf(names, likely) : -1;
        return _json.TokenType == JsonTokenType.PropertyName;
    }

    private void PassOverUnknownMember(ObjectShape shape)
    {
        if (Text() is not { } name)
        {
            PassOverNameThatIsNoText();
            return;
        }

        if (IsUnknownTwice(name))
        {
            Find(JsonFindings.MemberTwice, $"The member '{Shortened(name)}' is there more than once.", name);
            _json.Skip();
            return;
        }

        if (IsOnlyCounted())
        {
            KeepOrSkip(name);
            return;
        }

        if (name is "judgements" or "overallEffectiveness" && HistoryShapes.IsUngraded(shape))
        {
            Find(ActivityFindings.GradeOnUngradedActivity, $"Only inspections are graded, and here stands '{name}'.", name);
        }
        else if (_keeps)
        {
            Find(JsonFindings.PartKept, $"There is no member '{Shortened(name)}' here; it is kept as it stands.", name);
        }
        else
        {
            Find(JsonFindings.MemberUnknown, $"There is no member '{Shortened(name)}' here; the members are {shape.Names}.", name);
        }

        KeepOrSkip(name);
    }

    // It has no place in a pointer, so it can neither be pointed at nor kept.
    private void PassOverNameThatIsNoText()
    {
        if (!IsOnlyCounted())
        {
            FindAt(Offset, JsonFindings.MemberUnknown, _path.ToPointer("")[..^1], "The name of a member has half a surrogate pair.");
        }

        _json.Skip();
    }

    private bool EnterObject(ObjectShape shape, out int member, out uint seen)
    {
        member = -1;
        seen = 0;
        return Enter(JsonTokenType.StartObject, "an object", shape.Names);
    }

    /// <summary>Steps into an object or array; what is none is found and passed over.</summary>
    private bool Enter(JsonTokenType start, string what, Names? members = null)
    {
        if (_json.TokenType != start)
        {
            WrongType(what);
            return false;
        }

        _path.Push(members);
        return true;
    }

    private void Leave() => _path.Pop();

    /// <summary>Moves to the next item of an array.</summary>
    private bool NextItem(ref int index)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        _path.Set(++index);
        return true;
    }

    /// <summary>Steps out of an object and finds which members are missing.</summary>
    /// <param name="shape">The object.</param>
    /// <param name="seen">A bit for each member that was there.</param>
    /// <param name="at">Where it began.</param>
    private void LeaveObject(ObjectShape shape, uint seen, int at)
    {
        Leave();
        if ((shape.Required & ~seen) != 0 || HasNoneOfThose(shape, seen))
        {
            FindMissingMembers(shape, seen, at);
        }
    }

    private static bool HasNoneOfThose(ObjectShape shape, uint seen) => shape.AtLeastOneOf != 0 && (shape.AtLeastOneOf & seen) == 0;

    private void FindMissingMembers(ObjectShape shape, uint seen, int at)
    {
        for (var i = 0; i < shape.Members.Length; i++)
        {
            if ((shape.Required & ~seen & (1u << i)) != 0 && !IsOnlyCounted())
            {
                FindAt(at, JsonFindings.MemberMissing, _path.ToPointer(), $"The member '{shape.Names[i]}' is missing.");
            }
        }

        if (HasNoneOfThose(shape, seen))
        {
            var names = string.Join(", ", shape.NamesOfAtLeastOne);
            FindAt(at, JsonFindings.MemberMissing, _path.ToPointer(), $"Of the members {names} none is there, and one of them has to be.");
        }
    }
}
