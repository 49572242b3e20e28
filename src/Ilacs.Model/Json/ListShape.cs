namespace Ilacs.Model.Json;

/// <summary>A value of a closed list, by its code.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="codes">The codes.</param>
/// <param name="values">The values, in the order of their codes; the first code of a value is the one that is written.</param>
/// <param name="expected">The words for messages after "Expected"; <c>null</c> to list the codes.</param>
/// <param name="name">Its name among the definitions.</param>
/// <param name="title">The title in the schema.</param>
internal sealed class ListShape<T>(Names codes, T[] values, string? expected = null, string? name = null, string? title = null)
    : Shape<T>(title, name)
{
    // The list is created only when needed.
    private string Expected => expected ?? $"a known code; use {Words.Or(codes.Texts.Select(code => $"`{code}`"))}";

    internal override bool TryRead(ref RecordReader reader, out T value)
    {
        value = default!;
        if (!reader.IsAtText)
        {
            reader.WrongType(Expected);
            return false;
        }

        if (reader.IndexIn(codes) is >= 0 and var index)
        {
            value = values[index];
            return true;
        }

        reader.NotUnderstood(Expected);
        return false;
    }

    internal override void Write(RecordWriter writer, T value) =>
        writer.Json.WriteStringValue(Array.IndexOf(values, value) is >= 0 and var index
        ? codes.Encoded(index)
        : throw new ArgumentException($"{value} is not {Expected}.", nameof(value)));

    internal override void WriteSchema(SchemaWriter schema)
    {
        if (codes.Texts is [var only])
        {
            schema.Json.WriteString("const", only);
        }
        else
        {
            WriteTexts(schema.Json, "enum", codes.Texts);
        }
    }
}

/// <summary>The name of a member of records.</summary>
/// <param name="names">Gets the names on first use, because records have sources and sources have this.</param>
internal sealed class MemberNameShape(Func<Names> names) : Shape<string>("A member of a record", "member-name")
{
    private Names? _names;

    private Names Names => _names ??= names();

    internal override bool TryRead(ref RecordReader reader, out string value)
    {
        value = "";
        if (!reader.IsText("the name of a member"))
        {
            return false;
        }

        if (reader.IndexIn(Names) is >= 0 and var index)
        {
            value = Names[index];
            return true;
        }

        reader.NotUnderstood($"the name of a member; use {Words.Or(Names.Texts.Select(name => $"`{name}`"))}");
        return false;
    }

    internal override void Write(RecordWriter writer, string value) =>
        writer.Json.WriteStringValue(Names.IndexOf(value) is >= 0 and var index
        ? Names.Encoded(index)
        : throw new ArgumentException($"No record has a member '{value}'. Known members: {Names}.", nameof(value)));

    internal override void WriteSchema(SchemaWriter schema) => WriteTexts(schema.Json, "enum", Names.Texts);
}
