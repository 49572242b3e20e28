using FsCheck;
using FsCheck.Fluent;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class JudgementsTests
{
    private static readonly Judgements Mixed = Judgements.Ilacs2018(
        leaders: Grade.Good, helpAndProtection: Grade.RequiresImprovement, childrenInCareAndCareLeavers: NoGrade.NotJudged);

    [Fact]
    public void The_typed_ways_in_put_each_judgement_in_its_area()
    {
        Codes(Judgements.Sif2013(Grade.Outstanding, Grade.Good, Grade.RequiresImprovement, Grade.Inadequate, NoGrade.NotJudged)).Should().Equal(
            "leadership-management-and-governance outstanding",
            "help-and-protection good",
            "looked-after-and-permanence requires-improvement",
            "adoption inadequate",
            "care-leavers not-judged");
        Codes(Mixed).Should().Equal(
            "leaders good", "help-and-protection requires-improvement", "children-in-care-and-care-leavers not-judged");
        string[] four = ["leaders outstanding", "help-and-protection good", "children-in-care requires-improvement", "care-leavers inadequate"];
        Codes(Judgements.Ilacs2023(Grade.Outstanding, Grade.Good, Grade.RequiresImprovement, Grade.Inadequate)).Should().Equal(four);
        Codes(Judgements.Ilacs2026(Grade.Outstanding, Grade.Good, Grade.RequiresImprovement, Grade.Inadequate)).Should().Equal(four);

        static IEnumerable<string> Codes(Judgements judgements) => judgements.Select(one => one.ToString());
    }

    [Fact]
    public void Sub_judgements_left_out_are_not_known()
    {
        var judgements = Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good);
        judgements[Editions.Sif2013.FindArea("adoption")].NoGrade.Should().Be(NoGrade.NotKnown);
        judgements.EveryKeyAreaHasAGrade.Should().BeTrue();
    }

    [Fact]
    public void A_judgement_is_looked_up_by_area_or_code()
    {
        Mixed[Editions.Ilacs2018.FindArea("leaders")].Grade.Should().Be(Grade.Good);
        Mixed.TryGet("help-and-protection", out var judgement).Should().BeTrue();
        judgement.Grade.Should().Be(Grade.RequiresImprovement);
        Mixed.TryGet("care-leavers", out _).Should().BeFalse();
        FluentActions.Invoking(() => Mixed[Editions.Ilacs2023.FindArea("leaders")]).Should().Throw<ArgumentException>("that area is of another edition");
    }

    [Fact]
    public void One_judgement_can_be_changed_and_the_rest_stays()
    {
        var area = Editions.Ilacs2018.FindArea("children-in-care-and-care-leavers");
        var changed = Mixed.With(area, Grade.Good);
        (changed == Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good)).Should().BeTrue();
        (changed == Mixed).Should().BeFalse();
        (changed != Mixed).Should().BeTrue();
        (changed.With(area, NoGrade.NotJudged) == Mixed).Should().BeTrue();
    }

    [Fact]
    public void An_area_of_the_edition_is_never_not_in_the_edition()
    {
        FluentActions.Invoking(() => Judgements.Ilacs2018(NoGrade.NotInEdition, Grade.Good, Grade.Good)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Mixed.With(Editions.Ilacs2018.Areas[0], NoGrade.NotInEdition)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Default_is_of_no_edition()
    {
        default(Judgements).IsDefault.Should().BeTrue();
        default(Judgements).Should().BeEmpty();
        default(Judgements).ToString().Should().Be("(of no edition)");
        FluentActions.Invoking(() => default(Judgements).Edition).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => OverallEffectiveness.Derive(default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void All_that_is_wrong_is_found_at_once()
    {
        Judgements.TryCreate(
            Editions.Ilacs2018,
            [
                KeyValuePair.Create("leaders", Judgement.Of(Grade.Good)),
                KeyValuePair.Create("leaders", Judgement.Of(Grade.Inadequate)),
                KeyValuePair.Create("care-leavers", Judgement.Of(Grade.Good)),
                KeyValuePair.Create("a/b~c", Judgement.Of(Grade.Good)),
                KeyValuePair.Create("help-and-protection", Judgement.Of(NoGrade.NotInEdition)),
            ],
            out var judgements,
            out var issues).Should().BeFalse();

        judgements.IsDefault.Should().BeTrue("nothing is half-read");
        issues.Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal(
            "area-stated-twice /leaders",
            "area-not-in-edition /care-leavers",
            "area-not-in-edition /a~1b~0c",
            "area-is-in-edition /help-and-protection",
            "area-missing ");
        issues.Should().OnlyContain(issue => issue.Severity == Severity.Error);
    }

    [Fact]
    public void The_order_of_the_areas_never_matters()
    {
        foreach (var edition in Editions.All)
        {
            var combinations = Combinations.OfAllStates(edition).ToArray();
            Prop.ForAll(
                Gen.Elements(combinations).SelectMany(one => Gen.Shuffle(one.ToArray()).Select(shuffled => (one, shuffled))).ToArbitrary(),
                given =>
                {
                    var pairs = given.shuffled.Select(one => KeyValuePair.Create(one.Area.Code, one.Judgement));
                    return Judgements.TryCreate(edition, pairs, out var read, out _)
                        && read == given.one
                        && read.GetHashCode() == given.one.GetHashCode()
                        && OverallEffectiveness.Derive(read) == OverallEffectiveness.Derive(given.one);
                }).QuickCheckThrowOnFailure();
        }
    }

    [Fact]
    public void Any_missing_key_area_is_found_and_nothing_else()
    {
        foreach (var edition in Editions.All)
        {
            foreach (var missing in edition.KeyAreas())
            {
                var others = edition.Areas.Where(area => area != missing).Select(area => KeyValuePair.Create(area.Code, Judgement.Of(Grade.Good)));
                Judgements.TryCreate(edition, others, out _, out var issues).Should().BeFalse();
                issues.Should().ContainSingle().Which.Should().Match<ValidationIssue>(
                    issue => issue.Code == IssueCodes.AreaMissing && issue.Pointer.Length == 0 && issue.Message.Contains(missing.Label));
            }
        }
    }
}
