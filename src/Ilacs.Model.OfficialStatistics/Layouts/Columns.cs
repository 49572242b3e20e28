namespace Ilacs.Model.OfficialStatistics;

/// <summary>Columns shared by several layouts.</summary>
internal static class Columns
{
    // The areas that a column may be about, the newest first. Before 2023, one column has the combined judgement on children in
    // care and care leavers. The summaries use the same columns for the key judgements of the single inspection framework.
    internal static readonly string[] Leaders = ["leaders", "leadership-management-and-governance"];
    internal static readonly string[] Help = ["help-and-protection"];
    internal static readonly string[] InCare = ["children-in-care", "children-in-care-and-care-leavers", "looked-after-and-permanence"];
    internal static readonly string[] CareLeavers = ["care-leavers"];

    internal static LayoutColumn Needed(ColumnFact fact, string heading) => new(fact, heading) { IsNeeded = true };

    internal static LayoutColumn Distinctive(ColumnFact fact, string heading) => new(fact, heading) { IsNeeded = true, IsDistinctive = true };

    internal static LayoutColumn Usual(ColumnFact fact, string heading) => new(fact, heading) { IsUsual = true };

    internal static LayoutColumn Kept(string heading) => new(ColumnFact.Nothing, heading);

    internal static LayoutColumn Judgement(string heading, params ReadOnlySpan<string> areas) => new(ColumnFact.Judgement, heading, [.. areas]);
}
