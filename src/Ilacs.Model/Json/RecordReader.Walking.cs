using System.Text.Json;

namespace Ilacs.Model;

// Objects and arrays: their members and items, what is missing, unknown or there twice.
internal ref partial struct RecordReader
{
    /// <summary>Moves to the next member of an object that the format has and that is there for the first time; the reader is then at its value.</summary>
    /// <param name="members">The members of the format.</param>
    /// <param name="member">The index of the member.</param>
    /// <param name="seen">A bit for each member that was there.</param>
    /// <returns><c>false</c> at the end of the object.</returns>
    private bool NextMember(Names members, ref int member, ref uint seen)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            // Canonical documents have the members in this order, so those after the last one are tried first.
            var index = IndexOf(members, member + 1);
            if (index < 0)
            {
                var name = Name();
                if (name is "judgements" or "overallEffectiveness" && IsOfAnUngradedActivity(members))
                {
                    Find(ActivityFindings.GradeOnUngradedActivity, $"Only inspections are graded, and here stands '{name}'.", name);
                }
                else
                {
                    Find(JsonFindings.MemberUnknown, $"There is no member '{name}' here; the members are {members}.", name);
                }

                SkipValue();
            }
            else if ((seen & (1u << index)) != 0)
            {
                Find(JsonFindings.MemberTwice, $"The member '{members[index]}' is there more than once.", members[index]);
                _everyEventAndCoverageWasRead &= members[index] is not ("events" or "coverage" or "opens");
                SkipValue();
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

    private static bool IsOfAnUngradedActivity(Names members) =>
        members == VisitMembers || members == MonitoringVisitMembers || members == MeetingMembers || members == SelfEvaluationMembers || members == ActionPlanMembers;

    private bool EnterObject(Names members, out int member, out uint seen)
    {
        member = -1;
        seen = 0;
        return Enter(JsonTokenType.StartObject, "an object", members);
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

    private void RequireMembers(Names members, uint required, uint seen, int at)
    {
        for (var i = 0; (required & ~seen) >> i != 0; i++)
        {
            if ((((required & ~seen) >> i) & 1) != 0)
            {
                FindAt(at, JsonFindings.MemberMissing, _path.ToPointer(), $"The member '{members[i]}' is missing.");
            }
        }
    }
}
