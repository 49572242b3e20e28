using System.Text.Encodings.Web;
using System.Text.Json;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Output;

/// <summary>JSON for programs: indented, every letter as itself, a line feed at the end. What was written goes on at each flush.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var text = new TextStream(output);
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            try
            {
                json.WriteStartObject();
                content(json);
                json.WriteEndObject();
            }
            catch
            {
                // Half an answer is none.
                json.Reset();
                throw;
            }
        }

        output.Write('\n');
    }

    internal static void Grades(this Utf8JsonWriter json, string name, GradeSet grades) => json.Strings(name, grades.Select(grade => grade.Code));

    internal static void Grade(this Utf8JsonWriter json, string name, Grade? grade) => json.WriteString(name, grade?.Code);

    internal static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    internal static void Day(this Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteString(name, day is { } known ? ImpreciseDate.On(known).ToString() : null);

    internal static void Number(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Reasons(this Utf8JsonWriter json, params IEnumerable<Reason?> reasons)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in reasons.OfType<Reason>())
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("sentence", reason.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Evidence(this Utf8JsonWriter json, string name, IEnumerable<Evidence> evidence)
    {
        json.WriteStartArray(name);
        foreach (var one in evidence)
        {
            json.WriteStartObject();
            json.WriteString("statement", one.Statement);
            json.WriteString("strength", one.Strength.Code());
            if (one.Observed is { } observed)
            {
                json.WriteNumber("held", observed.Held);
                json.WriteNumber("of", observed.Of);
            }

            json.WriteString("source", one.Citation.ToString());
            if (one.Citation.Link is { } link)
            {
                json.WriteString("link", link);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The name and the three codes of an authority, whichever are recorded.</summary>
    internal static void Authority(this Utf8JsonWriter json, Authority? authority)
    {
        json.WriteString("authority", authority?.Name);
        json.WriteString("urn", authority?.Urn?.Code);
        json.WriteString("dfeCode", authority?.DfeCode?.Code);
        json.WriteString("gssCode", authority?.GssCode?.Code);
    }

    /// <summary>What was found in a document.</summary>
    internal static void Issues(this Utf8JsonWriter json, string name, ValidationReport issues)
    {
        json.WriteStartArray(name);
        foreach (var issue in issues)
        {
            json.WriteStartObject();
            json.WriteString("code", issue.Code.Code);
            json.WriteString("severity", issue.Severity.Code());
            json.WriteString("pointer", issue.Pointer);
            json.WriteNumber("line", issue.Position!.Value.Line);
            json.WriteNumber("column", issue.Position!.Value.Column);
            json.WriteString("message", issue.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Judgements(this Utf8JsonWriter json, string name, Judgements judgements)
    {
        json.WriteStartObject(name);
        foreach (var (area, judgement) in judgements)
        {
            json.Judgement(area.Code, judgement);
        }

        json.WriteEndObject();
    }

    /// <summary>The code of a grade; or why there is none, as an object of its own.</summary>
    internal static void Judgement(this Utf8JsonWriter json, string name, Judgement judgement)
    {
        if (judgement.NoGrade is { } reason)
        {
            json.WriteStartObject(name);
            json.WriteString("noGrade", reason.Code);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString(name, judgement.Code);
        }
    }

    internal static void Refusal(this Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject("refusal");
        json.WriteString("code", refusal.Code);
        json.WriteString("reason", refusal.Reason);
        json.Strings("nearestFacts", refusal.NearestFacts.Select(fact => fact.ToString()));
        json.WriteEndObject();
    }
}
