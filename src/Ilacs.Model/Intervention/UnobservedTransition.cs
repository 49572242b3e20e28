using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Something that one might expect of the lifecycle and that it does not have, and why.</summary>
/// <param name="What">What it does not have.</param>
/// <param name="Evidence">Why, and what that rests on.</param>
[JsonConverter(typeof(IlacsJsonConverter<UnobservedTransition>))]
public sealed record UnobservedTransition(string What, Evidence Evidence)
{
    /// <summary>What it does not have, and why.</summary>
    public override string ToString() => $"{What}: {Evidence}";
}
