namespace Ilacs.Model.National;

/// <summary>How the judgement of the area with one code changed.</summary>
public sealed record AreaChanges
{
    internal AreaChanges(string code, ChangeCounts counts)
    {
        Code = code;
        Counts = counts;
    }

    /// <summary>The code on the wire, such as <c>help-and-protection</c>.</summary>
    public string Code { get; }

    /// <summary>How often each change occurred. An authority of which only one of the two inspections has the area is not comparable.</summary>
    public ChangeCounts Counts { get; }

    /// <summary>The code and the counts.</summary>
    public override string ToString() => $"{Code} {Counts}";
}
