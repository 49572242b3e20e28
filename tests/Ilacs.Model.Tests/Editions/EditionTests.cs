using NodaTime;

namespace Ilacs.Model.Tests;

public class EditionTests
{
    [Fact]
    public void Each_edition_has_these_areas_in_this_order()
    {
        Areas("sif-2013").Should().Equal(
            "leadership-management-and-governance", "help-and-protection", "looked-after-and-permanence", "adoption", "care-leavers");
        Areas("ilacs-2018").Should().Equal("leaders", "help-and-protection", "children-in-care-and-care-leavers");
        Areas("ilacs-2023").Should().Equal("leaders", "help-and-protection", "children-in-care", "care-leavers");
        Areas("ilacs-2026").Should().Equal("leaders", "help-and-protection", "children-in-care", "care-leavers");
        Editions.All.Select(edition => edition.Code).Should().Equal("sif-2013", "ilacs-2018", "ilacs-2023", "ilacs-2026");

        static IEnumerable<string> Areas(string edition) => Editions.Find(edition).Areas.Select(area => area.Code);
    }

    [Fact]
    public void Only_the_2026_edition_makes_no_overall_effectiveness() =>
        Editions.All.Where(edition => !edition.MakesOverallEffectiveness).Should().Equal(Editions.Ilacs2026);

    [Fact]
    public void Every_edition_that_makes_overall_effectiveness_has_the_five_rules()
    {
        foreach (var edition in Editions.All)
        {
            string[] expected = edition.MakesOverallEffectiveness ? ["P1", "P2", "P3", "P4", "P5"] : [];
            edition.Rules.Select(rule => rule.Id).Should().Equal(expected);
        }
    }

    [Fact]
    public void Every_edition_and_every_rule_names_its_sources_in_full_sentences_of_its_own()
    {
        foreach (var edition in Editions.All)
        {
            edition.Evidence.Should().NotBeEmpty();
            foreach (var rule in edition.Rules)
            {
                rule.Sentence.Should().EndWith(".");
                rule.Evidence.Should().NotBeEmpty();
                rule.Strength.Should().Be(SourceStrength.Observed, "no framework or statute was read that states it");
            }
        }
    }

    [Fact]
    public void The_first_rule_of_ILACS_also_names_the_council_paper_that_states_a_part_of_it()
    {
        var rule = Editions.Ilacs2023.Rules[0];
        rule.Evidence.Should().Contain(one => one.Strength == SourceStrength.CouncilPaper && one.Citation.Title.Contains("Nottingham"));
        rule.Strength.Should().Be(SourceStrength.Observed);
    }

    [Fact]
    public void The_first_rule_of_the_single_inspection_framework_says_that_leadership_alone_never_occurred() =>
        Editions.Sif2013.Rules[0].Evidence.Should().Contain(one => one.Statement.Contains("leadership alone never occurred"));

    [Theory]
    [InlineData("ilacs-2023", "The experiences and progress of care leavers", "care-leavers")]
    [InlineData("ilacs-2023", "The experiences and progress of children care leavers", "care-leavers")]
    [InlineData("ilacs-2023", "Impact of leaders", "leaders")]
    [InlineData("ilacs-2023", "the experiences  and progress of\nchildren in care", "children-in-care")]
    [InlineData("ilacs-2018", "The experiences and progress of children in care and care leavers", "children-in-care-and-care-leavers")]
    [InlineData("ilacs-2018", "The experiences and progress of children in care", "children-in-care-and-care-leavers")]
    [InlineData("ilacs-2026", "The impact of leaders on practice with children and families", "leaders")]
    [InlineData("ilacs-2026", "The impact of leaders on social work practice with children and families", "leaders")]
    [InlineData("sif-2013", "2.2 Experiences and progress of care leavers", "care-leavers")]
    public void An_area_is_found_by_every_wording_really_printed(string edition, string label, string area)
    {
        Editions.Find(edition).TryFindAreaByLabel(label, out var found).Should().BeTrue();
        found!.Code.Should().Be(area);
    }

    [Theory]
    [InlineData("ilacs-2018", "The experiences and progress of care leavers")]
    [InlineData("ilacs-2023", "Overall effectiveness")]
    [InlineData("ilacs-2023", "")]
    [InlineData("ilacs-2023", null)]
    public void Another_wording_is_no_area(string edition, string? label) =>
        Editions.Find(edition).TryFindAreaByLabel(label, out _).Should().BeFalse();

    [Fact]
    public void No_wording_names_two_areas_of_an_edition()
    {
        foreach (var edition in Editions.All)
        {
            edition.Areas.SelectMany(area => area.OtherLabels.Prepend(area.Title)).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void An_edition_is_found_by_its_code_and_by_nothing_else()
    {
        foreach (var edition in Editions.All)
        {
            Editions.Find(edition.Code).Should().BeSameAs(edition);
            Edition.Parse(edition.Code).Should().BeSameAs(edition);
            Edition.TryParse(edition.Name, null, out _).Should().BeFalse();
            Edition.TryParse(edition.Code.ToUpperInvariant(), null, out _).Should().BeFalse();
        }

        FluentActions.Invoking(() => Editions.Find("ilacs")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Edition.Parse("ilacs")).Should().Throw<FormatException>();
        Editions.TryFind(null, out _).Should().BeFalse();
    }

    [Fact]
    public void An_area_is_found_by_its_code_and_by_nothing_else()
    {
        Editions.Ilacs2018.FindArea("leaders").Role.Should().Be(AreaRoles.Leaders);
        FluentActions.Invoking(() => Editions.Ilacs2018.FindArea("care-leavers")).Should().Throw<ArgumentException>();
        Editions.Ilacs2018.TryFindArea(null, out _).Should().BeFalse();
    }

    [Fact]
    public void The_single_inspection_framework_ended_by_itself_and_the_others_as_the_next_began()
    {
        var register = EditionRegister.Published;
        register.LastOnSiteDayOf(Editions.Sif2013).Should().Be(new LocalDate(2018, 6, 30));
        register.LastOnSiteDayOf(Editions.Ilacs2018).Should().Be(new LocalDate(2022, 12, 31));
        register.LastOnSiteDayOf(Editions.Ilacs2023).Should().Be(new LocalDate(2026, 3, 31));
        register.LastOnSiteDayOf(Editions.Ilacs2026).Should().BeNull();
    }
}
