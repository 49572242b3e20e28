namespace Ilacs.Model.Json;

/// <summary>The members of an object: those that the format has, and what is said of others.</summary>
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

    /// <summary>A bit for each member that has to be there.</summary>
    internal uint Required { get; }

    /// <summary>Bits for members of which at least one has to be there; none if there is no such rule.</summary>
    internal uint AtLeastOneOf { get; private init; }

    /// <summary>Two members of which none is there without the other; <c>null</c> if there is no such rule.</summary>
    internal (string One, string Other)? Together { get; init; }

    /// <summary>Whether other members are passed over in silence: nobody knows yet what the object is.</summary>
    internal bool TakesAnything { get; init; }

    internal IEnumerable<string> NamesOfAtLeastOne
    {
        get => Names.Texts.Where((_, i) => (AtLeastOneOf & (1u << i)) != 0);
        init => AtLeastOneOf = value.Aggregate(0u, (bits, name) => bits | (1u << Names.IndexOf(name)));
    }

    internal bool Has(string name, uint members) => (members & (1u << Names.IndexOf(name))) != 0;

    internal bool HasNoneOfThose(uint seen) => AtLeastOneOf != 0 && (AtLeastOneOf & seen) == 0;

    /// <summary>The fault of a member that no version of the format can have; <c>null</c> if a later one may have it.</summary>
    internal virtual (IssueCode Code, string Message)? NeverHas(string name) => null;

    /// <summary>The fault of a member that this version of the format does not have.</summary>
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

                // Strict validators take a required member that is not defined beside it for a slip of the pen.
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
