using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class GradeChangesTests
{
    [Theory]
    [InlineData("sif-2013")]
    [InlineData("ilacs-2018")]
    [InlineData("ilacs-2023")]
    public void The_smallest_changes_are_found_and_all_of_them(string edition)
    {
        // Another way to search: wider and wider, until something is found.
        foreach (var judgements in Combinations.OfGrades(Editions.Find(edition)!))
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            foreach (var target in Grade.All)
            {
                var found = derivation.SmallestChangesTo(target);
                found.Refusal.Should().BeNull();
                found.Target.Should().Be(target);
                found.Ways.Select(way => string.Join("; ", way)).Should().BeEquivalentTo(Search(judgements, target), $"of {judgements} to {target}");
                found.NothingToChange.Should().Be(derivation.Indicative == target);
            }
        }
    }

    [Fact]
    public void Harrow_2025_would_have_been_requires_improvement_with_care_leavers_one_step_better()
    {
        var harrow = Judgements.Ilacs2023(Grade.RequiresImprovement, Grade.Good, Grade.Good, Grade.Inadequate);
        OverallEffectiveness.Derive(harrow).SmallestChangesTo(Grade.RequiresImprovement).Ways
            .Select(way => string.Join("; ", way)).Should().Equal("care leavers from inadequate to requires improvement");
    }

    [Fact]
    public void Several_ways_of_the_same_size_are_all_given()
    {
        var good = Judgements.Ilacs2023(Grade.Good, Grade.Good, Grade.Good, Grade.Good);
        OverallEffectiveness.Derive(good).SmallestChangesTo(Grade.Outstanding).Ways.Select(way => string.Join("; ", way)).Should().Equal(
            "leaders from good to outstanding; help and protection from good to outstanding",
            "leaders from good to outstanding; children in care from good to outstanding",
            "leaders from good to outstanding; care leavers from good to outstanding");
    }

    [Fact]
    public void Sub_judgements_need_no_change()
    {
        var inspected = Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good, Grade.Inadequate, Grade.Outstanding);
        OverallEffectiveness.Derive(inspected).SmallestChangesTo(Grade.Good).NothingToChange.Should().BeTrue();
    }

    [Fact]
    public void Without_an_indicative_grade_the_question_is_refused()
    {
        var notJudged = OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, NoGrade.NotJudged, Grade.Good)).SmallestChangesTo(Grade.Outstanding);
        notJudged.Refusal!.ToString().Should().Be("key-area-without-grade: A key area has no grade, so we cannot say which grade is most common.");
        notJudged.Ways.Should().BeEmpty();
        notJudged.NothingToChange.Should().BeFalse();

        OverallEffectiveness.Derive(Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good)).SmallestChangesTo(Grade.Good)
            .Refusal!.ToString().Should().Be("no-overall-in-edition: ILACS 2026 has no grade for overall effectiveness.");
    }

    [Fact]
    public void What_is_not_a_grade_cannot_be_wished_for() => FluentActions
        .Invoking(() => OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)).SmallestChangesTo(default))
        .Should().Throw<ArgumentException>();

    private static IEnumerable<string> Search(Judgements judgements, Grade target)
    {
        var areas = judgements.Edition.KeyAreas().ToArray();
        var reached = Combinations.OfGrades(judgements.Edition)
            .Where(other => OverallEffectiveness.Derive(other).Indicative == target)
            .Select(other => areas.Where(area => other[area] != judgements[area])
                .Select(area => (Area: area, From: judgements[area].Grade!.Value, To: other[area].Grade!.Value)).ToArray())
            .ToLookup(changes => (changes.Length, Steps: changes.Sum(change => Math.Abs(Grade.All.IndexOf(change.From) - Grade.All.IndexOf(change.To)))));
        for (var size = 0; size <= areas.Length; size++)
        {
            for (var steps = 0; steps <= 3 * areas.Length; steps++)
            {
                if (reached.Contains((size, steps)))
                {
                    return reached[(size, steps)].Select(way => string.Join("; ", way.Select(change => $"{change.Area.Label} from {change.From.InWords()} to {change.To.InWords()}")));
                }
            }
        }

        return [];
    }
}
