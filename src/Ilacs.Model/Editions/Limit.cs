namespace Ilacs.Model;

/// <summary>One condition on the area judgements and the grades of overall effectiveness that it leaves. Data, read by the derivation.</summary>
/// <param name="Reads">The areas that the condition is about. One that was not judged is left out.</param>
/// <param name="Evidence">The evidence for this limit.</param>
internal abstract record Limit(AreaScope Reads, Evidence Evidence)
{
    /// <summary>Where at least <paramref name="Count"/> of the areas have one of these grades, overall is one of <paramref name="Leaves"/>.</summary>
    internal sealed record WhereAtLeast(int Count, AreaScope Reads, GradeSet HaveOneOf, GradeSet Leaves, Evidence Evidence)
        : Limit(Reads, Evidence);

    /// <summary>Where some of the areas were judged and none of them has one of these grades, overall is one of <paramref name="Leaves"/>.</summary>
    internal sealed record WhereNone(AreaScope Reads, GradeSet HasOneOf, GradeSet Leaves, Evidence Evidence)
        : Limit(Reads, Evidence);

    /// <summary>Overall is no better than the best of the areas and no worse than the worst.</summary>
    internal sealed record WithinTheirRange(AreaScope Reads, Evidence Evidence)
        : Limit(Reads, Evidence);
}
