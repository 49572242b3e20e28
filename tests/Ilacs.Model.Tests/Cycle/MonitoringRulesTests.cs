using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class MonitoringRulesTests
{
    private const string Without = "monitoring-without-inadequate";
    private const string After = "monitoring-after-reinspection";

    [Theory]
    [InlineData("outstanding", true)]
    [InlineData("good", true)]
    [InlineData("requires-improvement", true)]
    [InlineData("inadequate", false)]
    [InlineData(null, false)]
    public void A_monitoring_visit_follows_an_inadequate_judgement(string? grade, bool fires) =>
        Between(Inspection("2022-07-11", grade is null ? null : Grade.Parse(grade)), Monitoring("2023-02-07")).Should().Equal(fires ? [$"{Without} /events/1/type"] : []);

    [Fact]
    public void An_inadequate_judgement_of_the_single_inspection_framework_counts_too() =>
        Between(Inspection("2016-01-11", Grade.Inadequate, CycleEventType.SingleInspection), Monitoring("2018-02-06")).Should().BeEmpty();

    [Fact]
    public void The_reinspection_ends_the_visits()
    {
        Between(Inadequate("2018-07-09"), Inspection("2022-01-17", Grade.Good), Monitoring("2022-06-07")).Should().Equal($"{After} /events/2/type");
        Between(Inadequate("2018-07-09"), Inspection("2022-01-17", Grade.Inadequate), Monitoring("2022-06-07")).Should().BeEmpty();
        Between(Inadequate("2018-07-09"), Inspection("2022-01-17", null), Monitoring("2022-06-07")).Should().BeEmpty("what it found is not known");
    }

    [Fact]
    public void Which_of_the_two_rules_is_broken_is_said_only_if_it_is_certain()
    {
        Between(Inadequate("2018-07-09"), Inspection("2022-01-17", Grade.Good), Monitoring("2022-06-07", follows: "2022-01-17")).Should().Equal($"{After} /events/2/type");
        Between(Inspection("2018-07-09/2022-03-01", Grade.Inadequate), Inspection("2022-01-17", Grade.Good), Monitoring("2022-06-07", follows: "2022-01-17"))
            .Should().BeEmpty("the inadequate judgement may have come before the other or after it");
    }

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    [InlineData("2026-03", true)]
    [InlineData("2026-03-31/2026-04-01", false)]
    public void From_April_2026_nothing_says_what_monitoring_visits_follow(string visit, bool fires) =>
        Between(Inspection("2023-07-10", Grade.Good), Monitoring(visit)).Should().Equal(fires ? [$"{Without} /events/1/type"] : []);

    [Theory]
    [InlineData("2022-02-08", "2018-08-08", "2022-02-08", true)]
    [InlineData("2022-02-08", "2018-08-09", "2022-02-08", false)]
    [InlineData("2022-02-08", "2018-08-08", "2022-02-07", false)]
    [InlineData("2022-02", "2018-08-01", "2022-02-28", true)]
    [InlineData("2022-02", "2018-08-02", "2022-02-28", false)]
    [InlineData("2022-02", "2018-08-01", "2022-02-27", false)]
    public void That_no_inspection_is_recorded_before_counts_only_if_coverage_reaches_back_as_far_as_the_last_should_lie(string visit, string from, string to, bool fires)
    {
        Between(Covered(from, to, [CycleEventType.StandardInspection, CycleEventType.ShortInspection], Monitoring(visit))).Should().Equal(fires ? [$"{Without} /events/0/type"] : []);
        Between(Covered(from, to, [CycleEventType.StandardInspection, CycleEventType.MonitoringVisit], Monitoring(visit))).Should().BeEmpty("short inspections are not claimed");
        Between(Monitoring(visit)).Should().BeEmpty();
    }

    [Fact]
    public void Within_coverage_an_inspection_that_may_have_come_before_is_enough()
    {
        Between(Covered("2018-01-01", "2022-12-31", [CycleEventType.StandardInspection, CycleEventType.ShortInspection], Monitoring("2022-02-08"), Inspection("2022", Grade.Good)))
            .Should().BeEmpty();
        Between(Covered("2018-01-01", "2022-12-31", [CycleEventType.StandardInspection, CycleEventType.ShortInspection], Monitoring("2022-02-08"), Inspection("2022-02-08", Grade.Good)))
            .Should().Contain($"{Without} /events/1/type", "an inspection that begins on the same day does not come before");
    }

    [Theory]
    [InlineData(6, "")]
    [InlineData(7, "monitoring-beyond-usual /events/7/type")]
    [InlineData(8, "monitoring-beyond-usual /events/7/type, monitoring-beyond-most /events/8/type")]
    [InlineData(9, "monitoring-beyond-usual /events/7/type, monitoring-beyond-most /events/8/type, monitoring-beyond-most /events/9/type")]
    public void Six_visits_are_usual_and_seven_the_most(int visits, string expected) =>
        string.Join(", ", Between([Inadequate("2022-07-11"), .. Visits(visits)])).Should().Be(expected);

    [Theory]
    [InlineData(6, null)]
    [InlineData(7, "monitoring-beyond-usual")]
    [InlineData(8, "monitoring-beyond-most")]
    public void A_visit_counts_as_the_number_that_it_states(int ordinal, string? expected)
    {
        Between(Inadequate("2022-07-11"), Monitoring("2024-11-12", ordinal)).Should().Equal(expected is null ? [] : [$"{expected} /events/1/type"]);
        Between(Monitoring("2024-11-12", ordinal)).Should().Equal(expected is null ? [] : [$"{expected} /events/0/type"]);
    }

    [Fact]
    public void A_visit_after_one_that_states_its_number_counts_on() =>
        Between(Inadequate("2022-07-11"), Monitoring("2024-11-12", 6), Monitoring("2025-03-11"), Monitoring("2025-07-08"))
            .Should().Equal("monitoring-beyond-usual /events/2/type", "monitoring-beyond-most /events/3/type");

    [Fact]
    public void A_visit_does_not_count_on_from_one_that_may_have_come_after_it()
    {
        Between(Inadequate("2022-07-11"), Monitoring("2024", 6), Monitoring("2024-06-11")).Should().BeEmpty();
        Between(Inadequate("2022-07-11"), Monitoring("2024-06-11"), Monitoring("2024-06-11", 6)).Should().Equal("events-overlap /events/2/onSite");
        Between(Inadequate("2022-07-11"), Monitoring("2024", 7), Monitoring("2024-06-11")).Should().Equal("monitoring-beyond-usual /events/1/type");
    }

    [Fact]
    public void Where_the_order_is_not_certain_so_many_are_beyond_as_there_are_more()
    {
        Between([Inadequate("2022-07-11"), .. Enumerable.Repeat("2023-01-01/2025-12-31", 8).Select(year => Monitoring(year))])
            .Should().Equal("monitoring-beyond-usual /events/7/type", "monitoring-beyond-most /events/8/type");
        Between([Inadequate("2022-07-11"), .. Visits(5), Monitoring("2024", 7), Monitoring("2024-11-12")])
            .Should().ContainSingle("the one that states it is the seventh").Which.Should().StartWith("monitoring-beyond-usual");
    }

    [Fact]
    public void An_inspection_that_is_inadequate_again_starts_anew() =>
        Between([Inadequate("2018-01-22"), .. Visits(6, 2018), Inadequate("2022-07-11"), .. Visits(6)]).Should().BeEmpty();

    [Fact]
    public void A_visit_follows_the_inspection_that_it_names()
    {
        Between([Inadequate("2018-01-22"), .. Visits(6, 2018), Inadequate("2022-07-11"), Monitoring("2022-09-06", follows: "2018-01-22"), .. Visits(6)])
            .Should().Equal("monitoring-beyond-usual /events/8/type");
        Between(Inadequate("2018-01-22"), Inspection("2022-07-11", Grade.Good), Monitoring("2022-09-06", follows: "2018-01-22"))
            .Should().Equal(["monitoring-after-reinspection /events/2/type"], "the re-inspection ended them, whatever the visit names");
        Between(Inadequate("2018-01-22"), Monitoring("2018-09-04", follows: "2016-05-09")).Should().Equal(["reference-not-recorded /events/1/follows"], "what it names is not recorded");
        Between([Inadequate("2018-01-22"), .. Visits(8, 2018).Select(visit => Monitoring(visit.Began.ToString(), follows: "2018-01"))])
            .Should().BeEmpty("what they name may be another");
    }

    [Theory]
    [InlineData("2024-02-06", false)]
    [InlineData("2024-02-05", true)]
    public void The_fifth_visit_comes_no_less_than_a_year_after_the_first(string fifth, bool fires) =>
        Between(Inadequate("2022-07-11"), Monitoring("2023-02-06"), Monitoring("2023-05-09"), Monitoring("2023-08-08"), Monitoring("2023-11-07"), Monitoring(fifth))
            .Should().Equal(fires ? ["monitoring-pace /events/5/onSite/0/from"] : []);

    [Theory]
    [InlineData("2023-02", "2024-01-31", true)]
    [InlineData("2023-02", "2024-01", true)]
    [InlineData("2023-02", "2024-02-01", false)]
    [InlineData("2023-02", "2024-01-31/2024-02-01", false)]
    [InlineData("2023", "2023-12-31", true)]
    [InlineData("2023", "2024-01-01", false)]
    [InlineData("../2023-02-06", "2023-12-05", false)]
    [InlineData("2023-02-06", "2023-12-05/..", false)]
    public void The_pace_is_too_fast_only_if_it_is_on_every_possible_day(string first, string fifth, bool fires) =>
        Between(Monitoring(first), Monitoring("2023-05-09"), Monitoring("2023-08-08"), Monitoring("2023-11-07"), Monitoring(fifth))
            .Should().Equal(fires ? ["monitoring-pace /events/4/onSite/0/from"] : []);

    [Fact]
    public void Every_visit_that_is_the_fifth_within_a_year_is_too_many() => Between(
        [Inadequate("2022-07-11"), .. new[] { "2023-02-07", "2023-04-11", "2023-06-13", "2023-08-08", "2023-10-10", "2023-12-12" }.Select(day => Monitoring(day))])
        .Should().Equal("monitoring-pace /events/5/onSite/0/from", "monitoring-pace /events/6/onSite/0/from");

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void A_visit_states_no_lower_number_than_are_recorded(int ordinal, bool fires)
    {
        Between(Inadequate("2022-07-11"), Monitoring("2023-02-07"), Monitoring("2023-06-06"), Monitoring("2023-10-10", ordinal))
            .Should().Equal(fires ? ["monitoring-ordinal-too-low /events/3/ordinal"] : []);
        Between(Inadequate("2022-07-11"), Monitoring("2023-02-07"), Monitoring("2023-06-06"), Monitoring("2023", ordinal)).Should().BeEmpty("it may have come first");
    }

    [Fact]
    public void A_number_is_too_low_whatever_the_order_of_those_before_it() =>
        Between(Inadequate("2022-07-11"), Monitoring("2023-02"), Monitoring("2023-02"), Monitoring("2023-10-10", 1)).Should().Equal("monitoring-ordinal-too-low /events/3/ordinal");

    [Fact]
    public void From_the_highest_number_that_can_be_written_no_visit_counts_on() =>
        Between(Inadequate("2022-07-11"), Monitoring("2023-02-07", int.MaxValue), Monitoring("2023-10-10", 7)).Should().BeEquivalentTo(
            "monitoring-beyond-most /events/1/type", "monitoring-beyond-most /events/2/type", "monitoring-ordinal-too-low /events/2/ordinal");

    // Four months apart, from the year after the inspection.
    private static IEnumerable<MonitoringVisit> Visits(int count, int after = 2022) => Enumerable.Range(0, count)
        .Select(number => Monitoring(FormattableString.Invariant($"{after + 1 + (number / 3)}-{2 + (number % 3 * 4):00}-06")));
}
