namespace Ilacs.Model.Plain;

/// <summary>The rules in plain LINQ, written independently of the library. The derivation is measured and checked against them. Grades are
/// 1 (outstanding) to 4 (inadequate), and every area has one.</summary>
internal static class PlainLinqDerivation
{
    internal static (HashSet<int> Permitted, int? Determined, int Indicative) Derive(
        int leaders, IReadOnlyCollection<int> experiences, bool leadersAreAKeyJudgementLikeTheOthers = false)
    {
        IReadOnlyCollection<int> areas = [leaders, .. experiences];
        var permitted = new HashSet<int> { 1, 2, 3, 4 };

        var p1 = (leadersAreAKeyJudgementLikeTheOthers ? areas : experiences).Any(grade => grade == 4);
        if (p1)
        {
            permitted.IntersectWith([4]);
        }

        var p2 = leaders >= 3;
        var p3 = experiences.Count(grade => grade >= 3) >= 2;
        if (p2 || p3)
        {
            permitted.IntersectWith([3, 4]);
        }

        var p4 = leaders == 1 && experiences.Any(grade => grade == 1) && experiences.All(grade => grade <= 2);
        if (!p4)
        {
            permitted.Remove(1);
        }

        permitted.RemoveWhere(grade => grade < areas.Min() || grade > areas.Max());

        var indicative = p1 ? 4 : p2 || p3 ? 3 : p4 ? 1 : 2;
        return (permitted, permitted.Count == 1 ? permitted.Single() : null, indicative);
    }
}
