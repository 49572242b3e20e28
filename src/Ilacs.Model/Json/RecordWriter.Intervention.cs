using System.Text.Json;

namespace Ilacs.Model;

// The intervention in one service area of an authority.
internal static partial class RecordWriter
{
    internal static void Write(Utf8JsonWriter json, InterventionThread thread)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, RecordReader.SchemaVersion);
        json.WriteString("document"u8, RecordReader.ThreadDocument);
        Write(json, thread.Authority);
        json.WriteString("serviceArea"u8, thread.ServiceArea.Code());
        if (thread.Opening is { } opening)
        {
            json.WritePropertyName("opens"u8);
            Write(json, opening);
        }

        json.WriteStartArray("events"u8);
        foreach (var step in thread.Steps)
        {
            Write(json, step.Event);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, InterventionOpening opening)
    {
        json.WriteStartObject();
        json.WriteString("state"u8, opening.State.Code());
        Write(json, "on"u8, opening.On);
        WriteSources(json, opening);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, InterventionCondition condition)
    {
        json.WriteStartObject();
        WriteMembers(json, condition);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, InterventionEvent happened)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, happened.Type.Code());
        Write(json, "on"u8, happened.On);
        switch (happened)
        {
            case NoticeOrDirection issued:
                WriteMembers(json, issued);
                break;
            case InterventionEnd end:
                Write(json, end.Reason);
                break;
            case SupportArranged arranged:
                WriteMembers(json, arranged.Support);
                break;
        }

        WriteSources(json, happened);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, NoticeOrDirection issued)
    {
        Write(json, "publishedOn"u8, issued.PublishedOn);
        if (issued is ImprovementNotice { IsStatutory: { } statutory })
        {
            json.WriteBoolean("statutory"u8, statutory);
        }

        if (issued.Trigger is { } trigger)
        {
            json.WriteString("trigger"u8, trigger.Code());
        }

        Write(json, "triggeredBy"u8, issued.TriggeredBy);
        if (!issued.Conditions.IsEmpty)
        {
            json.WriteStartArray("conditions"u8);
            foreach (var condition in issued.Conditions)
            {
                Write(json, condition);
            }

            json.WriteEndArray();
        }

        if (issued.ReviewMonths is { } months)
        {
            json.WriteNumber("reviewMonths"u8, months);
        }

        if (issued is DirectionSteppedDown steppedDown)
        {
            Write(json, steppedDown.Reason);
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, InterventionCondition condition)
    {
        json.WriteString("kind"u8, condition.Kind.Code());
        if (condition.Name is not null)
        {
            json.WriteString("name"u8, condition.Name);
        }
    }

    private static void Write(Utf8JsonWriter json, EndReason? reason)
    {
        if (reason is { } why)
        {
            json.WriteString("reason"u8, why.Code());
        }
    }
}
