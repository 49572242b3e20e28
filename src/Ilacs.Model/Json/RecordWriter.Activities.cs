using System.Text.Json;

namespace Ilacs.Model;

// The members of each kind of activity.
internal static partial class RecordWriter
{
    internal static void Write(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, activity.Type.Code());
        switch (activity)
        {
            case Inspection inspection:
                WriteMembers(json, inspection);
                break;
            case Visit visit:
                WriteMembers(json, visit);
                break;
            case AnnualEngagementMeeting meeting:
                Write(json, "on"u8, meeting.On);
                Write(json, "letterOn"u8, meeting.LetterOn);
                break;
            case SelfEvaluation evaluation:
                Write(json, "on"u8, evaluation.On);
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
        json.WriteString("edition"u8, inspection.Edition.Code);
        WriteDates(json, inspection);
        Write(json, inspection.Judgements);
        if (inspection.OverallEffectiveness != Inspection.UnsaidOverall(inspection.Edition))
        {
            json.WritePropertyName("overallEffectiveness"u8);
            Write(json, inspection.OverallEffectiveness);
        }

        Write(json, "areasForImprovement"u8, inspection.AreasForImprovement);
        Write(json, "areasForPriorityAction"u8, inspection.AreasForPriorityAction);
    }

    private static void WriteMembers(Utf8JsonWriter json, Visit visit)
    {
        if (visit.Edition is { } edition)
        {
            json.WriteString("edition"u8, edition.Code);
        }

        WriteDates(json, visit);
        if (visit.LetterIsPublished is { } published)
        {
            json.WriteBoolean("letterPublished"u8, published);
        }

        if (visit.Theme is { } theme)
        {
            json.WriteString("theme"u8, theme.Code());
        }

        Write(json, "areasForImprovement"u8, visit.AreasForImprovement);
        Write(json, "areasForPriorityAction"u8, visit.AreasForPriorityAction);
        if (visit is MonitoringVisit monitoring)
        {
            Write(json, "follows"u8, monitoring.Follows);
            if (monitoring.Ordinal is { } ordinal)
            {
                json.WriteNumber("ordinal"u8, ordinal);
            }
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, ActionPlan plan)
    {
        Write(json, "answers"u8, plan.Answers);
        Write(json, "draftOn"u8, plan.DraftOn);
        Write(json, "submittedOn"u8, plan.SubmittedOn);
        if (plan.Response is { } response)
        {
            json.WriteString("response"u8, response.Code());
        }

        Write(json, "respondedOn"u8, plan.RespondedOn);
    }

    private static void WriteDates(Utf8JsonWriter json, OnSiteActivity activity)
    {
        json.WriteStartArray("onSite"u8);
        foreach (var window in activity.OnSite)
        {
            json.WriteStartObject();
            Write(json, "from"u8, window.From);
            Write(json, "to"u8, window.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "publishedOn"u8, activity.PublishedOn);
        Write(json, "receivedOn"u8, activity.ReceivedOn);
    }
}
