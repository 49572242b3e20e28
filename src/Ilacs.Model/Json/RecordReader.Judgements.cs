using System.Text.Json;

namespace Ilacs.Model;

// The judgements of one inspection.
internal ref partial struct RecordReader
{
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
        while (NextName(edition.AreaCodes, next, out var index))
        {
            if (index < 0)
            {
                PassOverUnknownArea(edition);
                continue;
            }

            if ((seen & (1u << index)) != 0)
            {
                Find(JudgementFindings.AreaStatedTwice, $"The area '{areas[index]}' is stated more than once.", areas[index].Code);
                _json.Skip();
                continue;
            }

            seen |= 1u << index;
            next = index + 1;
            _path.Set(index);
            _json.Read();
            var (judgedAt, kept) = Mark();
            if (ReadJudgement() is not { } judgement)
            {
                continue;
            }

            if (judgement == NoGrade.NotInEdition)
            {
                FindAt(judgedAt, JudgementFindings.AreaIsInEdition, _path.ToPointer(), $"{edition} has the area '{areas[index]}', so it cannot be said to be not in the edition.");
                KeepWhole(judgedAt, kept);
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

    // An area of another edition is no news of a later version.
    private void PassOverUnknownArea(Edition edition)
    {
        if (Text() is not { } name)
        {
            PassOverNameThatIsNoText();
            return;
        }

        if (IsUnknownTwice(name))
        {
            Find(JudgementFindings.AreaStatedTwice, $"The area '{Shortened(name)}' is stated more than once.", name);
            _json.Skip();
            return;
        }

        if (_keeps && !Editions.All.Any(other => other.AreaCodes.IndexOf(name) >= 0))
        {
            Find(JsonFindings.PartKept, $"No edition has an area '{Shortened(name)}'; it is kept as it stands.", name);
        }
        else
        {
            Find(JudgementFindings.AreaNotInEdition, $"{edition} has no area '{Shortened(name)}'; it has {string.Join(", ", edition.Areas)}.", name);
        }

        KeepOrSkip(name);
    }

    private Judgements? ReadJudgementsAgain(Edition edition, int at, int member)
    {
        var json = _json;
        _json = new(_document, at);
        _json.Read();
        _path.Set(member);
        var judgements = ReadJudgements(edition);
        _json = json;
        return judgements;
    }

    /// <summary>A grade by its code, or the reason for none in an object of its own.</summary>
    internal Judgement? ReadJudgement()
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            return ReadOptional<Grade>() is { } grade ? Judgement.Of(grade) : null;
        }

        var (at, kept) = Mark();
        NoGrade? reason = null;
        if (!Enter(JsonTokenType.StartObject, "a grade, or an object that says why there is none", CommonShapes.WhyNoGrade.Names))
        {
            return null;
        }

        var (member, seen) = (-1, 0u);
        while (NextMember(CommonShapes.WhyNoGrade, ref member, ref seen))
        {
            reason = ReadOptional<NoGrade>();
        }

        LeaveObject(CommonShapes.WhyNoGrade, seen, at);
        if (reason is null || _kept?.Count > kept)
        {
            KeepWhole(at, kept);
        }

        return reason is { } known ? Judgement.Of(known) : null;
    }
}
