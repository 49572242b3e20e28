using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class ExplanationTests
{
    [Fact]
    public void What_the_last_step_leaves_is_what_is_permitted_and_each_step_leaves_no_more_than_the_one_before()
    {
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfAllStates))
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            var steps = derivation.Explain().Steps;
            steps.Select(step => step.Rule).Should().Equal(judgements.Edition.Rules);
            (steps[^1].Leaves == derivation.Permitted).Should().BeTrue($"of {judgements}");
            var before = GradeSet.All;
            foreach (var step in steps)
            {
                step.Leaves.IsSubsetOf(before).Should().BeTrue();
                if (step.Verdict == Verdict.NotApplied)
                {
                    (step.Leaves == before).Should().BeTrue("what does not apply excludes nothing");
                }

                if (judgements.EveryKeyAreaHasAGrade)
                {
                    step.Verdict.Should().NotBe(Verdict.Depends);
                }

                step.DecidingAreas.IsEmpty.Should().Be(step.Verdict != Verdict.Applied, $"{step} of {judgements}");
                step.DecidingAreas.Should().BeSubsetOf(step.Inputs);
                step.Evidence.Observed!.Value.WithoutException.Should().BeTrue();
                step.Rule.Evidence.Should().Contain(step.Evidence);
                before = step.Leaves;
            }
        }
    }

    [Fact]
    public void Areas_that_decide_are_enough_to_decide()
    {
        // Whatever the other areas were judged, the part of the rule that the step rests on excludes the same grades.
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfGrades))
        {
            foreach (var step in OverallEffectiveness.Derive(judgements).Explain().Steps.Where(step => step.Verdict == Verdict.Applied))
            {
                var limit = step.Rule.Limits.Single(limit => limit.Evidence == step.Evidence);
                var leaves = DerivationRuleReading.Leaves(limit, judgements);
                var others = judgements.Edition.KeyAreas().Except(step.DecidingAreas).Aggregate(
                    (IEnumerable<Judgements>)[judgements],
                    (some, area) => some.SelectMany(_ => Grade.All, (one, grade) => one.With(area, grade)));
                others.Where(other => !DerivationRuleReading.Leaves(limit, other).IsSubsetOf(leaves))
                    .Should().BeEmpty("{0} applied because of {1} in {2}", step.Rule.Id, step.DecidingAreas, judgements);
            }
        }
    }

    [Fact]
    public void Equal_inputs_have_equal_explanations()
    {
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfGrades))
        {
            var (one, other) = (OverallEffectiveness.Derive(judgements).Explain(), OverallEffectiveness.Derive(judgements).Explain());
            one.Should().Be(other);
            one.GetHashCode().Should().Be(other.GetHashCode());
            (one == other).Should().BeTrue();
            one.ToString().Should().Be(other.ToString());
        }

        Explain(Grade.Good).Should().NotBe(Explain(Grade.Inadequate));
        (Explain(Grade.Good) != Explain(Grade.Inadequate)).Should().BeTrue();
        (Explain(Grade.Good).Steps[0] == Explain(Grade.Good).Steps[0]).Should().BeTrue();
        (Explain(Grade.Good).Steps[1] != Explain(Grade.Inadequate).Steps[1]).Should().BeTrue();

        static Explanation Explain(Grade leaders) => OverallEffectiveness.Derive(Judgements.Ilacs2018(leaders, Grade.Good, Grade.Good)).Explain();
    }

    [Fact]
    public void A_derivation_explains_itself_in_words()
    {
        var judgements = Judgements.Ilacs2023(
            leaders: Grade.RequiresImprovement, helpAndProtection: Grade.Good, childrenInCare: Grade.Good, careLeavers: Grade.Inadequate);
        OverallEffectiveness.Derive(judgements).Explain().ToString().Split('\n').Should().Equal(
            "Inadequate: the only possible grade.",
            "One inspection had exactly these grades; overall, it was inadequate.",
            "P1: Where an experiences area is inadequate, overall effectiveness is inadequate.",
            "    Decided by the grade for care leavers. This leaves inadequate.",
            "    Source (seen in 33 of 33 inspections): Ofsted's ILACS inspection reports, on site January 2018 to March 2026, judgement tables",
            "P2: Where leaders are graded requires improvement or inadequate, overall effectiveness is no better than requires improvement.",
            "    Decided by the grade for leaders. This leaves inadequate.",
            "    Source (seen in 102 of 102 inspections): Ofsted's ILACS inspection reports, on site January 2018 to March 2026, judgement tables",
            "P4: Overall effectiveness is outstanding only where leaders are outstanding, at least one experiences area is outstanding and none requires improvement.",
            "    Decided by the grade for leaders. This leaves inadequate.",
            "    Source (seen in 219 of 219 inspections): Ofsted's ILACS inspection reports, on site January 2018 to March 2026, judgement tables",
            "P5: Overall effectiveness is never better than the best area and never worse than the worst.",
            "    Decided by the grades for leaders, help and protection, children in care and care leavers. This leaves inadequate.",
            "    Source (seen in 310 of 310 inspections): Ofsted's ILACS inspection reports, on site January 2018 to March 2026, judgement tables");
    }

    [Fact]
    public void Every_explanation_in_the_editions_of_three_key_areas_is_what_an_expert_approved()
    {
        StringBuilder text = new();
        foreach (var judgements in new[] { Editions.Sif2013, Editions.Ilacs2018 }.SelectMany(Combinations.OfGrades))
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            text.Append(judgements.Edition.Name).Append(": ")
                .AppendJoin(", ", judgements.Select(one => $"{one.Area.Label} {one.Judgement.InWords()}"))
                .Append("\n  ").Append($"{derivation}".ReplaceLineEndings("\n  ")).Append('\n');
            foreach (var step in derivation.Explain().Steps)
            {
                text.Append("  ").Append(step.Rule.Id).Append(' ')
                    .Append(step.DecidingAreas.IsEmpty ? "does not apply" : $"applies because of {step.DecidingAreas.InWords()}")
                    .Append(". Leaves ").Append(step.Leaves.InWords()).Append(". Seen in ").Append(step.Evidence.Observed).Append(" inspections.\n");
            }

            text.Append('\n');
        }

        Golden.Matches("tests/Ilacs.Model.Tests/Golden/explanations.txt", text.ToString());
    }

    [Fact]
    public void An_area_that_is_not_known_may_decide()
    {
        var derivation = OverallEffectiveness.Derive(Judgements.Ilacs2018(NoGrade.NotKnown, Grade.RequiresImprovement, Grade.Good));
        derivation.ToString().Should().StartWith("Good, requires improvement or inadequate. No grade is most common, ");
        var steps = derivation.Explain().Steps;
        steps.Select(step => $"{step.Rule.Id} {step.Verdict.Code()}").Should().Equal(
            "P1 not-applied", "P2 depends", "P3 not-applied", "P4 applied", "P5 depends");
        steps[^1].Leaves.ToString().Should().Be("good, requires-improvement, inadequate");
        steps[0].ToString().Should().Contain("It changes nothing here. This leaves ");
        steps[1].ToString().Should().Contain("It depends on a grade that is not known. This leaves ");
    }

    [Fact]
    public void The_indication_names_how_often_it_fitted_and_is_absent_where_there_is_none()
    {
        OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)).Explain().Indication!.Observed
            .Should().Be(new Observation(303, 310));
        OverallEffectiveness.Derive(Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good)).Explain().Indication!.Observed
            .Should().Be(new Observation(161, 166));
        OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, NoGrade.NotJudged, Grade.Good)).Explain().Indication.Should().BeNull();
    }
}
