namespace Ilacs.Model.Json;

/// <summary>An object that is written member by member.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="name">Its name among the definitions of a schema.</param>
/// <param name="title">What it is, in a few words.</param>
/// <param name="members">Its members, in canonical order.</param>
/// <param name="list">The same members, with what is said of others; <c>null</c> for nothing in particular.</param>
internal class ObjectShape<T>(string name, string title, Member<T>[] members, MemberList? list = null) : Shape<T>(title, name)
{
    internal sealed override MemberList Members { get; } = list ?? new(members);

    internal override void Write(RecordWriter writer, T value)
    {
        writer.Json.WriteStartObject();
        foreach (var member in members)
        {
            member.Write(writer, value);
        }

        writer.WriteUnknownMembers();
        writer.Json.WriteEndObject();
    }

    internal override void WriteSchema(SchemaWriter schema) => Members.WriteSchema(schema);
}
