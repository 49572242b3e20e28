using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Adding a framework is one new file (<see cref="FictionalEdition2027"/>) and one line in the register.</summary>
public class NewEditionTests
{
    [Fact]
    public void A_new_edition_ends_the_one_before_it()
    {
        var register = FictionalEdition2027.Register;
        register.LastOnSiteDayOf(Editions.Ilacs2026).Should().Be(new LocalDate(2027, 3, 31));
        register.LookUp(new LocalDate(2027, 3, 31)).Edition.Should().BeSameAs(Editions.Ilacs2026);
        register.LookUp(new LocalDate(2027, 3, 31)).Status.Should().Be(EditionLookupStatus.InForce);
        register.LookUp(new LocalDate(2027, 4, 1)).Edition.Should().BeSameAs(FictionalEdition2027.Edition);
        register.LookUp(new LocalDate(2028, 1, 1)).Status.Should().Be(EditionLookupStatus.PresumedInForce);
        register.LookUp(new LocalDate(2028, 7, 1)).Status.Should().Be(EditionLookupStatus.Refused);
    }

    [Fact]
    public void A_new_edition_is_found_by_its_code()
    {
        FictionalEdition2027.Register.TryFind("fiction-2027", out var edition).Should().BeTrue();
        edition.Should().BeSameAs(FictionalEdition2027.Edition);
    }

    [Fact]
    public void A_new_edition_derives_and_explains_by_its_own_provisions()
    {
        var derivation = OverallEffectiveness.Derive(
            FictionalEdition2027.Of(Grade.Inadequate, Grade.Good, Grade.Outstanding, Grade.Good, Grade.Good));

        derivation.Determined.Should().Be(Grade.Inadequate);
        derivation.DeterminedStrength.Should().Be(SourceStrength.Statute, "F1 alone leaves just that grade");
        derivation.Explain().Steps.Select(step => step.Provision.Id).Should().Equal("F1", "F2");

        var allGood = FictionalEdition2027.Of(Grade.Good, Grade.Good, Grade.Good, Grade.Good, Grade.Good);
        OverallEffectiveness.Derive(allGood).DeterminedStrength.Should().Be(SourceStrength.CouncilPaper);
    }

    [Fact]
    public void A_determined_grade_is_as_strong_as_the_weakest_provision_that_it_needs()
    {
        var oneNotKnown = FictionalEdition2027.Of(Grade.Inadequate, NoGrade.NotKnown, Grade.Good, Grade.Good, Grade.Good);
        OverallEffectiveness.Derive(oneNotKnown).DeterminedStrength.Should().Be(SourceStrength.Statute);
    }

    [Fact]
    public void A_new_edition_takes_parsed_judgements_by_area_code()
    {
        var codes = FictionalEdition2027.Edition.Areas.Select(area => KeyValuePair.Create(area.Code, Judgement.Of(Grade.Good)));
        Judgements.TryCreate(FictionalEdition2027.Edition, codes, out var judgements, out var findings).Should().BeTrue();
        findings.Should().BeEmpty();
        (judgements == FictionalEdition2027.Of(Grade.Good, Grade.Good, Grade.Good, Grade.Good, Grade.Good)).Should().BeTrue();
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
        Refused(() => new Edition("x", "X", day, true, [leaders], [], FictionalEdition2027.Edition.Provisions, makesOverallEffectiveness: false))
            .Should().Throw<ArgumentException>("provisions of what is not made");
        Refused(() => new Edition("x", "X", day, true, [leaders], [], checkedTo: day, presumedTo: day.PlusDays(-1)))
            .Should().Throw<ArgumentException>("presumed before checked");
        Refused(() => new Edition("x", "X", day, true, [.. Enumerable.Range(0, 7).Select(i => new Area($"a{i}", AreaRoles.Experiences, "A"))], []))
            .Should().Throw<ArgumentException>("too many areas for the table");
        FluentActions.Invoking(() => new EditionRegister(Editions.Ilacs2018, Editions.Ilacs2018)).Should().Throw<ArgumentException>();

        static Func<Edition> Refused(Func<Edition> make) => make;
    }
}
