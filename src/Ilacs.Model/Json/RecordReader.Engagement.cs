using System.Collections.Immutable;

namespace Ilacs.Model;

// Meetings, self-evaluations and action plans.
internal ref partial struct RecordReader
{
    private static readonly Names MeetingMembers = new("type", "on", "letterOn", "sources");
    private static readonly Names SelfEvaluationMembers = new("type", "on", "sources");
    private static readonly Names ActionPlanMembers = new("type", "answers", "draftOn", "submittedOn", "response", "respondedOn", "sources");

    private const uint TypeAndDay = 0b11;

    /// <summary>A meeting, or the self-evaluation before it, which has the same members but for the letter.</summary>
    private Activity? ReadMeeting(Names members)
    {
        var at = Offset;
        if (!EnterObject(members, out var member, out var seen))
        {
            return null;
        }

        PossibleDays? on = null;
        PossibleDays? letterOn = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(members, ref member, ref seen))
        {
            switch (members[member])
            {
                case "type":
                    ReadType();
                    break;
                case "on":
                    on = ReadOptional<PossibleDays>();
                    break;
                case "letterOn":
                    letterOn = ReadOptional<PossibleDays>();
                    break;
                case "sources":
                    sources = ReadSources();
                    break;
            }
        }

        Leave();
        RequireMembers(members, TypeAndDay, seen, at);
        return on is not { } day ? null
            : members == MeetingMembers ? new AnnualEngagementMeeting { On = day, LetterOn = letterOn, Sources = sources }
            : new SelfEvaluation { On = day, Sources = sources };
    }

    private ActionPlan? ReadActionPlan()
    {
        var at = Offset;
        if (!EnterObject(ActionPlanMembers, out var member, out var seen))
        {
            return null;
        }

        PossibleDays? answers = null;
        PossibleDays? draftOn = null;
        PossibleDays? submittedOn = null;
        PlanResponse? response = null;
        PossibleDays? respondedOn = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(ActionPlanMembers, ref member, ref seen))
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

        Leave();
        RequireMembers(ActionPlanMembers, TypeAndDay, seen, at);
        return answers is { } day
            ? new() { Answers = day, DraftOn = draftOn, SubmittedOn = submittedOn, Response = response, RespondedOn = respondedOn, Sources = sources }
            : null;
    }
}
