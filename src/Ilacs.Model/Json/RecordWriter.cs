using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model;

/// <summary>Writes documents in their canonical form: the members in one order, nothing that goes without saying, every letter as itself.</summary>
internal static partial class RecordWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    internal static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = Encoder,
        // What is written here is well-formed by construction, and tested to be.
        SkipValidation = true,
    };

    internal static void Write(Utf8JsonWriter json, InspectionHistory history) => KeptParts.Write(
        json, history, history.Kept, WriteWhatWasUnderstood, static some => some.Activities);

    private static void WriteWhatWasUnderstood(Utf8JsonWriter json, InspectionHistory history)
    {
        json.WriteStartObject();
        json.WriteString(Member.SchemaVersion, SchemaVersion.Current);
        json.WriteString(Member.Document, DocumentKinds.InspectionHistory);
        json.WritePropertyName(Member.Authority);
        Write(json, history.Authority);
        if (!history.Coverage.IsEmpty)
        {
            json.WriteStartArray(Member.Coverage);
            foreach (var coverage in history.Coverage)
            {
                Write(json, coverage);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray(Member.Events);
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
            json.WriteString(Member.NoGrade, reason.Encoded);
            json.WriteEndObject();
        }
        else
        {
            json.WriteStringValue(judgement.Grade!.Value.Encoded);
        }
    }

    internal static void Write(Utf8JsonWriter json, Authority authority)
    {
        json.WriteStartObject();
        json.WriteString(Member.Name, authority.Name);
        if (authority.Urn is { } urn)
        {
            json.WriteString(Member.Urn, urn.Code);
        }

        if (authority.DfeCode is { } dfeCode)
        {
            json.WriteString(Member.DfeCode, dfeCode.Code);
        }

        if (authority.GssCode is { } gssCode)
        {
            json.WriteString(Member.GssCode, gssCode.Code);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject();
        json.WriteStartArray(Member.Activities);
        foreach (var activity in coverage.Activities)
        {
            json.WriteStringValue(ActivityTypes.Codes.EncodedOf(activity));
        }

        json.WriteEndArray();
        Write(json, Member.From, coverage.From);
        Write(json, Member.To, coverage.To);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Judgements judgements)
    {
        json.WriteStartObject(Member.Judgements);
        for (var i = 0; i < judgements.Count; i++)
        {
            var area = judgements.Edition.Areas[i];
            var judgement = judgements.At(i);

            // That a sub-judgement is not known goes without saying.
            if (area.IsKey || judgement != NoGrade.NotKnown)
            {
                json.WritePropertyName(judgements.Edition.AreaCodes.Encoded(i));
                Write(json, judgement);
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText member, PossibleDays? date)
    {
        if (date is { } known)
        {
            Span<byte> text = stackalloc byte[PossibleDays.LongestText];
            json.WriteString(member, text[..known.Write(text)]);
        }
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText member, RecordedAreas areas)
    {
        if (!areas.IsDefault)
        {
            json.WritePropertyName(member);
            Write(json, areas);
        }
    }

    private static void WriteSources(Utf8JsonWriter json, SourcedRecord record)
    {
        if (record.Sources.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(Member.Sources);
        foreach (var source in record.Sources)
        {
            Write(json, source);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, RecordSource source)
    {
        json.WriteStartObject();
        json.WriteString(Member.Document, source.Document);
        if (source.Where is not null)
        {
            json.WriteString(Member.Where, source.Where);
        }

        Write(json, Member.Dated, source.Dated);
        if (!source.States.IsEmpty)
        {
            json.WritePropertyName(Member.States);
            WriteTexts(json, source.States);
        }

        if (source.SaysAnything)
        {
            WriteSays(json, source);
        }

        json.WriteEndObject();
    }

    private static void WriteSays(Utf8JsonWriter json, RecordSource source)
    {
        json.WriteStartObject(Member.Says);
        foreach (var said in source.Says)
        {
            Write(json, StatedDate.Members.Encoded(StatedDate.Members.IndexOf(said.Member)), said.Date);
        }

        if (source.SaysType is { } type)
        {
            json.WriteString(Member.Type, ActivityTypes.Codes.EncodedOf(type));
        }

        WriteStatedJudgements(json, source);
        json.WriteEndObject();
    }

    // The areas have an object of their own, and overall effectiveness stands after it.
    private static void WriteStatedJudgements(Utf8JsonWriter json, RecordSource source)
    {
        var overall = source.JudgementOf(StatedJudgement.Overall);
        if (source.SaysJudgements.Length > (overall is null ? 0 : 1))
        {
            json.WriteStartObject(Member.Judgements);
            foreach (var said in source.SaysJudgements)
            {
                if (StatedJudgement.Areas.IndexOf(said.Member) is >= 0 and var area)
                {
                    json.WritePropertyName(StatedJudgement.Areas.Encoded(area));
                    Write(json, said.Judgement);
                }
            }

            json.WriteEndObject();
        }

        if (overall is { } known)
        {
            json.WritePropertyName(Member.OverallEffectiveness);
            Write(json, known);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, System.Collections.Immutable.ImmutableArray<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
