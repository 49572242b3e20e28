namespace Ilacs.Model.National;

/// <summary>How the judgement of an area changed, for all areas with one code.</summary>
public sealed record AreaChanges
{
    internal AreaChanges(string code, ChangeCounts counts)
    {
        Code = code;
        Counts = counts;
    }

    /// <summary>The code on the wire, such as <c>help-and-protection</c>.</summary>
    public string Code { get; }

    /// <summary>How often each change occurred. An authority is not comparable if only one of its two inspections has the area.</summary>
    public ChangeCounts Counts { get; }

    /// <summary>The label of the area and the counts.</summary>
    public override string ToString() => $"{Outcomes.LabelOf(Code)}: {Counts}";
}
