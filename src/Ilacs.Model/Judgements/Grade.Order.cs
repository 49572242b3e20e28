namespace Ilacs.Model;

// Two orders with names. Sorting without one, as OrderBy(grade => grade) does, puts the best first, as All does.
public readonly partial record struct Grade
{
    /// <summary>The best grade first; <c>default</c> last.</summary>
    public static IComparer<Grade> BestFirst { get; } =
        Comparer<Grade>.Create(static (one, other) => Rank(one, best: 1).CompareTo(Rank(other, best: 1)));

    /// <summary>The worst grade first; <c>default</c> last.</summary>
    public static IComparer<Grade> WorstFirst { get; } =
        Comparer<Grade>.Create(static (one, other) => Rank(one, best: 4).CompareTo(Rank(other, best: 4)));

    int IComparable<Grade>.CompareTo(Grade other) => BestFirst.Compare(this, other);

    private static int Rank(Grade grade, int best) => grade.IsDefault ? int.MaxValue : Math.Abs(grade._value - best);
}
