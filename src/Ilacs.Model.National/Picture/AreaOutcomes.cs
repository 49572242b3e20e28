using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>What the latest inspections of some authorities say of the areas with one code.</summary>
/// <remarks>An area is of an edition. Where editions give one code to areas of their own, as to care leavers, these are counted together; an authority
/// whose latest inspection is of an edition without such an area counts as <see cref="OutcomeCounts.NotInEdition"/>.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<AreaOutcomes>))]
public sealed record AreaOutcomes
{
    internal AreaOutcomes(string code, OutcomeCounts counts)
    {
        Code = code;
        Counts = counts;
    }

    /// <summary>The code on the wire, such as <c>help-and-protection</c>.</summary>
    public string Code { get; }

    /// <summary>How often each grade was given.</summary>
    public OutcomeCounts Counts { get; }

    /// <summary>The code and the counts.</summary>
    public override string ToString() => $"{Code}: {Counts}";
}
