using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>Another name of an authority than its own, and where it is printed.</summary>
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

    /// <summary>Where it is printed.</summary>
    public Citation PrintedIn { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
