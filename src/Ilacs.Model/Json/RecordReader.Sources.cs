using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model;

// What a report names, and where the facts of a record stand.
internal ref partial struct RecordReader
{
    private static readonly Names SourceMembers = new("document", "where", "dated", "states");

    /// <summary>How many there are, or an array of titles.</summary>
    private RecordedAreas ReadRecordedAreas()
    {
        if (_json.TokenType == JsonTokenType.StartArray)
        {
            return RecordedAreas.Of(ReadTexts("an array of titles"));
        }

        if (_json.TokenType != JsonTokenType.Number)
        {
            WrongType("a number or an array of titles");
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

    private RecordSource? ReadSource()
    {
        var at = Offset;
        if (!EnterObject(out var member, out var seen))
        {
            return null;
        }

        string? document = null;
        string? where = null;
        PossibleDays? dated = null;
        ImmutableArray<string> states = [];
        while (NextMember(SourceMembers, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    document = _lastDocument = ReadText(_lastDocument);
                    break;
                case 1:
                    where = _lastWhere = ReadText(_lastWhere);
                    break;
                case 2:
                    dated = ReadOptional<PossibleDays>();
                    break;
                case 3:
                    states = ReadStates();
                    break;
            }
        }

        Leave();
        RequireMembers(SourceMembers, 0b0001, seen, at);
        return document is null ? null : new(document, where, dated, states);
    }

    private ImmutableArray<string> ReadStates() => ReadItems("an array of member names", static (ref RecordReader reader, out string item) =>
    {
        item = "";
        if (!reader.IsText("the name of a member"))
        {
            return false;
        }

        if (reader.IndexOf(InspectionMembers) is >= 0 and var index)
        {
            item = InspectionMembers[index];
            return true;
        }

        reader.NotUnderstood($"the name of a member; they are {InspectionMembers}");
        return false;
    });
}
