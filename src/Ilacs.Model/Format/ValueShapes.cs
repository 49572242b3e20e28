namespace Ilacs.Model;

/// <summary>A text that is not empty and not only white space, of limited length unless it quotes others.</summary>
internal sealed class TextShape(string name, string title, bool isLimited = true) : Shape(title, name)
{
    // What .NET takes for white space, spelt out, since other languages take other characters for it.
    private const string OneThatIsNoWhiteSpace = "[^\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

    internal override void WriteMembers(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", OneThatIsNoWhiteSpace);
        if (isLimited)
        {
            schema.Json.WriteNumber("maxLength", IlacsJsonLimits.LongestText);
        }
    }
}

/// <summary>A text that has to match a pattern as a whole.</summary>
/// <param name="name">Its name among the definitions.</param>
/// <param name="title">What it is.</param>
/// <param name="pattern">The pattern, without anchors.</param>
/// <param name="format">The format by its name in JSON Schema; <c>null</c> if it has none.</param>
internal sealed class PatternShape(string name, string title, string pattern, string? format = null) : Shape(title, name)
{
    internal override void WriteMembers(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        if (format is not null)
        {
            schema.Json.WriteString("format", format);
        }

        schema.Json.WriteString("pattern", $"^(?:{pattern})$");
    }
}

/// <summary>One of the codes of a closed list.</summary>
internal sealed class CodeShape(IEnumerable<string> codes, string? name = null, string? title = null) : Shape(title, name)
{
    internal Names Codes { get; } = new([.. codes]);

    internal override void WriteMembers(SchemaWriter schema)
    {
        if (Codes.Texts is [var only])
        {
            schema.Json.WriteString("const", only);
        }
        else
        {
            WriteTexts(schema.Json, "enum", Codes.Texts);
        }
    }
}

/// <summary>A whole number, written without a fraction.</summary>
internal sealed class WholeNumberShape(int least, int most) : Shape(null)
{
    internal int Least { get; } = least;

    internal int Most { get; } = most;

    internal override void WriteMembers(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "integer");
        schema.Json.WriteNumber("minimum", Least);
        schema.Json.WriteNumber("maximum", Most);
    }
}

/// <summary>True or false.</summary>
internal sealed class FlagShape() : Shape(null)
{
    internal override void WriteMembers(SchemaWriter schema) => schema.Json.WriteString("type", "boolean");
}

/// <summary>Null, where the format has it.</summary>
internal sealed class NullShape() : Shape(null)
{
    internal override void WriteMembers(SchemaWriter schema) => schema.Json.WriteString("type", "null");
}

/// <summary>An array.</summary>
internal sealed class ArrayShape(Shape item, int least = 0, int? most = null) : Shape(null)
{
    internal Shape Item { get; } = item;

    internal override void WriteMembers(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WriteStartObject("items");
        schema.WriteUse(Item);
        schema.Json.WriteEndObject();
        if (least > 0)
        {
            schema.Json.WriteNumber("minItems", least);
        }

        if (most is { } number)
        {
            schema.Json.WriteNumber("maxItems", number);
        }
    }
}

/// <summary>One of several shapes, of which no value has two.</summary>
internal sealed class ChoiceShape(string? name, string? title, params Shape[] choices) : Shape(title, name)
{
    internal Shape[] Choices { get; } = choices;

    internal override void WriteMembers(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        foreach (var choice in Choices)
        {
            schema.Json.WriteStartObject();
            schema.WriteUse(choice);
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndArray();
    }
}
