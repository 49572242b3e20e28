using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model;

/// <summary>Writes documents in their canonical form: the members in one order, nothing that goes without saying, every letter as itself.</summary>
internal static partial class RecordWriter
{
    internal static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // What is written here is well-formed by construction, and tested to be.
        SkipValidation = true,
    };

    internal static void Write(Utf8JsonWriter json, InspectionHistory history)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, RecordReader.SchemaVersion);
        json.WriteString("document"u8, RecordReader.HistoryDocument);
        Write(json, history.Authority);
        if (!history.Coverage.IsEmpty)
        {
            json.WriteStartArray("coverage"u8);
            foreach (var coverage in history.Coverage)
            {
                Write(json, coverage);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("events"u8);
        foreach (var activity in history.Activities)
        {
            Write(json, activity);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        if (judgement.NoGrade is { } reason)
        {
            json.WriteStartObject();
            json.WriteString("noGrade"u8, reason.Code);
            json.WriteEndObject();
        }
        else
        {
            json.WriteStringValue(judgement.Code);
        }
    }

    private static void Write(Utf8JsonWriter json, Authority authority)
    {
        json.WriteStartObject("authority"u8);
        json.WriteString("name"u8, authority.Name);
        if (authority.Urn is { } urn)
        {
            json.WriteString("urn"u8, urn.Code);
        }

        if (authority.DfeCode is { } dfeCode)
        {
            json.WriteString("dfeCode"u8, dfeCode.Code);
        }

        if (authority.GssCode is { } gssCode)
        {
            json.WriteString("gssCode"u8, gssCode.Code);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        foreach (var activity in coverage.Activities)
        {
            json.WriteStringValue(activity.Code());
        }

        json.WriteEndArray();
        Write(json, "from"u8, coverage.From);
        Write(json, "to"u8, coverage.To);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Judgements judgements)
    {
        json.WriteStartObject("judgements"u8);
        for (var i = 0; i < judgements.Count; i++)
        {
            var area = judgements.Edition.Areas[i];
            var judgement = judgements.At(i);

            // That a sub-judgement is not known goes without saying.
            if (area.IsKey || judgement != NoGrade.NotKnown)
            {
                json.WritePropertyName(area.Code);
                Write(json, judgement);
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, PossibleDays? date)
    {
        if (date is { } known)
        {
            Span<byte> text = stackalloc byte[PossibleDays.LongestText];
            json.WriteString(member, text[..known.Write(text)]);
        }
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, RecordedAreas areas)
    {
        if (areas.IsDefault)
        {
            return;
        }

        if (areas == RecordedAreas.Some)
        {
            json.WriteString(member, RecordReader.SomeAreas[0]);
            return;
        }

        if (areas.Titles.IsEmpty)
        {
            json.WriteNumber(member, areas.Count!.Value);
            return;
        }

        WriteTexts(json, member, areas.Titles);
    }

    private static void WriteSources(Utf8JsonWriter json, SourcedRecord record)
    {
        if (record.Sources.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("sources"u8);
        foreach (var source in record.Sources)
        {
            Write(json, source);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RecordSource source)
    {
        json.WriteStartObject();
        json.WriteString("document"u8, source.Document);
        if (source.Where is not null)
        {
            json.WriteString("where"u8, source.Where);
        }

        Write(json, "dated"u8, source.Dated);
        if (!source.States.IsEmpty)
        {
            WriteTexts(json, "states"u8, source.States);
        }

        if (!source.Says.IsEmpty)
        {
            json.WriteStartObject("says"u8);
            foreach (var said in source.Says)
            {
                json.WritePropertyName(said.Member);
                json.WriteStringValue(said.Date.ToString());
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> member, System.Collections.Immutable.ImmutableArray<string> texts)
    {
        json.WriteStartArray(member);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
