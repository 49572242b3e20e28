namespace Ilacs.Model;

/// <summary>An object with the members of the format and no others.</summary>
internal sealed class ObjectShape : Shape
{
    /// <param name="name">Its name among the definitions of a schema.</param>
    /// <param name="title">What it is, in a few words.</param>
    /// <param name="members">Its members, in canonical order.</param>
    internal ObjectShape(string name, string title, params ShapeMember[] members)
        : base(title, name)
    {
        Members = members;
        Names = new([.. members.Select(member => member.Name)]);
        for (var i = 0; i < members.Length; i++)
        {
            Required |= members[i].IsRequired ? 1u << i : 0;
        }
    }

    internal ShapeMember[] Members { get; }

    /// <summary>The names of the members, in the same order.</summary>
    internal Names Names { get; }

    /// <summary>A bit for each member that has to be there.</summary>
    internal uint Required { get; }

    /// <summary>Bits for members of which at least one has to be there; none if there is no such rule.</summary>
    internal uint AtLeastOneOf { get; private init; }

    /// <summary>Two members of which none is there without the other; <c>null</c> if there is no such rule.</summary>
    internal (string One, string Other)? Together { get; init; }

    internal IEnumerable<string> NamesOfAtLeastOne
    {
        get => Names.Texts.Where((_, i) => (AtLeastOneOf & (1u << i)) != 0);
        init => AtLeastOneOf = value.Aggregate(0u, (bits, name) => bits | (1u << Names.IndexOf(name)));
    }

    internal override void WriteMembers(SchemaWriter schema)
    {
        var json = schema.Json;
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in Members)
        {
            json.WriteStartObject(member.Name);
            json.WriteString("title", member.Title);
            schema.WriteUse(member.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (Required != 0)
        {
            WriteTexts(json, "required", Members.Where(member => member.IsRequired).Select(member => member.Name));
        }

        if (AtLeastOneOf != 0)
        {
            json.WriteStartArray("anyOf");
            foreach (var name in NamesOfAtLeastOne)
            {
                json.WriteStartObject();

                // Strict validators take a required member that is not defined beside it for a slip of the pen.
                json.WriteStartObject("properties");
                json.WriteBoolean(name, true);
                json.WriteEndObject();
                WriteTexts(json, "required", [name]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (Together is var (one, other))
        {
            json.WriteStartObject("dependentRequired");
            WriteTexts(json, one, [other]);
            WriteTexts(json, other, [one]);
            json.WriteEndObject();
        }

        json.WriteBoolean("additionalProperties", false);
    }
}
