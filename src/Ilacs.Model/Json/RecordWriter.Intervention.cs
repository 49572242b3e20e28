using System.Text.Json;

namespace Ilacs.Model;

// The intervention in one service area of an authority.
internal static partial class RecordWriter
{
    internal static void Write(Utf8JsonWriter json, InterventionThread thread) => KeptParts.Write(
        json, thread, thread.Kept, WriteWhatWasUnderstood, static some => [.. some.Steps.Select(step => step.Event)], thread.Opening);

    private static void WriteWhatWasUnderstood(Utf8JsonWriter json, InterventionThread thread)
    {
        json.WriteStartObject();
        json.WriteString(Member.SchemaVersion, SchemaVersion.Current);
        json.WriteString(Member.Document, DocumentKinds.InterventionThread);
        json.WritePropertyName(Member.Authority);
        Write(json, thread.Authority);
        json.WriteString(Member.ServiceArea, ServiceAreas.Codes.EncodedOf(thread.ServiceArea));
        if (thread.Opening is { } opening)
        {
            json.WritePropertyName(Member.Opens);
            Write(json, opening);
        }

        json.WriteStartArray(Member.Events);
        foreach (var step in thread.Steps)
        {
            Write(json, step.Event);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, InterventionOpening opening) => KeptParts.Write(json, opening, opening.Kept, WriteWhatWasUnderstood);

    private static void WriteWhatWasUnderstood(Utf8JsonWriter json, InterventionOpening opening)
    {
        json.WriteStartObject();
        json.WriteString(Member.State, InterventionStates.Codes.EncodedOf(opening.State));
        Write(json, Member.On, opening.On);
        WriteSources(json, opening);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, InterventionCondition condition)
    {
        if (condition.IsDefault)
        {
            throw new ArgumentException("default(InterventionCondition) is none.", nameof(condition));
        }

        json.WriteStartObject();
        WriteMembers(json, condition);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, InterventionEvent happened) => KeptParts.Write(json, happened, happened.Kept, WriteWhatWasUnderstood);

    private static void WriteWhatWasUnderstood(Utf8JsonWriter json, InterventionEvent happened)
    {
        json.WriteStartObject();
        json.WriteString(Member.Type, InterventionEventTypes.Codes.EncodedOf(happened.Type));
        Write(json, Member.On, happened.On);
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
        Write(json, Member.PublishedOn, issued.PublishedOn);
        if (issued is ImprovementNotice { IsStatutory: { } statutory })
        {
            json.WriteBoolean(Member.Statutory, statutory);
        }

        if (issued.Trigger is { } trigger)
        {
            json.WriteString(Member.Trigger, InterventionTriggers.Codes.EncodedOf(trigger));
        }

        Write(json, Member.TriggeredBy, issued.TriggeredBy);
        if (!issued.Conditions.IsEmpty)
        {
            json.WriteStartArray(Member.Conditions);
            foreach (var condition in issued.Conditions)
            {
                Write(json, condition);
            }

            json.WriteEndArray();
        }

        if (issued.ReviewMonths is { } months)
        {
            json.WriteNumber(Member.ReviewMonths, months);
        }

        if (issued is DirectionSteppedDown steppedDown)
        {
            Write(json, steppedDown.Reason);
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, InterventionCondition condition)
    {
        json.WriteString(Member.Kind, ConditionKinds.Codes.EncodedOf(condition.Kind));
        if (condition.Name is not null)
        {
            json.WriteString(Member.Name, condition.Name);
        }
    }

    private static void Write(Utf8JsonWriter json, EndReason? reason)
    {
        if (reason is { } why)
        {
            json.WriteString(Member.Reason, EndReasons.Codes.EncodedOf(why));
        }
    }
}
