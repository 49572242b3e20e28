namespace Ilacs.Model.Json;

/// <summary>An object that is written member by member.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="name">Its name among the definitions of a schema.</param>
/// <param name="title">The title in the schema.</param>
/// <param name="members">Its members, in canonical order.</param>
/// <param name="list">The same members with special messages for others; <c>null</c> for the usual messages.</param>
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
