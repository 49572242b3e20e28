using System.Text.Json;

namespace Ilacs.Model;

// What the library answers: derivations and reports.
internal static partial class RecordWriter
{
    /// <exception cref="ArgumentException">The derivation is <c>default</c>.</exception>
    internal static void Write(Utf8JsonWriter json, Derivation derivation)
    {
        if (derivation.Judgements.IsDefault)
        {
            throw new ArgumentException("default(Derivation) belongs to no inspection.", nameof(derivation));
        }

        json.WriteStartObject();
        json.WriteString(Member.SchemaVersion, SchemaVersion.Current);
        json.WriteString(Member.Document, DocumentKinds.Derivation);
        json.WriteString(Member.Edition, derivation.Judgements.Edition.Code);
        if (derivation.Status == OverallEffectivenessStatus.NotMadeForContinuity)
        {
            json.WriteString("provisionsOf"u8, derivation.ProvisionsOf.Code);
        }

        Write(json, derivation.Judgements);
        json.WriteString("overallEffectiveness"u8, derivation.Status.Code());
        json.WriteBoolean("ofstedJudgement"u8, false);
        json.WritePropertyName("permitted"u8);
        Write(json, derivation.Permitted);
        json.WriteString("determined"u8, derivation.Determined?.Code);
        json.WriteString("determinedStrength"u8, derivation.DeterminedStrength?.Code());
        json.WriteString("indicative"u8, derivation.Indicative?.Code);
        json.WriteStartObject("published"u8);
        json.WriteNumber("inspections"u8, derivation.Published.Inspections);
        foreach (var grade in Grade.All)
        {
            json.WriteNumber(grade.Code, derivation.Published.With(grade));
        }

        json.WriteEndObject();
        json.WriteStartArray("steps"u8);
        foreach (var step in derivation.Explain().Steps)
        {
            Write(json, step);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, FindingReport report)
    {
        json.WriteStartObject();
        json.WriteString(Member.SchemaVersion, SchemaVersion.Current);
        json.WriteString(Member.Document, DocumentKinds.FindingReport);
        json.WriteStartArray("findings"u8);
        foreach (var finding in report)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, finding.Code.Code);
        json.WriteString("severity"u8, finding.Severity.Code());
        json.WriteString("pointer"u8, finding.Pointer);
        if (finding.Position is { } position)
        {
            json.WriteNumber("line"u8, position.Line);
            json.WriteNumber("column"u8, position.Column);
        }

        json.WriteString("message"u8, finding.Message);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DerivationStep step)
    {
        json.WriteStartObject();
        json.WriteString("provision"u8, step.Provision.Id);
        json.WriteString("sentence"u8, step.Provision.Sentence);
        json.WriteString("verdict"u8, step.Verdict.Code());
        WriteAreas(json, "inputs", step.Inputs);
        WriteAreas(json, "because", step.Because);
        json.WritePropertyName("leaves"u8);
        Write(json, step.Leaves);
        json.WriteString("strength"u8, step.RestsOn.Strength.Code());
        if (step.RestsOn.Observed is { } observed)
        {
            json.WriteNumber("observed"u8, observed.Of);
        }

        json.WriteString("source"u8, step.RestsOn.Source.ToString());
        json.WriteEndObject();
    }

    private static void WriteAreas(Utf8JsonWriter json, string member, System.Collections.Immutable.ImmutableArray<Area> areas)
    {
        json.WriteStartArray(member);
        foreach (var area in areas)
        {
            json.WriteStringValue(area.Code);
        }

        json.WriteEndArray();
    }
}
