using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class SequenceRulesTests
{
    private const string Interval = "interval-outside-window /events/1/onSite/0/from";
    private const string Suspended = "inspection-in-suspension /events/0/onSite/0/from";
    private const string Short = "short-inspection-after-lower-grade /events/1/type";
    private const string Overlap = "events-overlap /events/1/onSite";

    [Theory]
    [InlineData("2021-07-05", "2024-01-05", false)]
    [InlineData("2021-07-05", "2024-01-04", true)]
    [InlineData("2021-07-05", "2024-01-06", false)]
    [InlineData("2021-07-05", "2025-01-05", false)]
    [InlineData("2021-07-05", "2025-01-04", false)]
    [InlineData("2021-07-05", "2025-01-06", true)]
    [InlineData("2021-08-31", "2024-02-29", false)]
    [InlineData("2021-08-31", "2024-02-28", true)]
    [InlineData("2023-01-16", "2026-07-16", false)]
    [InlineData("2023-01-16", "2026-07-17", true)]
    public void Thirty_and_forty_two_months_lie_in_the_window_and_a_day_outside_does_not(string before, string after, bool outside) =>
        Between(Inspection(before, Grade.Good), Inspection(after, Grade.Good)).Should().Equal(outside ? [Interval] : []);

    [Theory]
    [InlineData("2018-02-05", "2020-03-16", true)]
    [InlineData("2018-02-05", "2022-05-09", false)]
    [InlineData("2020-03-16", "2021-06-28", false)]
    [InlineData("2021-06-27", "2022-05-09", false)]
    [InlineData("2021-06-28", "2022-05-09", true)]
    public void Nothing_is_said_of_an_interval_in_which_inspection_was_suspended(string before, string after, bool outside) =>
        Between(Inspection(before, Grade.Good), Inspection(after, Grade.Good)).Contains(Interval).Should().Be(outside);

    [Theory]
    [InlineData("2021-07", "2023-12", true)]
    [InlineData("2021-07", "2024-01", false)]
    [InlineData("2021-07", "2025-01", false)]
    [InlineData("2021-07", "2025-02", true)]
    [InlineData("2021-07-05", "2024-01-04/2024-01-05", false)]
    [InlineData("2021-07-05", "2025-01-06/..", true)]
    [InlineData("../2021-07-05", "2025-01-06", false)]
    public void An_interval_is_outside_only_if_it_is_on_every_possible_day(string before, string after, bool outside) =>
        Between(Inspection(before, Grade.Good), Inspection(after, Grade.Good)).Should().Equal(outside ? [Interval] : []);

    [Fact]
    public void The_window_is_not_for_what_follows_the_single_inspection_framework() =>
        Between(Inspection("2014-03-11", Grade.Good, CycleEventType.SingleInspection), Inspection("2019-10-07", Grade.Good)).Should().BeEmpty();

    [Fact]
    public void The_interval_is_counted_from_the_inspection_just_before() => Between(
        Inspection("2021-07-05", Grade.Good), Inspection("2024-01-08", Grade.Good), Inspection("2024-05-13", Grade.Good))
        .Should().Equal("interval-outside-window /events/2/onSite/0/from");

    [Theory]
    [InlineData("2020-03-16", false)]
    [InlineData("2020-03-17", true)]
    [InlineData("2021-04-27", true)]
    [InlineData("2021-04-28", false)]
    [InlineData("2021-06-27", false)]
    [InlineData("2021-06-28", false)]
    [InlineData("2020-03", false)]
    [InlineData("2020-04", true)]
    [InlineData("2021-04", false)]
    [InlineData("2020-03-17/..", false)]
    public void No_graded_inspection_begins_in_the_suspension(string from, bool within) =>
        Between(Inspection(from, Grade.Good)).Should().Equal(within ? [Suspended] : []);

    [Fact]
    public void A_visit_may_begin_in_the_suspension() => Between(Focused("2020-10-06")).Should().BeEmpty();

    public static TheoryData<string, CycleEventType, string, string, bool> Predecessors()
    {
        TheoryData<string, CycleEventType, string, string, bool> all = [];
        foreach (var (from, type, then) in new[]
        {
            ("2018-02-05", CycleEventType.StandardInspection, "2022-05-09"),
            ("2023-02-06", CycleEventType.StandardInspection, "2026-01-12"),
            ("2023-02-06", CycleEventType.ShortInspection, "2026-04-13"),
            ("2016-01-11", CycleEventType.SingleInspection, "2019-05-13"),
            ("2018-01-15", CycleEventType.SingleInspectionReinspection, "2019-05-13"),
        })
        {
            foreach (var grade in Grade.All)
            {
                all.Add(from, type, then, grade.Code, grade == Grade.RequiresImprovement || grade == Grade.Inadequate);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Predecessors))]
    public void A_short_inspection_follows_good_or_outstanding(string from, CycleEventType type, string then, string grade, bool lower) =>
        Between(Inspection(from, Grade.Parse(grade), type), Inspection(then, Grade.Good, CycleEventType.ShortInspection)).Should().Equal(lower ? [Short] : []);

    [Fact]
    public void Nothing_is_said_of_a_short_inspection_where_the_grade_before_it_is_not_known()
    {
        Between(Inspection("2023-02-06", null), Inspection("2026-01-12", Grade.Good, CycleEventType.ShortInspection)).Should().BeEmpty();
        Between(Inspection("2026-04-27", Grade.Inadequate), Inspection("2026-08-10", Grade.Good, CycleEventType.ShortInspection)).Should().BeEmpty();
        Between(Inspection("2023-02-06/..", Grade.Inadequate, edition: Editions.Ilacs2023), Inspection("2026-01-12", Grade.Good, CycleEventType.ShortInspection)).Should().BeEmpty();
        Between(Inspection("2026-01-12", Grade.Good, CycleEventType.ShortInspection)).Should().BeEmpty();
    }

    [Fact]
    public void A_standard_inspection_may_follow_any_grade() =>
        Between(Inspection("2023-02-06", Grade.Outstanding), Inspection("2026-01-12", Grade.Good)).Should().BeEmpty();

    [Theory]
    [InlineData("2022-05-10", "2022-05-11", "2022-05-11", "2022-05-12", true)]
    [InlineData("2022-05-10", "2022-05-11", "2022-05-12", "2022-05-13", false)]
    [InlineData("2022-05-10", "2022-05-11", "2022-05-10", null, true)]
    [InlineData("2022-05-10", null, "2022-05-10", null, true)]
    [InlineData("2022-05-10", null, "2022-05-11", null, false)]
    [InlineData("2022-05-10", "2022-05-20", "2022-05-11", "2022-05-12", true)]
    [InlineData("2022-05-10", "2022-05", "2022-05-11", null, false)]
    [InlineData("2022-05-10/2022-05-11", "2022-05-20", "2022-05-11", "2022-05-12", true)]
    [InlineData("2022-05", "2022-05-20", "2022-05-11", "2022-05-12", false)]
    public void Two_visits_overlap_if_they_share_a_day_for_certain(string from, string? to, string otherFrom, string? otherTo, bool overlap) =>
        Between(Focused(from, to), Focused(otherFrom, otherTo)).Should().Equal(overlap ? [Overlap] : []);

    [Theory]
    [InlineData("2022-12-09", true)]
    [InlineData("2022-12-12", false)]
    [InlineData("2023-02-13", false)]
    [InlineData("2023-02-14", true)]
    [InlineData("2023-02-15", true)]
    [InlineData("2023-02-16", false)]
    public void Between_the_two_windows_of_an_inspection_nobody_is_on_site(string visit, bool overlap)
    {
        Inspection southTyneside = new()
        {
            Kind = CycleEventType.ShortInspection,
            Judgements = Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good),
            OverallEffectiveness = Grade.Good,
            OnSite = [new(Day("2022-12-05"), Day("2022-12-09")), new(Day("2023-02-14"), Day("2023-02-15"))],
        };
        Between(southTyneside, Focused(visit)).Should().Equal(overlap ? [Overlap] : []);
    }

    [Fact]
    public void An_overlap_is_seen_behind_events_that_do_not_overlap() => Between(
        Inspection("2022-05-02", Grade.Good, to: "2022-05-27"), Meeting("2022-05-03"), Focused("2022-05-04", "2022-05-05"), Focused("2022-05-27"))
        .Should().Equal("events-overlap /events/2/onSite", "events-overlap /events/3/onSite");

    [Fact]
    public void The_same_event_told_twice_overlaps_with_itself() =>
        Between(Focused("2022-04-26", "2022-04-27"), Focused("2022-04-26", "2022-04-27")).Should().Equal(Overlap);

    [Fact]
    public void Meetings_and_papers_overlap_with_nothing() =>
        Between(Focused("2022-05-10"), Meeting("2022-05-10"), Meeting("2022-05-10"), Plan("2022-05-10", "2022-05-10")).Should().BeEmpty();
}
