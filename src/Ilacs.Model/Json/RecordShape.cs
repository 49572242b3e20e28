using System.Runtime.CompilerServices;

namespace Ilacs.Model.Json;

/// <summary>An object that is read and written member by member.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TDraft">The draft that receives the members as they are read.</typeparam>
/// <param name="name">Its name among the definitions of a schema.</param>
/// <param name="title">The title in the schema.</param>
/// <param name="members">Its members, in canonical order.</param>
/// <param name="begin">Creates an empty draft; <c>null</c> for <c>default</c>.</param>
/// <param name="make">Creates the value from a draft with all required members; <c>null</c> if
/// <see cref="TryMake"/> does.</param>
/// <param name="list">The same members with special messages for others; <c>null</c> for the usual messages.</param>
internal class RecordShape<T, TDraft>(
    string name, string title, Member<T, TDraft>[] members, Func<TDraft>? begin, Maker<T, TDraft>? make, MemberList? list = null)
    : ObjectShape<T>(name, title, members, list)
{
    // At most one waits for another.
    private readonly int _mayWait = Array.FindIndex(members, member => member.MayWait);

    private protected virtual string Expected => "an object";

    internal override bool TryRead(ref RecordReader reader, out T value)
    {
        value = default!;
        var at = reader.Offset;
        if (!reader.EnterObject(Members, Expected))
        {
            return false;
        }

        var keptBefore = reader.KeptSoFar;
        var draft = begin is null ? default! : begin();
        var (member, seen, read) = (-1, 0u, 0u);
        var (waiting, waitingAt) = (-1, 0);
        while (reader.NextMember(Members, ref member, ref seen))
        {
            var kept = reader.KeptSoFar;
            if (member == _mayWait && members[member].Waits(in draft))
            {
                (waiting, waitingAt) = (member, reader.Offset);
                reader.Skip();
            }
            else if (members[member].TryRead(ref reader, ref draft))
            {
                read |= 1u << member;
            }
            else
            {
                reader.LoseMember(kept);
            }
        }

        if (waiting >= 0 && TryReadAgain(ref reader, ref draft, waitingAt, members[waiting]))
        {
            read |= 1u << waiting;
        }

        reader.LeaveObject(Members, seen, at);
        if (HasEnough(read) && TryMake(ref reader, at, in draft, out value))
        {
            return true;
        }

        reader.Forget(keptBefore);
        return false;
    }

    // A method of its own: the place to go back to is large and few objects need it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadAgain(ref RecordReader reader, ref TDraft draft, int at, Member<T, TDraft> member)
    {
        if (member.Waits(in draft))
        {
            return false;
        }

        var after = reader.GoBackTo(at, member);
        var isRead = member.TryRead(ref reader, ref draft);
        reader.GoOnFrom(after);
        return isRead;
    }

    /// <summary>Whether these members are enough for a value.</summary>
    private protected virtual bool HasEnough(uint read) => (Members.Required & ~read) == 0 && !Members.HasNoneOfThose(read);

    /// <summary>Creates the value, or reports why that is not possible.</summary>
    private protected virtual bool TryMake(ref RecordReader reader, int at, in TDraft draft, out T value)
    {
        value = make!(in draft);
        return true;
    }
}

/// <summary>Creates a value from the members that were read.</summary>
internal delegate T Maker<out T, TDraft>(in TDraft draft);
