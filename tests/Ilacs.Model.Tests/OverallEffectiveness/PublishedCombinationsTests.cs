using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The counts that the rules carry, taken again from how often each combination was published.</summary>
public class PublishedCombinationsTests
{
    internal static (Judgements Judgements, Grade Overall, int Inspections)[] Rows { get; } =
    [
        .. ReportCountsFile.Outcomes
            .GroupBy(outcome => (Judgements: outcome.Judgements.OfKeyAreas(), Overall: outcome.Overall.Grade!.Value))
            .Select(group => (group.Key.Judgements, group.Key.Overall, group.Count())),
    ];

    [Fact]
    public void The_counts_are_those_of_the_file() => Golden.Matches(ReportCountsFile.Path, ReportCountsFile.Text());

    private static readonly Func<Judgements, bool> Complete = judgements => judgements.EveryKeyAreaHasAGrade;

    [Fact]
    public void There_are_as_many_inspections_as_the_sources_count()
    {
        Count(IsSif).Should().Be(167);
        Count(row => IsSif(row) && Complete(row)).Should().Be(166);
        Count(IsIlacs).Should().Be(310);
    }

    [Theory]
    [InlineData("sif-2013", new[] { 39, 101, 100, 154, 162, 114, 166 })]
    [InlineData("ilacs-2018", new[] { 33, 102, 98, 219, 215, 144, 310 })]
    [InlineData("ilacs-2023", new[] { 33, 102, 98, 219, 215, 144, 310 })]
    public void Each_limit_carries_the_count_of_inspections_in_which_it_held_without_exception(string edition, int[] counts)
    {
        var limits = Editions.Find(edition).Rules.SelectMany(rule => rule.Limits).ToArray();
        limits.Select(limit => limit.Evidence.Observed!.Value.Of).Should().Equal(counts);
        var programme = edition == "sif-2013" ? (Func<Judgements, bool>)IsSif : IsIlacs;
        foreach (var limit in limits)
        {
            var cases = Rows.Where(row => programme(row.Judgements) && Complete(row.Judgements))
                .Where(row => limit is Limit.WithinTheirRange || DerivationRuleReading.Leaves(limit, row.Judgements) != GradeSet.All).ToArray();
            cases.Sum(row => row.Inspections).Should().Be(limit.Evidence.Observed!.Value.Of, limit.Evidence.Statement);
            cases.Where(row => DerivationRuleReading.Leaves(limit, row.Judgements).Contains(row.Overall)).Sum(row => row.Inspections)
                .Should().Be(limit.Evidence.Observed!.Value.Held, limit.Evidence.Statement);
        }
    }

    [Fact]
    public void No_published_overall_effectiveness_contradicts_the_rules() =>
        Rows.Should().OnlyContain(row => OverallEffectiveness.Derive(row.Judgements).Permits(row.Overall));

    [Fact]
    public void The_rules_determine_205_of_the_310_under_ILACS_and_leave_two_adjacent_grades_in_the_other_105()
    {
        Count(row => IsIlacs(row) && OverallEffectiveness.Derive(row).Determined is not null).Should().Be(205);
        Count(row => IsIlacs(row) && OverallEffectiveness.Derive(row).Permitted.Count == 2).Should().Be(105);
    }

    [Fact]
    public void The_indicative_grade_fits_as_often_as_it_says()
    {
        Fits(IsIlacs).Should().Be(303).And.Be(Editions.Ilacs2018.IndicativeFit!.Observed!.Value.Held).And.Be(Editions.Ilacs2023.IndicativeFit!.Observed!.Value.Held);
        Fits(IsSif).Should().Be(161).And.Be(Editions.Sif2013.IndicativeFit!.Observed!.Value.Held);

        static int Fits(Func<Judgements, bool> programme) => Rows
            .Where(row => programme(row.Judgements) && OverallEffectiveness.Derive(row.Judgements).Indicative == row.Overall)
            .Sum(row => row.Inspections);
    }

    [Fact]
    public void No_function_of_the_area_grades_can_fit_more_often()
    {
        Best(IsIlacs).Should().Be(303);
        Best(row => IsSif(row) && Complete(row)).Should().Be(161);

        static int Best(Func<Judgements, bool> programme) => Rows.Where(row => programme(row.Judgements))
            .GroupBy(row => row.Judgements).Sum(group => group.Max(row => row.Inspections));
    }

    [Fact]
    public void A_derivation_counts_the_inspections_that_were_published_with_just_these_judgements()
    {
        var groups = Rows.Where(row => Complete(row.Judgements)).ToLookup(row => row.Judgements);
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfGrades))
        {
            var published = OverallEffectiveness.Derive(judgements).Published;
            published.Total.Should().Be(groups[judgements].Sum(row => row.Inspections));
            foreach (var grade in Grade.All)
            {
                published[grade].Should().Be(groups[judgements].Where(row => row.Overall == grade).Sum(row => row.Inspections));
            }
        }
    }

    [Fact]
    public void What_was_published_is_counted_in_words()
    {
        OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good)).Explain().Experience
            .Should().Be("12 inspections had exactly these grades: 10 were good overall, 2 required improvement.");
        OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Outstanding, Grade.Inadequate, Grade.Good)).Explain().Experience
            .Should().Be("No published inspection had exactly these grades.");
        OverallEffectiveness.Derive(Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good)).Published.Total.Should().Be(0);
        OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good))
            .Published[Grade.Good].Should().Be(17);
        (default(GradeCounts) == OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)).Published).Should().BeFalse();
    }

    [Fact]
    public void The_same_area_grades_went_with_different_overall_effectiveness() =>
        Rows.GroupBy(row => row.Judgements).Where(group => group.Count() > 1).Should().HaveCount(6);

    private static bool IsSif(Judgements judgements) => judgements.Edition == Editions.Sif2013;

    private static bool IsIlacs(Judgements judgements) => !IsSif(judgements);

    private static int Count(Func<Judgements, bool> which) => Rows.Where(row => which(row.Judgements)).Sum(row => row.Inspections);
}
