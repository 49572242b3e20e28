using System.Text.Json;

namespace Ilacs.Model;

/// <summary>What may stand at a place of a document. The reader asks objects for their members, and the JSON Schema is written from all of it.</summary>
/// <param name="title">What it means, in a few words; <c>null</c> where the member that has it says so.</param>
/// <param name="name">Its name among the definitions of a schema; <c>null</c> to write it out wherever it stands.</param>
internal abstract class Shape(string? title, string? name = null)
{
    internal string? Name { get; } = name;

    internal string? Title { get; } = title;

    /// <summary>Writes the members of the schema of this value, into an object that has begun.</summary>
    internal abstract void WriteMembers(SchemaWriter schema);

    private protected static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
