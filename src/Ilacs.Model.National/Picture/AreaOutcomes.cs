using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The judgements of an area in the latest inspections of some authorities, for all areas with one code.</summary>
/// <remarks>Each edition has its own areas. Areas with one code, such as care leavers, are counted together. If the edition of the latest
/// inspection has no such area, the authority counts as <see cref="OutcomeCounts.NotInEdition"/>.</remarks>
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

    /// <summary>The number of authorities with each grade.</summary>
    public OutcomeCounts Counts { get; }

    /// <summary>The label of the area and the counts.</summary>
    public override string ToString() => $"{Outcomes.LabelOf(Code)}: {Counts}";
}
