using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A transition that readers may expect and that the lifecycle does not have, with the reason.</summary>
/// <param name="What">The transition.</param>
/// <param name="Evidence">The reason, with its source.</param>
[JsonConverter(typeof(IlacsJsonConverter<UnobservedTransition>))]
public sealed record UnobservedTransition(string What, Evidence Evidence)
{
    /// <summary>The transition and the reason.</summary>
    public override string ToString() => $"{What}: {Evidence}";
}
