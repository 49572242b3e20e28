using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Tests;

public class PrecedentsTests
{
    private static readonly Judgements LeadersAloneInadequate =
        Judgements.Ilacs2018(Grade.Inadequate, Grade.RequiresImprovement, Grade.RequiresImprovement);

    private static readonly PublishedOutcome[] Outcomes =
    [
        new("Trafford", new LocalDate(2019, 3, 4), LeadersAloneInadequate, Grade.Inadequate),
        new("Doncaster", new LocalDate(2022, 2, 14), LeadersAloneInadequate, Grade.RequiresImprovement),
        new("Herefordshire", new LocalDate(2018, 6, 11), LeadersAloneInadequate, Grade.RequiresImprovement),
        new("Wakefield", new LocalDate(2018, 6, 4), Judgements.Ilacs2018(Grade.Inadequate, Grade.Inadequate, Grade.Inadequate), Grade.Inadequate),
    ];

    [Fact]
    public void Precedents_are_counted_and_named()
    {
        var precedents = Precedents.For(LeadersAloneInadequate, Outcomes);
        precedents.Count.Should().Be(3);
        (precedents.Judgements == LeadersAloneInadequate).Should().BeTrue();
        precedents.Groups.Select(group => (group.Overall, group.Outcomes.Length)).Should().Equal(
            (Grade.RequiresImprovement, 2), (Grade.Inadequate, 1));
        precedents.ToString().Should().Be(
            "3 inspections had exactly these grades. 2 required improvement: Doncaster (February 2022) and Herefordshire (June 2018). "
            + "1 was inadequate: Trafford (March 2019)");
    }

    [Fact]
    public void Without_a_precedent_it_says_so()
    {
        var precedents = Precedents.For(Judgements.Ilacs2018(Grade.Outstanding, Grade.Inadequate, Grade.Good), Outcomes);
        precedents.Count.Should().Be(0);
        precedents.Groups.Should().BeEmpty();
        precedents.ToString().Should().Be("No inspection had exactly these grades");
    }

    [Fact]
    public void Of_equally_frequent_ones_the_better_comes_first_and_what_has_no_grade_last()
    {
        LocalDate day = new(2019, 3, 4);
        Precedents.For(LeadersAloneInadequate, [
            new("A", day, LeadersAloneInadequate, NoGrade.NotKnown),
            new("B", day, LeadersAloneInadequate, Grade.Inadequate),
            new("C", day, LeadersAloneInadequate, Grade.RequiresImprovement),
        ]).Groups.Select(group => group.Overall).Should().Equal(Grade.RequiresImprovement, Grade.Inadequate, NoGrade.NotKnown);
    }

    [Fact]
    public void Precedents_of_one_day_are_in_the_order_of_their_names()
    {
        LocalDate day = new(2019, 3, 4);
        Precedents.For(LeadersAloneInadequate, [
            new("Barnet", day, LeadersAloneInadequate, Grade.Inadequate),
            new("Wigan", day, LeadersAloneInadequate, Grade.Inadequate),
            new("Acle", day, LeadersAloneInadequate, Grade.Inadequate),
        ]).ToString().Should().Be("3 inspections had exactly these grades. 3 were inadequate: Acle (March 2019), Barnet (March 2019) and Wigan (March 2019)");
    }

    [Fact]
    public void There_are_no_precedents_of_nothing()
    {
        FluentActions.Invoking(() => Precedents.For(default, Outcomes)).Should().Throw<ArgumentException>().WithParameterName("judgements");
        FluentActions.Invoking(() => Precedents.For(LeadersAloneInadequate, null!)).Should().Throw<ArgumentNullException>().WithParameterName("outcomes");
    }

    [Fact]
    public void Another_edition_is_no_precedent() =>
        Precedents.For(Judgements.Ilacs2023(Grade.Good, Grade.Good, Grade.Good, Grade.Good), [
            new("Somewhere", new LocalDate(2026, 5, 11), Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good), NoGrade.NotInEdition),
        ]).Count.Should().Be(0);

    [Fact]
    public void Sub_judgements_make_no_difference() =>
        Precedents.For(Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good), [
            new("Somewhere", new LocalDate(2016, 5, 9), Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good, Grade.Outstanding, Grade.Good), Grade.Good),
        ]).ToString().Should().Be(
            "One inspection had exactly these grades for leadership, management and governance, help and protection and children looked after and permanence. "
            + "It was good: Somewhere (May 2016)");

    [Fact]
    public void Precedents_without_an_overall_say_why()
    {
        var judgements = Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good);
        Precedents.For(judgements, [new("Brent", new LocalDate(2026, 4, 27), judgements, NoGrade.NotInEdition)]).ToString()
            .Should().Be("One inspection had exactly these grades. It was in an edition without a grade for overall effectiveness: Brent (April 2026)");
    }

    [Fact]
    public void In_any_collection_exactly_those_with_the_same_judgements_are_found()
    {
        var combinations = Combinations.OfGrades(Editions.Ilacs2018).Take(6).ToArray();
        var outcome = from judgements in Gen.Elements(combinations)
                      from overall in Gen.Elements(Grade.All.ToArray())
                      from day in Gen.Choose(0, 1800)
                      select new PublishedOutcome($"Authority {day}", new LocalDate(2018, 1, 1).PlusDays(day), judgements, overall);
        Prop.ForAll(outcome.ListOf().ToArbitrary(), outcomes => combinations.All(judgements =>
        {
            var precedents = Precedents.For(judgements, outcomes);
            return precedents.Count == outcomes.Count(one => one.Judgements == judgements)
                && precedents.Groups.SelectMany(group => group.Outcomes).All(one => one.Judgements == judgements)
                && precedents.Groups.All(group => group.Outcomes.Length > 0 && group.Outcomes.All(one => one.Overall == group.Overall))
                && precedents.Groups.Select(group => group.Overall).Distinct().Count() == precedents.Groups.Length
                && precedents.Groups.Zip(precedents.Groups.Skip(1)).All(pair => pair.First.Outcomes.Length >= pair.Second.Outcomes.Length);
        })).QuickCheckThrowOnFailure();
    }
}
