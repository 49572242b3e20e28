using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>Writes the JSON Schema of a document, draft <c>2020-12</c>.</summary>
internal sealed class SchemaWriter
{
    private readonly List<Shape> _definitions = [];

    private SchemaWriter(Utf8JsonWriter json) => Json = json;

    internal Utf8JsonWriter Json { get; }

    /// <param name="root">The document.</param>
    /// <param name="version">The version of the format.</param>
    internal static byte[] Write(Shape root, string version)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new SchemaWriter(json).WriteSchema(root, version);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a shape inside another schema: as a reference to its definition, or in full.</summary>
    internal void WriteUse(Shape shape)
    {
        shape = shape.InSchema;
        if (shape.Name is not null)
        {
            if (!_definitions.Contains(shape))
            {
                // If two definitions have one name, a validator uses the last for both.
                _definitions.Add(_definitions.TrueForAll(other => other.Name != shape.Name)
                    ? shape
                    : throw new InvalidOperationException($"Two shapes have the name '{shape.Name}'."));
            }

            Json.WriteString("$ref", $"#/$defs/{shape.Name}");
            return;
        }

        shape.WriteSchema(this);
    }

    private void WriteSchema(Shape root, string version)
    {
        Json.WriteStartObject();
        Json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        Json.WriteString("title", root.Title);
        Json.WriteString(
            "$comment",
            $"Version {version} of the format. Generated from the model. Only the reader finds some faults: a repeated member, "
            + "half a surrogate pair, and a whole number written with a fraction or an exponent. It also finds coverage or an interval "
            + "that ends before it begins, and a document that is too long or too deep. It also checks the rules.");
        root.WriteSchema(this);
        if (_definitions.Count > 0)
        {
            Json.WriteStartObject("$defs");

            // Writing one may add others.
            for (var i = 0; i < _definitions.Count; i++)
            {
                Json.WriteStartObject(_definitions[i].Name!);
                if (_definitions[i].Title is { } title)
                {
                    Json.WriteString("title", title);
                }

                _definitions[i].WriteSchema(this);
                Json.WriteEndObject();
            }

            Json.WriteEndObject();
        }

        Json.WriteEndObject();
    }
}
