using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model.Json;

/// <summary>A record that keeps its own unknown members. The rules check it as soon as it is read.</summary>
/// <typeparam name="T">The type of the record, or its family.</typeparam>
/// <param name="title">The title in the schema.</param>
/// <param name="name">Its name among the definitions.</param>
internal abstract class CheckedShape<T>(string? title, string? name) : Shape<T>(title, name)
    where T : SourcedRecord
{
    internal sealed override bool TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out T value)
    {
        var kept = reader.BeginRecord();
        if (!Choose(ref reader).TryRead(ref reader, out value))
        {
            return false;
        }

        reader.EndRecord(value, kept);
        return true;
    }

    internal sealed override void Write(RecordWriter writer, T value)
    {
        var around = writer.BeginRecord(value.UnknownMembers);
        ShapeOf(value).Write(writer, value);
        writer.EndRecord(around);
    }

    /// <summary>The shape of the record at which the reader is.</summary>
    private protected abstract Shape<T> Choose(ref RecordReader reader);

    private protected abstract Shape<T> ShapeOf(T value);
}

/// <summary>A record of a family. Its member <c>type</c>, anywhere in the object, gives its kind.</summary>
/// <typeparam name="T">The family.</typeparam>
/// <param name="title">The title in the schema.</param>
/// <param name="name">Their name among the definitions.</param>
/// <param name="types">The codes of the types, in the order of <paramref name="kinds"/>.</param>
/// <param name="kinds">The shape of each type.</param>
/// <param name="typeOf">The index of a record among them.</param>
/// <param name="inSchema">The shapes as the schema has them.</param>
/// <param name="guess">The shape of an object whose type is not understood.</param>
internal sealed class FamilyShape<T>(
    string title, string name, Names types, Shape<T>[] kinds, Func<T, int> typeOf, IEnumerable<Shape> inSchema, FamilyShape<T>.Guess guess)
    : CheckedShape<T>(title, name)
    where T : SourcedRecord
{
    internal delegate Shape<T> Guess(ref RecordReader reader);

    internal override void WriteSchema(SchemaWriter schema) => SchemaChoice.Write(schema, inSchema);

    private protected override Shape<T> Choose(ref RecordReader reader) =>
        reader.Peek("type"u8, types) is >= 0 and var type ? kinds[type] : guess(ref reader);

    private protected override Shape<T> ShapeOf(T value) => kinds[typeOf(value)];
}
