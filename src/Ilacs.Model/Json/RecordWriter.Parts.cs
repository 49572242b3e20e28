using System.Text.Json;

namespace Ilacs.Model;

// Parts of documents by themselves, as they stand inside other people's types.
internal static partial class RecordWriter
{
    /// <exception cref="ArgumentException">The judgements are <c>default</c>.</exception>
    internal static void WriteWithEdition(Utf8JsonWriter json, Judgements judgements)
    {
        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }

        json.WriteStartObject();
        json.WriteString(Member.Edition, judgements.Edition.Code);
        Write(json, judgements);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, GradeSet grades)
    {
        json.WriteStartArray();
        foreach (var grade in grades)
        {
            json.WriteStringValue(grade.Code);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, PossibleStates states)
    {
        json.WriteStartArray();
        foreach (var state in states)
        {
            json.WriteStringValue(state.Code());
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, OnSiteWindow window)
    {
        if (window.From.IsDefault)
        {
            throw new ArgumentException("default(OnSiteWindow) is no time on site.", nameof(window));
        }

        json.WriteStartObject();
        Write(json, Member.From, window.From);
        Write(json, Member.To, window.To);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, RecordedAreas areas)
    {
        if (areas.IsDefault)
        {
            throw new ArgumentException("default(RecordedAreas) records nothing.", nameof(areas));
        }

        if (areas == RecordedAreas.Some)
        {
            json.WriteStringValue(HistoryShapes.SomeAreas[0]);
        }
        else if (areas.Titles.IsEmpty)
        {
            json.WriteNumberValue(areas.Count!.Value);
        }
        else
        {
            WriteTexts(json, areas.Titles);
        }
    }
}
