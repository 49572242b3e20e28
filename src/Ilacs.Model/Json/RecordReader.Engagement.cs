using System.Collections.Immutable;

namespace Ilacs.Model;

// Meetings, self-evaluations and action plans.
internal ref partial struct RecordReader
{
    /// <summary>A meeting, or the self-evaluation before it, which has the same members but for the letter.</summary>
    private Activity? ReadMeeting(ObjectShape shape)
    {
        var at = Offset;
        if (!EnterObject(shape, out var member, out var seen))
        {
            return null;
        }

        PossibleDays? on = null;
        PossibleDays? letterOn = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(shape, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    ReadType();
                    break;
                case 1:
                    on = ReadOptional<PossibleDays>();
                    break;
                case 2 when shape == HistoryShapes.Meeting:
                    letterOn = ReadOptional<PossibleDays>();
                    break;
                default:
                    sources = ReadSources();
                    break;
            }
        }

        LeaveObject(shape, seen, at);
        return on is not { } day ? null
            : shape == HistoryShapes.Meeting ? new AnnualEngagementMeeting { On = day, LetterOn = letterOn, Sources = sources }
            : new SelfEvaluation { On = day, Sources = sources };
    }

    private ActionPlan? ReadActionPlan()
    {
        var at = Offset;
        if (!EnterObject(HistoryShapes.ActionPlan, out var member, out var seen))
        {
            return null;
        }

        PossibleDays? answers = null;
        PossibleDays? draftOn = null;
        PossibleDays? submittedOn = null;
        PlanResponse? response = null;
        PossibleDays? respondedOn = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(HistoryShapes.ActionPlan, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    ReadType();
                    break;
                case 1:
                    answers = ReadOptional<PossibleDays>();
                    break;
                case 2:
                    draftOn = ReadOptional<PossibleDays>();
                    break;
                case 3:
                    submittedOn = ReadOptional<PossibleDays>();
                    break;
                case 4:
                    response = ReadListed(PlanResponses.Codes, "accepted or does-not-reflect-the-findings") is { } number ? (PlanResponse)(number + 1) : null;
                    break;
                case 5:
                    respondedOn = ReadOptional<PossibleDays>();
                    break;
                case 6:
                    sources = ReadSources();
                    break;
            }
        }

        LeaveObject(HistoryShapes.ActionPlan, seen, at);
        return answers is { } day
            ? new() { Answers = day, DraftOn = draftOn, SubmittedOn = submittedOn, Response = response, RespondedOn = respondedOn, Sources = sources }
            : null;
    }
}
