namespace Ilacs.Model.Json;

/// <summary>A value that is on the wire as another one.</summary>
internal sealed class ConvertedShape<T, TOnWire>(Shape<TOnWire> onWire, Func<TOnWire, T> from, Func<T, TOnWire> to) : Shape<T>(onWire.Title)
{
    internal override Shape InSchema => onWire;

    internal override bool TryRead(ref RecordReader reader, out T value)
    {
        var isRead = onWire.TryRead(ref reader, out var read);
        value = isRead ? from(read!) : default!;
        return isRead;
    }

    internal override void Write(RecordWriter writer, T value) => onWire.Write(writer, to(value));

    internal override void WriteSchema(SchemaWriter schema) => onWire.WriteSchema(schema);
}
