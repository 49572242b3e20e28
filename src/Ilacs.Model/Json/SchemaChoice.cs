namespace Ilacs.Model.Json;

/// <summary>One of several shapes that exclude each other, in a schema.</summary>
internal static class SchemaChoice
{
    internal static void Write(SchemaWriter schema, IEnumerable<Shape> choices)
    {
        schema.Json.WriteStartArray("anyOf");
        foreach (var choice in choices)
        {
            schema.Json.WriteStartObject();
            schema.WriteUse(choice);
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndArray();
    }
}
