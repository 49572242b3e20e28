using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model.Json;

/// <summary>A value that is written as another value. Without a way back, it is only in answers and is never read.</summary>
internal sealed class ConvertedShape<T, TOnWire>(Shape<TOnWire> onWire, Func<TOnWire, T>? from, Func<T, TOnWire> to)
    : Shape<T>(onWire.Title)
{
    internal ConvertedShape(Shape<TOnWire> onWire, Func<T, TOnWire> to)
        : this(onWire, null, to)
    {
    }

    internal override Shape InSchema => onWire;

    internal override bool TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out T value)
    {
        if (from is null)
        {
            return base.TryRead(ref reader, out value);
        }

        var isRead = onWire.TryRead(ref reader, out var read);
        value = isRead ? from(read!) : default!;
        return isRead;
    }

    internal override void Write(RecordWriter writer, T value) => onWire.Write(writer, to(value));

    internal override void WriteSchema(SchemaWriter schema) => onWire.WriteSchema(schema);
}
