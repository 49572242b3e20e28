using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Sorting never fails, and the order has a name.</summary>
public class OrderTests
{
    [Fact]
    public void Grades_are_sorted_by_a_named_order_and_the_best_first_without_one()
    {
        Grade[] mixed = [Grade.Inadequate, default, Grade.Good, Grade.Outstanding, Grade.RequiresImprovement];
        mixed.Order(Grade.BestFirst).Should().Equal([.. Grade.All, default]);
        mixed.Order(Grade.WorstFirst).Should().Equal([.. Grade.All.Reverse(), default]);
        mixed.OrderBy(grade => grade).Should().Equal([.. Grade.All, default]);
    }

    [Fact]
    public void Judgements_are_sorted_by_their_grade_and_those_without_one_come_last()
    {
        Judgement[] mixed = [NoGrade.NotKnown, Grade.Inadequate, NoGrade.NotJudged, NoGrade.NotInEdition, Grade.Outstanding];
        mixed.Order().Should().Equal(Grade.Outstanding, Grade.Inadequate, NoGrade.NotJudged, NoGrade.NotInEdition, NoGrade.NotKnown);
        NoGrade.All.Order().Should().Equal(NoGrade.NotKnown, NoGrade.NotJudged, NoGrade.NotInEdition);
    }

    [Fact]
    public void Dates_are_put_in_a_row_by_their_earliest_or_their_latest_day()
    {
        string[] texts = ["2022", "2022-03/..", "2022-03-05", "../2022-03-01", "2021-12-31"];
        ImpreciseDate[] mixed = [.. texts.Select(text => Days(text == "2022-03/.." ? "2022-03-01/.." : text)), default];
        mixed.Order(ImpreciseDate.ByEarliest).Select(date => date.IsDefault ? "none" : date.ToString()).Should()
            .Equal("../2022-03-01", "none", "2021-12-31", "2022", "2022-03-01/..", "2022-03-05");
        mixed.Order(ImpreciseDate.ByLatest).Select(date => date.IsDefault ? "none" : date.ToString()).Should()
            .Equal("2021-12-31", "../2022-03-01", "2022-03-05", "2022", "none", "2022-03-01/..");
        mixed.OrderBy(date => date).Should().Equal(mixed.Order(ImpreciseDate.ByEarliest));
    }

    [Fact]
    public void Codes_are_sorted_as_numbers()
    {
        new[] { "2532287", "80534", "80533" }.Select(text => OfstedUrn.Parse(text)).Order().Select(urn => urn.Code).Should().Equal("80533", "80534", "2532287");
        new[] { "892", "301" }.Select(text => DfeCode.Parse(text)).Order().Select(code => code.Code).Should().Equal("301", "892");
        new[] { "E10000024", "E06000018" }.Select(text => GssCode.Parse(text)).Order().Select(code => code.Code).Should().Equal("E06000018", "E10000024");
    }

    [Fact]
    public void A_grade_is_asked_which_it_is_by_a_constant_or_by_a_match()
    {
        Grade.All.Select(grade => grade.Code switch { Grade.Codes.Outstanding => 1, Grade.Codes.Good => 2, Grade.Codes.RequiresImprovement => 3, Grade.Codes.Inadequate => 4, _ => 0 })
            .Should().Equal(1, 2, 3, 4);
        Grade.All.Select(grade => grade.Match(() => 1, () => 2, () => 3, () => 4)).Should().Equal(1, 2, 3, 4);
        new Judgement[] { Grade.Good, NoGrade.NotJudged }.Select(judgement => judgement.Match(grade => grade.Code, reason => $"none: {reason}")).Should().Equal("good", "none: not-judged");
        FluentActions.Invoking(() => default(Grade).Match(() => 1, () => 2, () => 3, () => 4)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Grade.Good.Match(() => 1, () => 2, null!, () => 4)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Areas_are_sorted_as_their_edition_lists_them_and_coverage_by_its_first_day()
    {
        var areas = Editions.All.SelectMany(edition => edition.Areas).ToArray();
        areas.Reverse().Order().Should().Equal(areas);
        Coverage early = new(Day("2021-01-01"), Day("2021-12-31"), CycleEventType.FocusedVisit), late = new(Day("2021-01-01"), Day("2022-12-31"), CycleEventType.FocusedVisit);
        new[] { late, early }.Order().Should().Equal(early, late);
    }

    [Fact]
    public void Codes_of_editions_areas_and_reasons_are_constants_too()
    {
        Constants(typeof(Editions.Codes)).Should().BeEquivalentTo(Editions.All.Select(edition => edition.Code));
        Constants(typeof(Area.Codes)).Should().BeEquivalentTo(Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct());
        Constants(typeof(NoGrade.Codes)).Should().BeEquivalentTo(NoGrade.All.Select(reason => reason.Code));
        Constants(typeof(Grade.Codes)).Should().BeEquivalentTo(Grade.All.Select(grade => grade.Code));
    }

    private static IEnumerable<string> Constants(Type codes) => codes.GetFields().Select(field => (string)field.GetRawConstantValue()!);
}
