using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>An edition is derived from its own file alone (<see cref="FictionalEdition2027"/>). What a line in the register adds is in
/// <see cref="OneFileAndOneLineTests"/>.</summary>
public class NewEditionTests
{
    [Fact]
    public void A_new_edition_derives_and_explains_by_its_own_rules()
    {
        var derivation = OverallEffectiveness.Derive(
            FictionalEdition2027.Of(Grade.Inadequate, Grade.Good, Grade.Outstanding, Grade.Good, Grade.Good));

        derivation.Determined.Should().Be(Grade.Inadequate);
        derivation.DeterminedStrength.Should().Be(SourceStrength.Framework, "one part of F1 alone leaves just that grade");
        derivation.Explain().Steps.Select(step => step.Rule.Id).Should().Equal("F1", "F2");

        var allGood = FictionalEdition2027.Of(Grade.Good, Grade.Good, Grade.Good, Grade.Good, Grade.Good);
        OverallEffectiveness.Derive(allGood).DeterminedStrength.Should().Be(SourceStrength.CouncilPaper);
    }

    [Fact]
    public void A_rule_can_speak_of_one_area_only()
    {
        Derive(Grade.Good, Grade.Good, Grade.Inadequate).DeterminedStrength.Should().Be(SourceStrength.Statute, "protection is inadequate");
        Derive(Grade.Good, Grade.Inadequate, Grade.Good).Determined.Should().BeNull("family help is not what F1 speaks of");
        Derive(Grade.Good, Grade.Inadequate, Grade.Good).Explain().Steps[0].Verdict.Should().Be(Verdict.NotApplied);
        Derive(Grade.Good, Grade.Inadequate, Grade.Inadequate).Explain().Steps[0].DecidingAreas.Select(area => area.Code).Should().Equal("protection");

        static Derivation Derive(Grade leaders, Grade familyHelp, Grade protection) =>
            OverallEffectiveness.Derive(FictionalEdition2027.Of(leaders, familyHelp, protection, Grade.Good, Grade.Good));
    }

    [Fact]
    public void A_determined_grade_is_as_strong_as_the_weakest_source_that_it_needs()
    {
        Derive(Grade.Inadequate, Grade.Inadequate).Should().Be(SourceStrength.Statute, "the stronger of two that suffice counts");
        Derive(Grade.Inadequate, Grade.Good).Should().Be(SourceStrength.Framework);
        Derive(NoGrade.NotKnown, Grade.Inadequate).Should().Be(SourceStrength.Statute, "whatever leaders were graded, protection suffices");
        Derive(Grade.Inadequate, NoGrade.NotKnown).Should().Be(SourceStrength.Framework, "if protection was not inadequate, leaders are needed");

        static SourceStrength? Derive(Judgement leaders, Judgement protection) =>
            OverallEffectiveness.Derive(FictionalEdition2027.Of(leaders, Grade.Good, protection, Grade.Good, Grade.Good)).DeterminedStrength;
    }

    [Fact]
    public void Where_two_sources_are_needed_together_the_weaker_one_counts()
    {
        Edition edition = new(
            "two", "Two", new(2030, 1, 1), true,
            [new("leaders", AreaRoles.Leaders, "Leaders"), new("care", AreaRoles.Experiences, "Care")], [],
            [
                new("T1", "Leaders below good.", [Below(SourceStrength.Statute, AreaRoles.Leaders, [Grade.RequiresImprovement, Grade.Inadequate])]),
                new("T2", "Care below good.", [Below(SourceStrength.CouncilPaper, AreaRoles.Experiences, [Grade.Good, Grade.RequiresImprovement])]),
            ]);
        var both = Judgements.InOrder(edition, Grade.RequiresImprovement, Grade.RequiresImprovement);
        OverallEffectiveness.Derive(both).Determined.Should().Be(Grade.RequiresImprovement);
        OverallEffectiveness.Derive(both).DeterminedStrength.Should().Be(SourceStrength.CouncilPaper);
        OverallEffectiveness.Derive(both).Indicative.Should().BeNull("nothing was published that it could describe");
        OverallEffectiveness.Derive(both).SmallestChangesTo(Grade.Good).Refusal!.ToString().Should().StartWith("no-indication-in-edition: No grade is most common in ");

        static Limit Below(SourceStrength strength, AreaRoles roles, GradeSet leaves) =>
            new Limit.WhereAtLeast(1, roles, [Grade.RequiresImprovement], leaves, new("Invented", strength, new("Nobody")));
    }

    [Fact]
    public void Rules_that_leave_nothing_are_refused_as_the_mistake_that_they_are()
    {
        Evidence evidence = new("Invented", SourceStrength.Unsourced, new("Nobody"));
        Edition edition = new(
            "none", "None", new(2030, 1, 1), true, [new("leaders", AreaRoles.Leaders, "Leaders")], [],
            [
                new("N1", "Good.", [new Limit.WhereAtLeast(1, AreaRoles.Key, GradeSet.All, [Grade.Good], evidence)]),
                new("N2", "Not good.", [new Limit.WhereAtLeast(1, AreaRoles.Key, GradeSet.All, [Grade.Inadequate], evidence)]),
            ]);
        FluentActions.Invoking(() => OverallEffectiveness.Derive(Judgements.InOrder(edition, Grade.Good))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void An_edition_that_leaves_a_number_out_is_said_not_to_state_it()
    {
        Edition edition = new("silent", "A framework that says little", new(2030, 1, 1), true, FictionalEdition2027.Edition.Areas, []);
        Inspection inspection = new()
        {
            Kind = CycleEventType.StandardInspection,
            Judgements = Judgements.InOrder(edition, Grade.Inadequate, Grade.Good, Grade.Good, Grade.Good, Grade.Good),
            OverallEffectiveness = Grade.Inadequate,
            OnSite = [new(new LocalDate(2030, 1, 7), new LocalDate(2030, 1, 18))],
            PublishedOn = new LocalDate(2030, 2, 18),
        };
        InspectionHistory history = new(new("Nowhere", OfstedUrn.Parse("89999", null)), [inspection]);
        history.Monitoring(new(2030, 6, 3)).Reasons[^1].Sentence.Should().Be(
            "No source says what leads to monitoring visits under A framework that says little, "
            + "which the standard inspection of 7 to 18 January 2030 followed.");
        NextMeeting.Of(history, new(2030, 6, 3), edition).SelectMany(next => next.Reasons).Select(reason => reason.Sentence).Distinct()
            .Should().Equal("The record has none.");
    }

    [Fact]
    public void Many_threads_may_be_the_first_to_derive()
    {
        for (var round = 0; round < 20; round++)
        {
            Edition[] editions = [.. Enumerable.Range(0, 8).Select(i => new Edition(
                $"e{i}", "E", new(2030, 1, 1), true, FictionalEdition2027.Edition.Areas, [], FictionalEdition2027.Edition.Rules, FictionalEdition2027.Edition.IndicativeFit))];
            var answers = new Grade?[64];
            Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
                answers[i] = OverallEffectiveness.Derive(Judgements.InOrder(editions[i % 8], Grade.Good, Grade.Good, Grade.Good, Grade.Good, Grade.Good)).Indicative);
            answers.Should().OnlyContain(grade => grade == Grade.Good);
        }
    }

    [Fact]
    public void Precedents_are_found_in_a_new_edition()
    {
        var judgements = FictionalEdition2027.Of(Grade.Good, Grade.Good, Grade.Good, Grade.Good, Grade.Good);
        Precedents.For(judgements, [new("Nowhere", new LocalDate(2027, 5, 3), judgements, Grade.Good)]).Count.Should().Be(1);
    }

    [Fact]
    public void Editions_that_make_no_sense_are_refused()
    {
        Area leaders = new("leaders", AreaRoles.Leaders, "Leaders");
        Area sub = new("sub", AreaRoles.SubJudgement, "Sub");
        LocalDate day = new(2030, 1, 1);
        Refused(() => new Edition("x", "X", day, true, [leaders, leaders], [])).Should().Throw<ArgumentException>("two areas share a code");
        Refused(() => new Edition("x", "X", day, true, [sub, leaders], [])).Should().Throw<ArgumentException>("a sub-judgement comes first");
        Refused(() => new Edition("x", "X", day, true, [leaders], [], lastOnSiteDay: day.PlusDays(-1))).Should().Throw<ArgumentException>("it ends too early");
        Refused(() => new Edition("x", "X", day, true, [leaders], [], FictionalEdition2027.Edition.Rules, makesOverallEffectiveness: false))
            .Should().Throw<ArgumentException>("rules of what is not made");
        Refused(() => new Edition("x", "X", day, true, [.. Enumerable.Range(0, 7).Select(i => new Area($"a{i}", AreaRoles.Experiences, "A"))], []))
            .Should().Throw<ArgumentException>("too many areas for the table");
        Refused(() => new Edition("x", "X", day, true, [leaders, .. Enumerable.Range(0, 10).Select(i => new Area($"a{i}", AreaRoles.SubJudgement, "A"))], []))
            .Should().Throw<ArgumentException>("too many areas to hold");
        FluentActions.Invoking(() => new EditionRegister(Editions.Ilacs2018, Editions.Ilacs2018)).Should().Throw<ArgumentException>();

        static Func<Edition> Refused(Func<Edition> make) => make;
    }
}
