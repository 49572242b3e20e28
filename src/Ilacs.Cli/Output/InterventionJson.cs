using System.Text.Json;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Output;

/// <summary>Interventions as JSON for programs.</summary>
internal static class InterventionJson
{
    /// <summary>The table itself.</summary>
    internal static void WriteLifecycle(Utf8JsonWriter json)
    {
        json.Strings("states", Enum.GetValues<InterventionState>().Select(state => state.Code()));
        json.Strings("events", Enum.GetValues<InterventionEventType>().Select(type => type.Code()));
        json.WriteStartArray("transitions");
        foreach (var row in InterventionLifecycle.Transitions)
        {
            json.WriteStartObject();
            json.WriteString("from", row.From.Code());
            json.WriteString("event", row.Event.Code());
            json.WriteString("to", row.To.Code());
            json.WriteString("sentence", row.Sentence);
            json.Strings("guards", row.RefusedWith.Select(issue => issue.Code));
            json.Evidence("evidence", row.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unobserved");
        foreach (var missing in InterventionLifecycle.Unobserved)
        {
            json.WriteStartObject();
            json.WriteString("what", missing.What);
            json.Evidence("because", [missing.Evidence]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An intervention, every event as it stands in a record with whether it came after a day, and where it stood on that
    /// day.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="intervention">The intervention.</param>
    /// <param name="issues">What was found in it.</param>
    /// <param name="whole">Whether all of it was read; otherwise its state is not known.</param>
    /// <param name="asOf">The day; <c>null</c> if none is asked about.</param>
    internal static void Intervention(this Utf8JsonWriter json, InterventionHistory intervention, ValidationReport issues, bool whole,
        LocalDate? asOf)
    {
        json.Authority(intervention.Authority);
        json.WriteString("serviceArea", intervention.ServiceArea.Code());
        var states = whole && asOf is { } day ? intervention.StateOn(day) : default;
        json.WriteString("state", !whole ? null : asOf is null ? intervention.State.Code() : states.Only?.Code());
        json.Day("asOf", asOf);
        json.Strings("possibleStates", states.Select(state => state.Code()));
        Write(json, whole && asOf is { } asked ? intervention.ReviewDue(asked) : null);
        json.WriteString("opensAs", intervention.Opening?.State.Code());
        json.WriteString("opensOn", intervention.Opening?.On.ToString());
        json.WriteString("opensLater", intervention.Opening is not null && asOf is { } start ? Later(intervention.OpenedBy(start)) : null);
        json.WriteStartArray("steps");
        var byThen = asOf is { } end ? intervention.HappenedBy(end) : [];
        foreach (var (number, step) in intervention.Steps.Index())
        {
            json.WriteStartObject();
            json.WriteString("later", asOf is null ? null : Later(byThen[number]));
            json.WriteBoolean("refused", step.Transition is null);
            json.WriteString("state", step.State.Code());
            json.WritePropertyName("event");
            using (var happened = JsonDocument.Parse(IlacsJson.InterventionEvent.Write(step.Event)))
            {
                happened.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Issues("issues", issues);
    }

    private static string Later(Certainty happened) => happened switch
    {
        Certainty.Certain => "no",
        Certainty.Possible => "possibly",
        _ => "yes",
    };

    private static void Write(Utf8JsonWriter json, ReviewDue? due)
    {
        if (due is null)
        {
            json.WriteNull("reviewDue");
            return;
        }

        json.WriteStartObject("reviewDue");
        json.WriteString("by", due.By.ToString());
        json.WriteString("latestBy", due.LatestBy?.ToString());
        json.WriteNumber("months", due.Months);
        json.WriteBoolean("stated", due.IsStated);
        json.WriteString("countedFrom", due.CountedFrom.Type.Code());
        json.WriteBoolean("overdue", due.IsOverdue);
        json.WriteEndObject();
    }
}
