using System.Text.Json;

namespace Ilacs.Model;

// The judgements of one inspection.
internal ref partial struct RecordReader
{
    private static readonly Names NoGradeMembers = new("noGrade");

    internal Judgement? ReadSingleJudgement(out FindingReport findings)
    {
        _json.Read();
        var judgement = ReadJudgement();
        findings = Located();
        return findings.IsClean ? judgement : null;
    }

    private Judgements? ReadJudgements(Edition edition)
    {
        var at = Offset;
        if (!Enter(JsonTokenType.StartObject, "an object with the areas", edition.AreaCodes))
        {
            return null;
        }

        var areas = edition.Areas;
        var packed = 0u;
        var seen = 0u;
        var next = 0;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(edition.AreaCodes, next);
            if (index < 0)
            {
                var name = Name();
                Find(JudgementFindings.AreaNotInEdition, $"{edition} has no area '{name}'; it has {string.Join(", ", areas)}.", name);
                SkipValue();
                continue;
            }

            if ((seen & (1u << index)) != 0)
            {
                Find(JudgementFindings.AreaStatedTwice, $"The area '{areas[index]}' is stated more than once.", areas[index].Code);
                SkipValue();
                continue;
            }

            seen |= 1u << index;
            next = index + 1;
            _path.Set(index);
            _json.Read();
            if (ReadJudgement() is not { } judgement)
            {
                continue;
            }

            if (judgement == NoGrade.NotInEdition)
            {
                Find(JudgementFindings.AreaIsInEdition, $"{edition} has the area '{areas[index]}', so it cannot be said to be not in the edition.");
                continue;
            }

            packed |= (uint)judgement.Value << (index * Judgements.BitsPerArea);
        }

        Leave();
        for (var i = 0; i < edition.KeyAreaCount; i++)
        {
            if ((seen & (1u << i)) == 0)
            {
                FindAt(at, JudgementFindings.AreaMissing, _path.ToPointer(), $"{edition} judges the area '{areas[i]}', and nothing is said of it.");
            }
        }

        // What could not be read is not known, so that the rules can be asked about all the rest.
        return new Judgements(edition, packed);
    }

    private Judgements? ReadJudgementsAgain(Edition edition, int at)
    {
        var json = _json;
        var before = _base;
        _json = new(_document[at..], new JsonReaderOptions { MaxDepth = MostDepth });
        _base = at;
        _json.Read();
        _path.Set(JudgementsMember);
        var judgements = ReadJudgements(edition);
        _json = json;
        _base = before;
        return judgements;
    }

    /// <summary>A grade by its code, or the reason for none in an object of its own.</summary>
    private Judgement? ReadJudgement()
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            return ReadOptional<Grade>() is { } grade ? Judgement.Of(grade) : null;
        }

        var at = Offset;
        NoGrade? reason = null;
        if (!Enter(JsonTokenType.StartObject, "a grade, or an object that says why there is none", NoGradeMembers))
        {
            return null;
        }

        var (member, seen) = (-1, 0u);
        while (NextMember(NoGradeMembers, ref member, ref seen))
        {
            reason = ReadOptional<NoGrade>();
        }

        Leave();
        RequireMembers(NoGradeMembers, 0b1, seen, at);
        return reason is { } known ? Judgement.Of(known) : null;
    }
}
