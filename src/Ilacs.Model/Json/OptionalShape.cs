namespace Ilacs.Model.Json;

/// <summary>A value that may be missing.</summary>
internal sealed class OptionalShape<T>(Shape<T> value) : Shape<T?>
    where T : struct
{
    internal override Shape InSchema => value;

    internal override bool TryRead(ref RecordReader reader, out T? read)
    {
        var isRead = value.TryRead(ref reader, out var known);
        read = known;
        return isRead;
    }

    internal override void Write(RecordWriter writer, T? known) => value.Write(writer, known!.Value);

    internal override bool IsSaid(T? known) => known.HasValue;

    internal override void WriteSchema(SchemaWriter schema) => value.WriteSchema(schema);
}

/// <summary>A value or null, in answers.</summary>
internal sealed class NullableShape<T>(Shape<T> value) : Shape<T?>
    where T : struct
{
    internal override void Write(RecordWriter writer, T? known)
    {
        if (known is { } one)
        {
            value.Write(writer, one);
        }
        else
        {
            writer.Json.WriteNullValue();
        }
    }

    internal override bool IsSaid(T? known) => true;

    internal override void WriteSchema(SchemaWriter schema) => SchemaChoice.Write(schema, [value, new NullOnly()]);

    private sealed class NullOnly() : Shape(null, null)
    {
        internal override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "null");
    }
}
