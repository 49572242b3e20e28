using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>How the rules of an edition are read for judgements that are each a grade or not judged.</summary>
internal static class DerivationRuleReading
{
    /// <summary>The grades left by those parts of the rules whose source is at least as strong as <paramref name="weakest"/>.</summary>
    internal static GradeSet Permitted(Edition edition, Judgements judgements, SourceStrength weakest)
    {
        var permitted = GradeSet.All;
        foreach (var rule in edition.Rules)
        {
            foreach (var limit in rule.Limits)
            {
                if (weakest >= limit.Evidence.Strength)
                {
                    permitted = permitted.Intersect(Leaves(limit, judgements));
                }
            }
        }

        return permitted;
    }

    /// <summary>The grades that one rule leaves by itself.</summary>
    internal static GradeSet Leaves(DerivationRule rule, Judgements judgements)
    {
        var leaves = GradeSet.All;
        foreach (var limit in rule.Limits)
        {
            leaves = leaves.Intersect(Leaves(limit, judgements));
        }

        return leaves;
    }

    /// <summary>The grades that one limit leaves by itself: all four if its condition does not hold.</summary>
    internal static GradeSet Leaves(Limit limit, Judgements judgements)
    {
        switch (limit)
        {
            case Limit.WhereAtLeast one:
                return Count(judgements, one.Reads, one.HaveOneOf) >= one.Count ? one.Leaves : GradeSet.All;

            case Limit.WhereNone one:
                return Count(judgements, one.Reads, GradeSet.All) > 0 && Count(judgements, one.Reads, one.HasOneOf) == 0
                    ? one.Leaves
                    : GradeSet.All;

            case Limit.WithinTheirRange one:
                var grades = Given(judgements, one.Reads);
                return grades.IsEmpty ? GradeSet.All : GradeSet.Between(grades.Best!.Value, grades.Worst!.Value);

            default:
                throw new InvalidOperationException($"No reading is known for {limit}.");
        }
    }

    /// <summary>The areas whose grades are enough for the limit to leave what it does, whatever the others were judged.</summary>
    internal static ImmutableArray<Area> Because(Limit limit, Judgements judgements)
    {
        // That none of them has a grade, or where their range ends, rests on all of them.
        var decisive = limit is Limit.WhereAtLeast some ? some.HaveOneOf : GradeSet.All;
        return [.. judgements.Where(one => Has(one.Area, one.Judgement, limit.Reads, decisive)).Select(one => one.Area)];
    }

    private static int Count(Judgements judgements, AreaScope scope, GradeSet grades)
    {
        var areas = judgements.Edition.Areas;
        var count = 0;
        for (var i = 0; i < areas.Length; i++)
        {
            count += Has(areas[i], judgements.At(i), scope, grades) ? 1 : 0;
        }

        return count;
    }

    private static GradeSet Given(Judgements judgements, AreaScope scope)
    {
        var areas = judgements.Edition.Areas;
        var given = GradeSet.Empty;
        for (var i = 0; i < areas.Length; i++)
        {
            if (Has(areas[i], judgements.At(i), scope, GradeSet.All))
            {
                given = given.Union([judgements.At(i).Grade!.Value]);
            }
        }

        return given;
    }

    private static bool Has(Area area, Judgement judgement, AreaScope scope, GradeSet grades) =>
        scope.Includes(area) && judgement.TryGetGrade(out var grade) && grades.Contains(grade);
}
