using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class HostileHistoryTests
{
    private static readonly ImmutableArray<ActivityType> Everything = [.. Enum.GetValues<ActivityType>()];

    private static readonly string[] Odd =
    [
        "0001-01-01", "9999-12-31", "0001", "9999", "../0001-01-01", "9999-12-31/..", "0001-01-01/..", "../9999-12-31", "0001-01-01/9999-12-31",
        "2020-02-29", "2022-07-11", "2022", "2028-12-31",
    ];

    [Fact]
    public void Nothing_throws_whatever_the_dates()
    {
        foreach (var one in Odd)
        {
            foreach (var other in Odd)
            {
                Activity[] activities =
                [
                    Inspection(one, Grade.Inadequate, edition: Editions.Ilacs2018, to: other, published: other),
                    Inspection(other, Grade.Good, ActivityType.ShortInspection, edition: Editions.Ilacs2023, received: one),
                    Inspection(other, Grade.Inadequate, edition: Editions.Ilacs2026),
                    Monitoring(one, 8, other), Monitoring(other), Monitoring(other, 1), Monitoring(one), Monitoring(other),
                    Focused(one, other, published: one, priority: true), Meeting(one), Meeting(other), Plan(one, other, one), Plan(other),
                    new AssuranceVisit { OnSite = [new(Days(one)), new(Days(other), Days(one))] },
                ];
                InspectionHistory history = new(
                    Nottingham,
                    [.. activities],
                    [new(new(1, 1, 1), new(9999, 12, 31), Everything), new(new(2020, 1, 1), new(2022, 12, 31), Everything), new(new(9999, 12, 31), new(9999, 12, 31), Everything)]);
                var found = history.Check();
                (new InspectionHistory(Nottingham, [.. activities.Reverse()], history.Coverage) == history).Should().BeTrue();
                found.ToString().Should().NotBeEmpty();
                foreach (var day in new LocalDate[] { new(1, 1, 1), new(2020, 2, 29), new(2024, 11, 14), new(2026, 8, 26), new(9999, 12, 31) })
                {
                    history.Monitoring(day).ToString().Should().NotBeEmpty();
                    history.Next(day).ToString().Should().NotBeEmpty();
                }

                IlacsJson.ReadHistory(IlacsJson.Write(history)).Findings.Select(finding => finding.Code).Should().BeEquivalentTo(found.Select(finding => finding.Code));
            }
        }
    }

    [Fact]
    public void An_empty_history_is_clean_whatever_it_claims()
    {
        History().Check().IsClean.Should().BeTrue();
        Covered("2022-01-01", "2022-12-31", Everything).Check().IsClean.Should().BeTrue();
        History().Next(new(2024, 11, 14)).Activities.Should().NotBeEmpty();
        new InspectionHistory(Nottingham, default).Activities.Should().BeEmpty();
    }

    [Fact]
    public void Records_that_only_look_alike_written_out_still_have_one_order()
    {
        // Of each pair the same texts follow one another, but not in the same places.
        (RecordSource[] One, RecordSource[] Other)[] pairs =
        [
            ([new("a", null, null, "type", "onSite")], [new("a", null, null, "type"), new("onSite")]),
            ([new("a\u001F\u001F", "b")], [new("a", "\u001Fb")]),
            ([new("a\\", "b")], [new("a", "\\b")]),
            ([new("a", "b\u001F", Days("2022"))], [new("a", "b", Days("2022"), "type")]),
        ];
        foreach (var (one, other) in pairs)
        {
            SelfEvaluation first = new() { On = Day("2022-11-01"), Sources = [.. one] };
            SelfEvaluation second = new() { On = Day("2022-11-01"), Sources = [.. other] };
            (first == second).Should().BeFalse();
            (History(first, second) == History(second, first)).Should().BeTrue();
        }
    }

    [Fact]
    public void The_same_events_told_over_and_over_keep_one_order_and_one_count()
    {
        Activity[] told = [Inadequate("2022-07-11"), Monitoring("2023-02-07", 6), Monitoring("2023-02-07", 6), Monitoring("2023-02-07"), Inadequate("2022-07-11")];
        var found = Between(told);
        Between([.. told.Reverse()]).Should().Equal(found);
        found.Should().OnlyContain(finding => finding.StartsWith("activities-overlap", StringComparison.Ordinal), "no visit is certainly the seventh");
    }

    [Fact]
    public void An_inspection_told_twice_long_ago_does_not_hide_the_last_one()
    {
        Activity[] told = [Inspection("2018-02-05", Grade.Good), Inspection("2018-02-05", Grade.Good), Inspection("2021-07-05", Grade.Good), Monitoring("2022-07-11")];
        Between(told).Should().Contain("monitoring-without-inadequate /events/3/type");
        Between([.. told, Inspection("2022-07-11", Grade.Good)]).Should().Contain("monitoring-without-inadequate /events/4/type", "one that begins on the same day does not come before");
    }

    [Fact]
    public void Two_thousand_activities_are_checked_in_every_arrangement()
    {
        // No time is measured: what took the third power of their number would not come to an end.
        var start = new LocalDate(2018, 1, 8);
        Activity[][] arrangements =
        [
            [.. Enumerable.Range(0, 2000).Select(i => Monitoring("2022-07-11", i + 1))],
            [Inadequate("2018-01-08"), .. Enumerable.Range(1, 2000).Select(i => Monitoring($"../{PossibleDays.On(start.PlusDays(i))}"))],
            [
                Inadequate("2018-01-08"), Inadequate("2018-01-09"),
                .. Enumerable.Range(2, 2000).Select(i => Monitoring(PossibleDays.On(start.PlusDays(i)).ToString(), null, (i % 3) switch { 0 => "2018-01-08", 1 => "2018-01-09", _ => "2017-01-01" })),
            ],
            [.. Enumerable.Range(0, 2000).Select(_ => Inspection("2022", Grade.Inadequate))],
            [.. Enumerable.Range(0, 2000).Select(i => Focused(PossibleDays.On(start.PlusDays(i)).ToString(), "9999-12-31"))],
            [.. Enumerable.Range(0, 2000).Select(i => i % 2 == 0 ? Meeting($"{PossibleDays.On(start.PlusDays(i))}/..") : (Activity)Plan("2022-07-11", "2022-12-14"))],
        ];
        foreach (var activities in arrangements)
        {
            var history = Covered("0001-01-01", "9999-12-31", Everything, activities);
            history.Check().Count.Should().BeGreaterThan(0);
            history.Monitoring(new(2024, 11, 14)).ToString().Should().NotBeEmpty();
            history.Next(new(2024, 11, 14)).Activities.Should().NotBeEmpty();
        }
    }
}
