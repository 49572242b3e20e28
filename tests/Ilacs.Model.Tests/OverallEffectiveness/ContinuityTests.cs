namespace Ilacs.Model.Tests;

public class ContinuityTests
{
    private static readonly Judgements Trafford2026 = Judgements.Ilacs2026(
        leaders: Grade.Inadequate, helpAndProtection: Grade.Inadequate, childrenInCare: Grade.Good, careLeavers: Grade.RequiresImprovement);

    [Fact]
    public void The_2026_edition_makes_no_overall_effectiveness_and_the_derivation_says_so()
    {
        foreach (var judgements in Combinations.OfAllStates(Editions.Ilacs2026))
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            derivation.Status.Should().Be(OverallEffectivenessStatus.NotMade);
            derivation.Permitted.IsEmpty.Should().BeTrue();
            derivation.Determined.Should().BeNull();
            derivation.DeterminedStrength.Should().BeNull();
            derivation.Indicative.Should().BeNull();
            Grade.All.Where(derivation.Permits).Should().BeEmpty();
            derivation.Explain().Steps.Should().BeEmpty();
        }

        OverallEffectiveness.Derive(Trafford2026).ToString().Should().Be("ILACS 2026 has no grade for overall effectiveness.");
    }

    [Fact]
    public void Asked_by_name_for_the_2023_rules_it_answers_and_says_that_it_is_no_Ofsted_judgement()
    {
        var derivation = OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, Trafford2026);
        derivation.Status.Should().Be(OverallEffectivenessStatus.NotMadeForContinuity);
        derivation.RulesOf.Should().BeSameAs(Editions.Ilacs2023);
        (derivation.Judgements == Trafford2026).Should().BeTrue();
        derivation.Determined.Should().Be(Grade.Inadequate);
        derivation.ToString().Should().Contain("not as a judgement by Ofsted");
        derivation.Should().NotBe(OverallEffectiveness.Derive(Trafford2026));
    }

    [Fact]
    public void For_continuity_the_answers_are_those_of_the_2023_edition()
    {
        foreach (var (of2026, of2023) in Combinations.OfAllStates(Editions.Ilacs2026).Zip(Combinations.OfAllStates(Editions.Ilacs2023)))
        {
            var (one, other) = (OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, of2026), OverallEffectiveness.Derive(of2023));
            (one.Permitted == other.Permitted).Should().BeTrue();
            one.Indicative.Should().Be(other.Indicative);
            one.Explain().Steps.Select(step => step.ToString()).Should().Equal(other.Explain().Steps.Select(step => step.ToString()));
            one.Explain().Steps.SelectMany(step => step.Inputs).Except(Editions.Ilacs2026.Areas).Should().BeEmpty();
        }
    }

    [Fact]
    public void What_it_would_take_speaks_of_the_areas_that_were_judged()
    {
        var way = OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, Trafford2026).SmallestChangesTo(Grade.RequiresImprovement).Ways
            .Should().ContainSingle().Subject.Should().ContainSingle().Subject;
        way.Area.Should().BeSameAs(Editions.Ilacs2026.FindArea("help-and-protection"));
        way.ToString().Should().Be("help and protection from inadequate to requires improvement");
    }

    [Fact]
    public void There_is_no_continuity_where_it_would_mislead()
    {
        OverallEffectiveness.CanContinue(Editions.Ilacs2026, Editions.Ilacs2023).Should().BeTrue();
        OverallEffectiveness.CanContinue(Editions.Ilacs2026, Editions.Ilacs2018).Should().BeFalse("it has other areas");
        OverallEffectiveness.CanContinue(Editions.Ilacs2026, Editions.Sif2013).Should().BeFalse("it has other areas");
        OverallEffectiveness.CanContinue(Editions.Ilacs2026, Editions.Ilacs2026).Should().BeFalse("it makes no overall");
        OverallEffectiveness.CanContinue(Editions.Ilacs2023, Editions.Ilacs2023).Should().BeFalse("it makes an overall of its own");
        FluentActions.Invoking(() => OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2018, Trafford2026)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)))
            .Should().Throw<ArgumentException>().WithParameterName("judgements", "they have rules of their own");
        FluentActions.Invoking(() => OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Default_belongs_to_no_inspection()
    {
        default(Derivation).ToString().Should().Be("(of no inspection)");
        FluentActions.Invoking(() => default(Derivation).Permitted).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(Derivation).Indicative).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => OverallEffectiveness.Derive(default)).Should().Throw<ArgumentException>().WithParameterName("judgements");
        FluentActions.Invoking(() => default(Derivation).Status).Should().Throw<InvalidOperationException>();
    }
}
