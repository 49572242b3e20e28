using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class MonitoringProgrammeTests
{
    private static readonly Inspection Bad = Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22", published: "2022-09-05");

    [Fact]
    public void Nottingham_has_reached_the_usual_number_and_one_more_is_possible()
    {
        var history = IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf("seeds/records/nottingham.json"))).ValueOrThrow();
        var programme = history.Monitoring(new(2024, 11, 14));
        programme.AsOf.Should().Be(new LocalDate(2024, 11, 14));
        programme.Status.Should().Be(MonitoringStatus.Monitored);
        programme.Since!.Began.Should().Be(Days("2022-07-11"));
        programme.Visits.Select(visit => visit.Began.ToString()).Should().Equal("2024-04-03", "2024-07-31", "2024-11-12");
        programme.HighestOrdinal.Should().Be(6);
        programme.Held.Should().Be(6);
        programme.RemainingToUsual.Should().Be(0);
        programme.RemainingToMaximum.Should().Be(1);
        programme.HeldInTwelveMonths.Should().Be(3);
        programme.NextIsBeyondUsual.Should().BeTrue();
        programme.NextIsBeyondMaximum.Should().BeFalse();
        programme.Reasons.Single().Sentence.Should().Be("Overall effectiveness was inadequate at the standard inspection of 11 to 22 July 2022.");
        programme.Evidence.Should().Contain(Editions.Ilacs2018.Cycle.MonitoringVisitsMaximum.Used.Evidence).And.Contain(Editions.Ilacs2018.Cycle.MonitoringFollows.Used.Evidence);
        programme.ToString().Should().Be("Monitored after the standard inspection of 11 to 22 July 2022. At least six visits have been held. The usual number has been held. One more is allowed.");
        history.Monitoring(new(2024, 11, 11)).Held.Should().Be(5, "the visit of the next day was the sixth, and every visit in between is recorded");
    }

    [Theory]
    [InlineData("2022-07-10", "not-known")]
    [InlineData("2022-09-04", "not-known")]
    [InlineData("2022-09-05", "monitored")]
    public void An_authority_is_monitored_from_the_day_on_which_the_judgement_was_out(string asOf, string status)
    {
        var programme = History(Bad).Monitoring(Day(asOf));
        programme.Status.Code().Should().Be(status);
        if (status == "not-known")
        {
            programme.Reasons.Single().Sentence.Should().Be("The record has no judgement published by that day.");
            programme.ToString().Should().Be($"Not known. {programme.Reasons.Single()}");
        }
    }

    [Fact]
    public void Until_the_new_judgement_is_out_the_old_one_stands()
    {
        var history = History(Bad, Monitoring("2023-02-07"), Inspection("2025-01-13", Grade.Good, to: "2025-01-24", published: "2025-03-10"));
        history.Monitoring(Day("2025-03-09")).Status.Should().Be(MonitoringStatus.Monitored);
        var after = history.Monitoring(Day("2025-03-10"));
        after.Status.Should().Be(MonitoringStatus.NotMonitored);
        after.Reasons.Single().Sentence.Should().Be("Overall effectiveness was good at the standard inspection of 13 to 24 January 2025.");
        (after.Held, after.Visits.Length, after.RemainingToUsual, after.RemainingToMaximum, after.HighestOrdinal).Should().Be((0, 0, null, null, null));
        (after.NextIsBeyondUsual, after.NextIsBeyondMaximum).Should().Be((false, false));
        after.Evidence.Should().Equal(Editions.Ilacs2023.Cycle.MonitoringFollows.Evidence);
    }

    [Fact]
    public void Without_a_day_of_publication_the_judgement_is_out_for_certain_once_no_report_took_longer_or_a_visit_followed()
    {
        var inspection = Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22");
        History(inspection).Monitoring(Day("2022-07-22")).Status.Should().Be(MonitoringStatus.NotKnown);
        History(inspection).Monitoring(Day("2023-02-21")).Status.Should().Be(MonitoringStatus.NotKnown);
        History(inspection).Monitoring(Day("2023-02-22")).Status.Should().Be(MonitoringStatus.Monitored);
        History(inspection, Monitoring("2022-12-06")).Monitoring(Day("2022-12-05")).Status.Should().Be(MonitoringStatus.NotKnown);
        History(inspection, Monitoring("2022-12-06")).Monitoring(Day("2022-12-06")).Status.Should().Be(MonitoringStatus.Monitored);
    }

    [Theory]
    [InlineData("2022-08-31", "not-known")]
    [InlineData("2022-09-05", "not-known")]
    [InlineData("2022-09-29", "not-known")]
    [InlineData("2022-09-30", "monitored")]
    public void Within_a_month_of_publication_it_is_not_certain(string asOf, string status) =>
        History(Inspection("2022-07-11", Grade.Inadequate, published: "2022-09")).Monitoring(Day(asOf)).Status.Code().Should().Be(status);

    [Fact]
    public void Which_inspection_was_the_last_may_not_be_certain()
    {
        var programme = History(Inspection("2022", Grade.Inadequate, published: "2023-01-10"), Inspection("2022-07-11", Grade.Good, published: "2022-09-05")).Monitoring(Day("2024-01-01"));
        programme.Status.Should().Be(MonitoringStatus.NotKnown);
        programme.Reasons.Single().Sentence.Should().Be("We do not know which recorded inspection was the last by that day.");
        programme.Since.Should().BeNull();
        programme.Evidence.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023-02-05", 0)]
    [InlineData("2023-02-06", 1)]
    [InlineData("2024-02-05", 1)]
    [InlineData("2024-02-06", 1)]
    [InlineData("2025-02-05", 1)]
    [InlineData("2025-02-06", 0)]
    public void The_same_day_a_year_before_no_longer_counts(string asOf, int held) =>
        History(Bad, Monitoring("2023-02-06"), Monitoring("2024-02-06")).Monitoring(Day(asOf)).HeldInTwelveMonths.Should().Be(held);

    [Fact]
    public void A_visit_counts_once_it_certainly_was_in_the_twelve_months()
    {
        var history = History(Bad, Monitoring("2023-02"));
        history.Monitoring(Day("2023-02-27")).Held.Should().Be(0, "it may come on the 28th");
        history.Monitoring(Day("2023-02-28")).Held.Should().Be(1);
        history.Monitoring(Day("2024-01-31")).HeldInTwelveMonths.Should().Be(1);
        history.Monitoring(Day("2024-02-01")).HeldInTwelveMonths.Should().Be(0, "it may have come on the first");
    }

    [Theory]
    [InlineData(0, 6, 7)]
    [InlineData(5, 1, 2)]
    [InlineData(6, 0, 1)]
    [InlineData(7, 0, 0)]
    [InlineData(9, 0, 0)]
    public void What_remains_is_known_where_every_visit_is_accounted_for(int visits, int toUsual, int toMost)
    {
        var programme = Covered("2022-09-05", "2024-01-01", [CycleEventType.MonitoringVisit], [Bad, .. Enumerable.Range(0, visits).Select(i => Monitoring($"2023-{i + 1:00}-07"))])
            .Monitoring(Day("2024-01-01"));
        (programme.Held, programme.RemainingToUsual, programme.RemainingToMaximum).Should().Be((visits, toUsual, toMost));
        (programme.NextIsBeyondUsual, programme.NextIsBeyondMaximum).Should().Be((toUsual == 0, toMost == 0));
        programme.HighestOrdinal.Should().BeNull();
    }

    [Fact]
    public void More_visits_recorded_count_more_than_a_lower_number_stated() =>
        History(Bad, Monitoring("2023-02-07"), Monitoring("2023-06-06"), Monitoring("2023-10-10", 2)).Monitoring(Day("2024-01-01"))
            .Should().BeEquivalentTo(new { Held = 3, HighestOrdinal = 2 });

    [Fact]
    public void A_visit_counts_for_the_inspection_that_it_follows()
    {
        var again = Inspection("2025-01-13", Grade.Inadequate, published: "2025-03-10");
        var history = History(Bad, Monitoring("2023-02-07"), Monitoring("2025-02-04", follows: "2022-07-11"), again, Monitoring("2025-06-10"));
        history.Monitoring(Day("2025-03-09")).Held.Should().Be(2);
        history.Monitoring(Day("2025-12-31")).Held.Should().Be(1);
        history.Monitoring(Day("2025-12-31")).Since.Should().BeSameAs(again);
    }

    [Fact]
    public void In_the_edition_of_2026_only_that_nothing_was_inadequate_says_anything()
    {
        foreach (var (leaders, status) in new (Judgement, MonitoringStatus)[]
        {
            (Grade.Good, MonitoringStatus.NotMonitored), (Grade.RequiresImprovement, MonitoringStatus.NotMonitored), (Grade.Inadequate, MonitoringStatus.NotKnown),
            (NoGrade.NotJudged, MonitoringStatus.NotKnown), (NoGrade.NotKnown, MonitoringStatus.NotKnown),
        })
        {
            Inspection trafford = new()
            {
                Kind = CycleEventType.StandardInspection,
                Judgements = Judgements.Ilacs2026(leaders, Grade.Good, Grade.Good, Grade.RequiresImprovement),
                OnSite = [new(Day("2026-06-08"), Day("2026-06-19"))],
                PublishedOn = Day("2026-08-03"),
            };
            var programme = History(Bad, trafford).Monitoring(Day("2026-08-25"));
            programme.Status.Should().Be(status);
            programme.Since.Should().BeSameAs(trafford);
            programme.Evidence.Should().Contain(Editions.Ilacs2026.Cycle.MonitoringFollows.AlsoKnown[0]);
            programme.Reasons.Single().Sentence.Should().Contain(status == MonitoringStatus.NotKnown ? "do not know" : "No area was inadequate");
        }
    }

    [Fact]
    public void An_overall_effectiveness_that_is_not_recorded_leaves_it_open() =>
        History(Inspection("2022-07-11", null)).Monitoring(Day("2024-01-01")).Reasons.Single().Sentence
            .Should().Be("The record does not say what overall effectiveness was at the standard inspection on 11 July 2022.");

    [Fact]
    public void Of_an_empty_history_nothing_is_known()
    {
        var programme = History().Monitoring(Day("2024-01-01"));
        (programme.Status, programme.Since, programme.Held, programme.RemainingToUsual).Should().Be((MonitoringStatus.NotKnown, null, 0, null));
        FluentActions.Invoking(() => History().Monitoring(new(2024, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => History(Bad).Monitoring(new(0, 1, 1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Statuses_have_these_codes()
    {
        Enum.GetValues<MonitoringStatus>().Select(one => one.Code()).Should().Equal("monitored", "not-monitored", "not-known");
        FluentActions.Invoking(() => default(MonitoringStatus).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
