using System.Text.Json;

namespace Ilacs.Model;

// The members of each kind of activity.
internal static partial class RecordWriter
{
    internal static void Write(Utf8JsonWriter json, Activity activity) => KeptParts.Write(json, activity, activity.Kept, WriteWhatWasUnderstood);

    private static void WriteWhatWasUnderstood(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        json.WriteString(Member.Type, ActivityTypes.Codes.EncodedOf(activity.Type));
        switch (activity)
        {
            case Inspection inspection:
                WriteMembers(json, inspection);
                break;
            case Visit visit:
                WriteMembers(json, visit);
                break;
            case AnnualEngagementMeeting meeting:
                Write(json, Member.On, meeting.On);
                Write(json, Member.LetterOn, meeting.LetterOn);
                break;
            case SelfEvaluation evaluation:
                Write(json, Member.On, evaluation.On);
                break;
            case ActionPlan plan:
                WriteMembers(json, plan);
                break;
        }

        WriteSources(json, activity);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Inspection inspection)
    {
        json.WriteString(Member.Edition, inspection.Edition.Code);
        WriteDates(json, inspection);
        Write(json, inspection.Judgements);
        if (inspection.OverallEffectiveness != Inspection.UnsaidOverall(inspection.Edition))
        {
            json.WritePropertyName(Member.OverallEffectiveness);
            Write(json, inspection.OverallEffectiveness);
        }

        Write(json, Member.AreasForImprovement, inspection.AreasForImprovement);
        Write(json, Member.AreasForPriorityAction, inspection.AreasForPriorityAction);
    }

    private static void WriteMembers(Utf8JsonWriter json, Visit visit)
    {
        if (visit.Edition is { } edition)
        {
            json.WriteString(Member.Edition, edition.Code);
        }

        WriteDates(json, visit);
        if (visit.LetterIsPublished is { } published)
        {
            json.WriteBoolean(Member.LetterPublished, published);
        }

        if (visit.Theme is { } theme)
        {
            json.WriteString(Member.Theme, VisitThemes.Codes.EncodedOf(theme));
        }

        Write(json, Member.AreasForImprovement, visit.AreasForImprovement);
        Write(json, Member.AreasForPriorityAction, visit.AreasForPriorityAction);
        if (visit is MonitoringVisit monitoring)
        {
            Write(json, Member.Follows, monitoring.Follows);
            if (monitoring.Ordinal is { } ordinal)
            {
                json.WriteNumber(Member.Ordinal, ordinal);
            }
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, ActionPlan plan)
    {
        Write(json, Member.Answers, plan.Answers);
        Write(json, Member.DraftOn, plan.DraftOn);
        Write(json, Member.SubmittedOn, plan.SubmittedOn);
        if (plan.Response is { } response)
        {
            json.WriteString(Member.Response, PlanResponses.Codes.EncodedOf(response));
        }

        Write(json, Member.RespondedOn, plan.RespondedOn);
    }

    private static void WriteDates(Utf8JsonWriter json, OnSiteActivity activity)
    {
        json.WriteStartArray(Member.OnSite);
        foreach (var window in activity.OnSite)
        {
            Write(json, window);
        }

        json.WriteEndArray();
        Write(json, Member.PublishedOn, activity.PublishedOn);
        Write(json, Member.ReceivedOn, activity.ReceivedOn);
    }
}
