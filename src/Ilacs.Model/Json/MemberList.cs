namespace Ilacs.Model.Json;

/// <summary>The members of an object, and the messages for other members.</summary>
internal class MemberList
{
    /// <param name="members">The members, in canonical order.</param>
    internal MemberList(IReadOnlyList<Member> members)
    {
        All = members;
        Names = new([.. members.Select(member => member.Name)]);
        for (var i = 0; i < members.Count; i++)
        {
            Required |= members[i].IsRequired ? 1u << i : 0;
        }
    }

    internal IReadOnlyList<Member> All { get; }

    /// <summary>The names of the members, in the same order.</summary>
    internal Names Names { get; }

    /// <summary>A bit for each required member.</summary>
    internal uint Required { get; }

    /// <summary>Bits for the members that need at least one among them; no bits if there is no such rule.</summary>
    internal uint AtLeastOneOf { get; private init; }

    /// <summary>Two members that only occur together; <c>null</c> if there is no such rule.</summary>
    internal (string One, string Other)? Together { get; init; }

    /// <summary>Whether other members are skipped without an issue, because the kind of object is not known.</summary>
    internal bool TakesAnything { get; init; }

    internal IEnumerable<string> NamesOfAtLeastOne
    {
        get => Names.Texts.Where((_, i) => (AtLeastOneOf & (1u << i)) != 0);
        init => AtLeastOneOf = value.Aggregate(0u, (bits, name) => bits | (1u << Names.IndexOf(name)));
    }

    internal bool Has(string name, uint members) => (members & (1u << Names.IndexOf(name))) != 0;

    internal bool HasNoneOfThose(uint seen) => AtLeastOneOf != 0 && (AtLeastOneOf & seen) == 0;

    /// <summary>The issue for a member that no version of the format can have; <c>null</c> if a later version may have it.</summary>
    internal virtual (IssueCode Code, string Message)? NeverHas(string name) => null;

    /// <summary>The issue for a member that this version of the format does not have.</summary>
    internal virtual (IssueCode Code, string Message) HasNot(string name) =>
        (IssueCodes.MemberUnknown, $"Unknown member '{RecordReader.Shortened(name)}'. Known members: {Names}.");

    internal virtual (IssueCode Code, string Message) HasTwice(string name) =>
        (IssueCodes.MemberTwice, $"The member '{RecordReader.Shortened(name)}' occurs more than once.");

    internal virtual (IssueCode Code, string Message) Lacks(Member member) =>
        (IssueCodes.MemberMissing, $"The member '{member.Name}' is missing.");

    internal void WriteSchema(SchemaWriter schema)
    {
        var json = schema.Json;
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in All)
        {
            json.WriteStartObject(member.Name);
            json.WriteString("title", member.Title);
            schema.WriteUse(member.Shape);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (Required != 0)
        {
            Shape.WriteTexts(json, "required", All.Where(member => member.IsRequired).Select(member => member.Name));
        }

        if (AtLeastOneOf != 0)
        {
            json.WriteStartArray("anyOf");
            foreach (var name in NamesOfAtLeastOne)
            {
                json.WriteStartObject();

                // Strict validators treat a required member that is not defined here as a mistake.
                json.WriteStartObject("properties");
                json.WriteBoolean(name, true);
                json.WriteEndObject();
                Shape.WriteTexts(json, "required", [name]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (Together is var (one, other))
        {
            json.WriteStartObject("dependentRequired");
            Shape.WriteTexts(json, one, [other]);
            Shape.WriteTexts(json, other, [one]);
            json.WriteEndObject();
        }

        json.WriteBoolean("additionalProperties", false);
    }
}
