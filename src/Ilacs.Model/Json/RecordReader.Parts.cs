using System.Runtime.CompilerServices;

namespace Ilacs.Model;

// Parts of documents by themselves, as they stand inside other people's types.
internal ref partial struct RecordReader
{
    // Of judgements by themselves the edition has to be said.
    private const int JudgementsAlone = 1;

    private static readonly ObjectShape JudgementsShape = new(
        "judgements",
        "The judgements of an inspection by themselves",
        new("edition", CommonShapes.EditionCodes, "The edition", true),
        new("judgements", CommonShapes.JudgementsOf(Editions.Ilacs2018), "What is said of each area", true));

    internal JsonReadResult<StrongBox<T>> ReadPart<T>(Content<StrongBox<T>> content) =>
        ReadDocument(content, static (ref RecordReader _) => null);

    internal Judgements? ReadJudgementsWithEdition()
    {
        var at = Offset;
        if (!EnterObject(JudgementsShape, out var member, out var seen))
        {
            return null;
        }

        Edition? edition = null;
        var judgementsAt = -1;
        while (NextMember(JudgementsShape, ref member, ref seen))
        {
            if (member == JudgementsAlone)
            {
                judgementsAt = Offset;
                _json.Skip();
            }
            else
            {
                edition = ReadEdition();
            }
        }

        var judgements = judgementsAt >= 0 && edition is not null ? ReadJudgementsAgain(edition, judgementsAt, JudgementsAlone) : null;
        LeaveObject(JudgementsShape, seen, at);
        return judgements;
    }

    internal GradeSet ReadGrades()
    {
        GradeSet grades = [.. ReadItems("an array of grades", static (ref RecordReader reader, out Grade grade) => reader.ReadCode(out grade))];
        return grades;
    }

    internal PossibleStates ReadPossibleStates()
    {
        var states = default(PossibleStates);
        foreach (var state in ReadItems("an array of states", static (ref RecordReader reader, out InterventionState state) =>
        {
            state = reader.ReadListed<InterventionState>(InterventionStates.Codes) ?? default;
            return state != default;
        }))
        {
            states = states.Or(state);
        }

        return states;
    }
}
