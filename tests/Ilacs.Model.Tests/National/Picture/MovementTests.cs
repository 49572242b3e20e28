using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class MovementTests
{
    [Fact]
    public void Every_two_grades_are_one_of_four_changes()
    {
        foreach (var first in Grade.All)
        {
            foreach (var second in Grade.All)
            {
                var expected = second.IsBetterThan(first) ? Change.Improved
                    : second.IsWorseThan(first) ? Change.Declined
                    : first == Grade.Outstanding || first == Grade.Good ? Change.StayedGoodOrBetter
                    : Change.StayedBelowGood;
                var movement = Country.Picture(Country.Of("Barnet", Events.Inspection("2019-05-13", first), Events.Inspection("2023-02-06", second))).FirstToSecond;
                movement.Authorities.Single().Overall.Should().Be(expected, $"from {first} to {second}");
                movement.Overall.Of(expected).Should().Be(1);
                movement.Overall.Authorities.Should().Be(1);
                movement.Areas.Single(area => area.Code == "help-and-protection").Counts.Of(expected).Should().Be(1);
                movement.Areas.Single(area => area.Code == "children-in-care").Counts.NotComparable.Should().Be(1, "the first edition judged it together with care leavers");
            }
        }
    }

    [Fact]
    public void Good_after_outstanding_is_a_decline() =>
        Country.Picture(Country.Of("East Sussex", Events.Inspection("2018-07-16", Grade.Outstanding), Events.Inspection("2023-12-11", Grade.Good))).FirstToSecond.ToString()
            .Should().Be("0 of 1 improved, 0 stayed good or better, 0 stayed below good, 1 declined, 0 not comparable");

    [Fact]
    public void A_single_inspection_is_neither_the_first_nor_the_second()
    {
        var picture = Country.Picture(
            Country.Of("Barnet", Events.Inspection("2017-04-24", Grade.Inadequate, CycleEventType.SingleInspection), Events.Inspection("2019-05-13", Grade.Good)),
            Country.Of("Brent", Events.Inspection("2015-09-14", Grade.Good, CycleEventType.SingleInspection), Events.Inspection("2018-05-14", Grade.Good), Events.Inspection("2023-02-20", Grade.Outstanding)));
        picture.FirstToSecond.Authorities.Single().ToString().Should().Be("Brent: from good (14 May 2018) to outstanding (20 February 2023)");
        picture.FirstToSecond.Areas.Select(area => area.Code).Should().Equal(
            "leaders", "help-and-protection", "children-in-care", "care-leavers", "children-in-care-and-care-leavers");
        picture.Intervals.Each.Should().HaveCount(3);
        picture.IlacsIntervals.Each.Single().ToString().Should().Be("Brent: 57 months from 14 May 2018 to 20 February 2023");
        picture.IlacsIntervals.Each.Single().Days.Should().Be(1743);
    }

    [Fact]
    public void With_three_inspections_the_second_and_the_latest_are_compared_with_the_first()
    {
        var picture = Country.Picture(Country.Of(
            "Durham", Events.Inspection("2018-09-10", Grade.RequiresImprovement), Events.Inspection("2021-05-10", Grade.Inadequate), Events.Inspection("2024-03-25", Grade.Outstanding)));
        picture.FirstToSecond.Overall.Declined.Should().Be(1);
        picture.FirstToLatest.Overall.Improved.Should().Be(1);
    }

    [Fact]
    public void Without_a_grade_or_without_certain_dates_nothing_is_compared()
    {
        Of(Events.Inspection("2019-05-13", null), Events.Inspection("2023-02-06", Grade.Good)).NotComparable.Should().Be(1);
        Of(Events.Inspection("2019-05-13", Grade.Good), Events.Inspection("2023-02-06", null)).NotComparable.Should().Be(1);
        Of(Events.Inspection("2019-05-13", Grade.Good), Events.Inspection("2019", Grade.Good)).NotComparable.Should().Be(1, "which came first is not certain");
        Of(Events.Inspection("2018", Grade.Good), Events.Inspection("2019", Grade.Good)).StayedGoodOrBetter.Should().Be(1);
        Of(Events.Inspection("2018", Grade.Good), Events.Inspection("2024", Grade.Good)).Authorities.Should().Be(0, "the second may have come later");
        Of(Events.Inspection("2018-05-14", Grade.Good), Events.Inspection("2019-05-13", Grade.Good), Events.Inspection("2024", Grade.Good)).NotComparable.Should().Be(
            1, "the one that may have come later may also have been the latest");

        static ChangeCounts Of(params CycleEvent[] inspections) => Country.Picture(Country.Of("Barnet", inspections)).FirstToLatest.Overall;
    }

    [Fact]
    public void Months_between_inspections_are_whole_ones()
    {
        var picture = Country.Picture(
            Country.Of("Barnet", Events.Inspection("2018-05-14", Grade.Good), Events.Inspection("2021-05-14", Grade.Good)),
            Country.Of("Brent", Events.Inspection("2018-05-14", Grade.Good), Events.Inspection("2021-05-13", Grade.Good)));
        picture.Intervals.Each.Select(one => one.Months).Should().Equal(36, 35);
        picture.Intervals.ToString().Should().Be("2, from 35 to 36 months (median 35.5)");
        picture.Intervals.Median.Should().Be(35.5m);
    }

    [Fact]
    public void Over_a_whole_country_with_the_counts_that_Ofsted_published_the_shares_are_those_that_it_published()
    {
        // As at 31 March 2024: 2 not inspected, 65 with two ILACS inspections of which 26 improved, 15 stayed good or better and 12 declined, and 60% good or better.
        (int Count, Grade? First, Grade? Second)[] published =
        [
            (26, Grade.RequiresImprovement, Grade.Good), (15, Grade.Good, Grade.Good), (12, Grade.Good, Grade.RequiresImprovement), (12, Grade.Inadequate, Grade.Inadequate),
            (50, Grade.Good, null), (36, Grade.RequiresImprovement, null), (2, null, null),
        ];
        var histories = AuthorityRegister.On(Country.Day).Value.Zip(published.SelectMany(one => Enumerable.Repeat(one, one.Count)), (authority, one) => Country.Of(
            authority,
            [
                .. one.First is { } first ? [Events.Inspection("2019-05-13", first)] : Array.Empty<CycleEvent>(),
                .. one.Second is { } second ? [Events.Inspection("2023-02-06", second)] : Array.Empty<CycleEvent>(),
            ]));
        var picture = Country.Picture([.. histories]);
        picture.WithoutHistory.Should().BeEmpty();
        picture.Outcomes.Authorities.Should().HaveCount(153);
        picture.Outcomes.Share.Value.ToString().Should().Be("91 of 151 (60%)");
        picture.FirstToSecond.ToString().Should().Be("26 of 65 improved, 15 stayed good or better, 12 stayed below good, 12 declined, 0 not comparable");
    }
}
