using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model;

// What a report names, and where the facts of a record stand.
internal ref partial struct RecordReader
{
    /// <summary>How many there are, or an array of titles, or that there are some.</summary>
    internal RecordedAreas ReadRecordedAreas()
    {
        if (_json.TokenType == JsonTokenType.StartArray)
        {
            return RecordedAreas.Of(ReadTexts("an array of titles"));
        }

        if (_json.TokenType == JsonTokenType.String)
        {
            if (IndexOf(HistoryShapes.SomeAreas) == 0)
            {
                return RecordedAreas.Some;
            }

            UnknownCode("a number, an array of titles or 'some'");
            return default;
        }

        if (_json.TokenType != JsonTokenType.Number)
        {
            WrongType("a number, an array of titles or 'some'");
            return default;
        }

        if (_json.TryGetInt32(out var count) && count is >= 0 and < int.MaxValue)
        {
            return RecordedAreas.Of(count);
        }

        NotUnderstood("a whole number from 0");
        return default;
    }

    private ImmutableArray<string> ReadTexts(string what) => ReadItems(what, static (ref RecordReader reader, out string item) =>
    {
        item = reader.ReadText()!;
        return item is not null;
    });

    internal RecordSource? ReadSource()
    {
        var at = Offset;
        if (!EnterObject(CommonShapes.Source, out var member, out var seen))
        {
            return null;
        }

        string? document = null;
        string? where = null;
        PossibleDays? dated = null;
        ImmutableArray<string> states = [];
        ImmutableArray<StatedDate> says = [];
        ImmutableArray<StatedJudgement> judgements = [];
        ActivityType? type = null;
        while (NextMember(CommonShapes.Source, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    document = ReadRepeatedText();
                    break;
                case 1:
                    where = ReadRepeatedText();
                    break;
                case 2:
                    dated = ReadOptional<PossibleDays>();
                    break;
                case 3:
                    states = ReadStates();
                    break;
                case 4:
                    says = ReadSays(out type, out judgements);
                    break;
            }
        }

        LeaveObject(CommonShapes.Source, seen, at);
        return document is null ? null : new(states, document, where, dated) { Says = says, SaysType = type, SaysJudgements = judgements };
    }

    private ImmutableArray<StatedDate> ReadSays(out ActivityType? type, out ImmutableArray<StatedJudgement> judgements)
    {
        (type, judgements) = (null, []);
        if (!EnterObject(CommonShapes.Statements, out var member, out var seen))
        {
            return [];
        }

        Collected<StatedDate> says = default;
        Collected<StatedJudgement> judged = default;
        var dates = StatedDate.Members.Texts.Length;
        while (NextMember(CommonShapes.Statements, ref member, ref seen))
        {
            if (member < dates)
            {
                if (ReadOptional<PossibleDays>() is { } date)
                {
                    says.Add(new(StatedDate.Members[member], date));
                }
            }
            else if (member == dates)
            {
                type = ReadType();
            }
            else if (member == dates + 1)
            {
                ReadStatedJudgements(ref judged);
            }
            else
            {
                judged.Add(new(StatedJudgement.Overall, ReadJudgement() ?? default));
            }
        }

        Leave();
        judgements = judged.ToArray();
        return says.ToArray();
    }

    private void ReadStatedJudgements(ref Collected<StatedJudgement> judgements)
    {
        if (!EnterObject(CommonShapes.StatedJudgements, out var member, out var seen))
        {
            return;
        }

        while (NextMember(CommonShapes.StatedJudgements, ref member, ref seen))
        {
            // What could not be read is not known, so that the source is not taken to agree with the record.
            judgements.Add(new(StatedJudgement.Areas[member], ReadJudgement() ?? default));
        }

        Leave();
    }

    // Both lists of sources are read without ReadItems, which takes longer where the items are objects: there are so many of them.
    private ImmutableArray<RecordSource> ReadSources()
    {
        Collected<RecordSource> sources = default;
        if (!Enter(JsonTokenType.StartArray, "an array of sources"))
        {
            return [];
        }

        var index = -1;
        while (NextItem(ref index))
        {
            var (at, kept) = Mark();
            if (ReadSource() is { } source)
            {
                sources.Add(source);
            }
            else
            {
                _everySourceWasRead = false;
                KeepWhole(at, kept);
            }
        }

        Leave();
        return sources.ToArray();
    }

    private ImmutableArray<string> ReadStates()
    {
        const string Expected = "the name of a member";
        Collected<string> states = default;
        if (!Enter(JsonTokenType.StartArray, "an array of member names"))
        {
            return [];
        }

        var index = -1;
        while (NextItem(ref index))
        {
            if (!IsText(Expected))
            {
                continue;
            }

            if (IndexOf(RecordSource.Members) is >= 0 and var member)
            {
                states.Add(RecordSource.Members[member]);
            }
            else
            {
                UnknownCode($"{Expected}; they are {RecordSource.Members}");
            }
        }

        Leave();
        var read = states.ToArray();

        // A source that names no member is taken to state all of them, which this one does not.
        _everySourceWasRead &= index < 0 || !read.IsEmpty;
        return read;
    }
}
