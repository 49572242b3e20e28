using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Precedents by name, and the numbers that a derivation gives.</summary>
public class PublishedPrecedentsTests
{
    [Fact]
    public void A_derivation_counts_as_many_as_its_precedents_for_every_combination_of_grades()
    {
        var found = 0;
        foreach (var derivation in Editions.All.Where(edition => edition.MakesOverallEffectiveness).SelectMany(Combinations.OfGrades)
            .Select(judgements => OverallEffectiveness.Derive(judgements)))
        {
            var precedents = derivation.Precedents();
            precedents.Count.Should().Be(derivation.Published.Total);
            foreach (var group in precedents.Groups)
            {
                group.Outcomes.Length.Should().Be(derivation.Published[group.Overall.Grade!.Value]);
            }

            found += precedents.Count;
        }

        found.Should().Be(476);
    }

    [Fact]
    public void For_continuity_the_precedents_are_those_of_the_edition_whose_rules_were_asked_for()
    {
        var judgements = Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good);
        OverallEffectiveness.DeriveForContinuity(Editions.Ilacs2023, judgements).Precedents().Count.Should().Be(17);
        OverallEffectiveness.Derive(judgements).Precedents().Groups.Should().OnlyContain(group => group.Overall == NoGrade.NotInEdition);
    }

    [Fact]
    public void They_are_named_newest_first_and_those_of_abolished_authorities_beside_them()
    {
        var precedents = OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Inadequate, Grade.RequiresImprovement, Grade.RequiresImprovement)).Precedents();
        precedents.ToString().Should().Be(
            "3 inspections had exactly these grades. 2 required improvement: Doncaster (February 2022) and Herefordshire (June 2018). "
            + "1 was inadequate: Trafford (March 2019)");
        precedents.NotCounted.Select(one => one.ToString()).Should().Equal("Bournemouth (July 2018)");
        precedents.Collection.Should().Be(new CollectionSummary(
            "Published inspections of authorities that exist today", 488, new LocalDate(2026, 8, 22),
            "Contains public sector information licensed under the Open Government Licence v3.0."));
    }

    [Fact]
    public void There_are_no_precedents_of_nothing()
    {
        FluentActions.Invoking(() => PublishedInspections.All.PrecedentsOf(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(Derivation).Precedents()).Should().Throw<InvalidOperationException>();
    }
}
