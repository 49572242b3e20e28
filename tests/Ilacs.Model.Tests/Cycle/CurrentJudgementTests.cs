using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>The latest inspection and its judgements, as people ask for them.</summary>
public class CurrentJudgementTests
{
    private static readonly Area Leaders = Editions.Ilacs2023.Areas[0];

    private static readonly Area CareLeavers = Editions.Ilacs2023.Areas.Single(area => area.Code == "care-leavers");

    private static readonly InspectionHistory Lived = History(
        Inspection("2018-11-05", Grade.Good, published: "2018-12-20"), Inspection("2022-07-11", Grade.Inadequate, published: "2022-09-05"), Focused("2022-04-26"));

    [Fact]
    public void The_latest_inspection_is_the_last_that_had_begun_and_the_judgement_the_last_that_was_out()
    {
        var between = Day("2022-08-01");
        Lived.LatestInspection(between).Value.Should().Be(Lived.Inspections[1]);
        Lived.CurrentJudgement(Leaders, between).Value.Should().Be((Judgement)Grade.Good, "the report of July was not out");
        Lived.CurrentOverallEffectiveness(between).Value.Should().Be((Judgement)Grade.Good);
        Lived.CurrentOverallEffectiveness(Day("2022-09-05")).Value.Should().Be((Judgement)Grade.Inadequate);
        Lived.CurrentJudgement(CareLeavers, Day("2022-09-05")).Value.Should().Be((Judgement)NoGrade.NotInEdition);
        Lived.CurrentOverallEffectiveness(new DateOnly(2022, 9, 5)).Value.Should().Be((Judgement)Grade.Inadequate);
        Lived.LatestInspection(new DateOnly(2022, 8, 1)).Value.Should().Be(Lived.Inspections[1]);
        Lived.CurrentJudgement(Leaders, new DateOnly(2022, 8, 1)).Value.Should().Be((Judgement)Grade.Good);
    }

    [Fact]
    public void Where_none_is_recorded_or_the_dates_do_not_tell_the_question_is_refused()
    {
        Lived.LatestInspection(Day("2018-11-04")).Refusal!.ToString().Should().Be("no-inspection: The record has no inspection that began by 4 November 2018.");
        Lived.CurrentJudgement(Leaders, Day("2018-12-19")).Refusal!.ToString().Should().Be("no-inspection: The record has no judgement published by 19 December 2018.");
        History(Inspection("2018", Grade.Good), Inspection("2018-05", Grade.Inadequate)).LatestInspection(Day("2020-01-01")).Refusal!.Code.Should().Be(RefusalCodes.LastInspectionNotCertain);
        var unpublished = History(Inspection("2018-11-05", Grade.Good, published: "2018-12-20"), Inspection("2022-07-11", Grade.Inadequate));
        unpublished.CurrentOverallEffectiveness(Day("2022-09-01")).Refusal!.Reason.Should().Be("We do not know which inspection was the last by that day: a date is missing or not exact.");
        Lived.CurrentOverallEffectiveness(Day("2035-01-01")).Refusal!.Reason.Should().StartWith("No authority has gone so long");
        FluentActions.Invoking(() => Lived.LatestInspection(new NodaTime.LocalDate(5781, 1, 1, NodaTime.CalendarSystem.HebrewCivil))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Lived.CurrentOverallEffectiveness(new NodaTime.LocalDate(-5, 1, 1))).Should().Throw<ArgumentException>();
        var tooLong = Lived with { Events = [.. Enumerable.Repeat(Lived.Events[0], InspectionHistory.MostEvents + 1)] };
        tooLong.LatestInspection(Day("2020-01-01")).Refusal!.Code.Should().Be(RefusalCodes.HistoryTooLong);
        FluentActions.Invoking(() => Lived.CurrentJudgement(null!, Day("2020-01-01"))).Should().Throw<ArgumentNullException>();
    }
}
