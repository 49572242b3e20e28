using NodaTime;

namespace Ilacs.Model.Tests;

public class PublishedOutcomeTests
{
    private static readonly LocalDate In2019 = new(2019, 10, 7);
    private static readonly Judgements GoodButOne = Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good);

    [Fact]
    public void An_indicative_overall_in_the_time_of_its_edition_has_no_issue() =>
        new PublishedOutcome("Nottinghamshire", In2019, GoodButOne, Grade.Good).Validate().Should().BeEmpty();

    [Theory]
    [InlineData("requires-improvement", "information overall-other-than-indicative")]
    [InlineData("outstanding", "warning overall-unprecedented")]
    [InlineData("inadequate", "warning overall-unprecedented")]
    public void An_overall_is_compared_with_what_is_permitted_and_indicative(string overall, string expected)
    {
        var issue = new PublishedOutcome("Leicestershire", In2019, GoodButOne, Grade.Parse(overall)).Validate().Should().ContainSingle().Subject;
        $"{issue.Severity.Code()} {issue.Code}".Should().Be(expected);
        issue.Pointer.Should().Be("/overallEffectiveness");
    }

    [Fact]
    public void An_overall_that_the_edition_does_not_make_is_an_error() =>
        new PublishedOutcome("Brent", new LocalDate(2026, 4, 27), Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good), Grade.Good)
            .Validate().Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCodes.OverallNotMade);

    [Fact]
    public void A_reason_for_no_overall_that_the_edition_contradicts_is_an_error()
    {
        new PublishedOutcome("Somewhere", In2019, GoodButOne, NoGrade.NotInEdition).Validate().Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCodes.OverallIsMade);
        new PublishedOutcome("Somewhere", new LocalDate(2026, 5, 11), Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good), NoGrade.NotJudged)
            .Validate().Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCodes.OverallNotMade);
        new PublishedOutcome("Somewhere", In2019, GoodButOne, NoGrade.NotKnown).Validate().Should().BeEmpty();
    }

    [Fact]
    public void An_outcome_without_a_name_a_day_or_judgements_is_a_mistake()
    {
        FluentActions.Invoking(() => new PublishedOutcome(" ", In2019, GoodButOne, Grade.Good)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PublishedOutcome("A", default, GoodButOne, Grade.Good)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PublishedOutcome("A", In2019, default, Grade.Good)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Observation(5, 3)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation(" ")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(2017, 12, 31, true)]
    [InlineData(2018, 1, 1, false)]
    [InlineData(2022, 12, 31, false)]
    [InlineData(2023, 1, 1, true)]
    [InlineData(2030, 1, 1, true)]
    public void A_day_outside_the_time_of_the_edition_is_a_warning(int year, int month, int day, bool outside)
    {
        var issues = new PublishedOutcome("Somewhere", new LocalDate(year, month, day), GoodButOne, Grade.Good).Validate();
        issues.Select(issue => issue.Code).Should().Equal(outside ? [IssueCodes.EditionAgainstDate] : []);
    }

    [Theory]
    [InlineData(2013, 10, 31, true)]
    [InlineData(2013, 11, 1, false)]
    [InlineData(2018, 6, 30, false)]
    [InlineData(2018, 7, 1, true)]
    public void The_single_inspection_framework_has_bounds_of_its_own(int year, int month, int day, bool outside)
    {
        var issues = new PublishedOutcome("Somewhere", new LocalDate(year, month, day), Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good), Grade.Good).Validate();
        issues.Select(issue => issue.Code).Should().Equal(outside ? [IssueCodes.EditionAgainstDate] : []);
    }

    [Fact]
    public void All_is_found_at_once() =>
        new PublishedOutcome("Somewhere", new LocalDate(2024, 1, 8), GoodButOne, Grade.Outstanding).Validate().Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal(
            "edition-against-date /onSite/0/from", "overall-unprecedented /overallEffectiveness");
}
