using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>Another name of an authority, and its source.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AuthorityAlias>))]
public sealed record AuthorityAlias
{
    internal AuthorityAlias(string name, Citation printedIn)
    {
        Name = name;
        PrintedIn = printedIn;
    }

    /// <summary>The name, as printed.</summary>
    public string Name { get; }

    /// <summary>The document that prints it.</summary>
    public Citation PrintedIn { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
