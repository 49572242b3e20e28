using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Whether a rule applies to some judgements.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Its condition holds, so it excludes at least one grade. On the wire: <c>applied</c>.</summary>
    Applied = 1,

    /// <summary>Its condition does not hold, so it excludes no grade. On the wire: <c>not-applied</c>.</summary>
    NotApplied = 2,

    /// <summary>Whether its condition holds depends on an area whose grade is not known. On the wire: <c>depends</c>.</summary>
    Depends = 3,
}
