using System.Collections.Immutable;
using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class HostileHistoryTests
{
    private static readonly ImmutableArray<CycleEventType> Everything = [.. Support.Events.ThatHappen];

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
            foreach (var other in Odd.Where((_, i) => i % Thorough.Of(2, 1) == 0))
            {
                CycleEvent[] events =
                [
                    Inspection(one, Grade.Inadequate, edition: Editions.Ilacs2018, to: other, published: other),
                    Inspection(other, Grade.Good, CycleEventType.ShortInspection, edition: Editions.Ilacs2023, received: one),
                    Inspection(other, Grade.Inadequate, edition: Editions.Ilacs2026),
                    Monitoring(one, 8, other), Monitoring(other), Monitoring(other, 1), Monitoring(one), Monitoring(other),
                    Focused(one, other, published: one, priority: true), Meeting(one), Meeting(other), Plan(one, other, one), Plan(other),
                    new AssuranceVisit { OnSite = [new(Days(one)), new(Days(other), Days(one))] },
                ];
                InspectionHistory history = new(
                    Nottingham,
                    [.. events],
                    [new(new(1, 1, 1), new(9999, 12, 31), Everything), new(new(2020, 1, 1), new(2022, 12, 31), Everything), new(new(9999, 12, 31), new(9999, 12, 31), Everything)]);
                var found = history.Validate();
                (new InspectionHistory(Nottingham, [.. events.Reverse()], history.Coverage) == history).Should().BeTrue();
                found.ToString().Should().NotBeEmpty();
                foreach (var day in new LocalDate[] { new(1, 1, 1), new(2020, 2, 29), new(2024, 11, 14), new(2026, 8, 26), new(9999, 12, 31) })
                {
                    history.Monitoring(day).ToString().Should().NotBeEmpty();
                    history.Next(day).ToString().Should().NotBeEmpty();
                }

                IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history)).Issues.Select(issue => issue.Code).Should().BeEquivalentTo(found.Select(issue => issue.Code));
            }
        }
    }

    [Fact]
    public void An_empty_history_is_clean_whatever_it_claims()
    {
        History().Validate().IsClean.Should().BeTrue();
        Covered("2022-01-01", "2022-12-31", Everything).Validate().IsClean.Should().BeTrue();
        History().Next(new(2024, 11, 14)).Events.Should().NotBeEmpty();
        new InspectionHistory(Nottingham, default).Events.Should().BeEmpty();
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
            ([new("a") { StatedJudgements = [new("leaders", Grade.Good)] }], [new("a") { StatedJudgements = [new("leaders", NoGrade.NotKnown)] }]),
            ([new("a") { StatedType = CycleEventType.SelfEvaluation }], [new("a")]),
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
        CycleEvent[] told = [Inadequate("2022-07-11"), Monitoring("2023-02-07", 6), Monitoring("2023-02-07", 6), Monitoring("2023-02-07"), Inadequate("2022-07-11")];
        var found = Between(told);
        Between([.. told.Reverse()]).Should().Equal(found);
        found.Should().OnlyContain(issue => issue.StartsWith("events-overlap", StringComparison.Ordinal), "no visit is certainly the seventh");
    }

    [Fact]
    public void An_inspection_told_twice_long_ago_does_not_hide_the_last_one()
    {
        CycleEvent[] told = [Inspection("2018-02-05", Grade.Good), Inspection("2018-02-05", Grade.Good), Inspection("2021-07-05", Grade.Good), Monitoring("2022-07-11")];
        Between(told).Should().Contain("monitoring-without-inadequate /events/3/type");
        Between([.. told, Inspection("2022-07-11", Grade.Good)]).Should().Contain("monitoring-without-inadequate /events/4/type", "one that begins on the same day does not come before");
    }

    [Fact]
    public void A_history_of_the_greatest_length_is_checked_in_every_arrangement()
    {
        var many = InspectionHistory.MostEvents - 2;
        var start = new LocalDate(1000, 1, 6);
        ImpreciseDate On(int day) => start.PlusDays(day);
        MonitoringVisit Visit(ImpreciseDate from, ImpreciseDate? follows = null) => new() { OnSite = [new(from)], Follows = follows };
        var inadequate = Inadequate("2018-01-08");
        Inspection Found(ImpreciseDate from) => new() { Kind = inadequate.Type, Judgements = inadequate.Judgements, OverallEffectiveness = inadequate.OverallEffectiveness, OnSite = [new(from)], ReceivedOn = Day("2018-03-05") };
        IEnumerable<T> Make<T>(Func<int, T> one) => Enumerable.Range(0, many).Select(one);
        CycleEvent[][] arrangements =
        [
            [.. Make(i => Monitoring("2022-07-11", i + 1))],
            [.. Make(i => Visit(On(i), On(-i)))],
            [.. Make(i => Visit(ImpreciseDate.InYear(1000 + (i % 8000)), Days("2022")))],
            [inadequate, .. Make(i => Visit(ImpreciseDate.OnOrBefore(start.PlusDays(i))))],
            [Found(Days("0900-01-01")), Found(Days("0900-01-02")), .. Make(i => Visit(On(i), Days((i % 3) switch { 0 => "0900-01-01", 1 => "0900-01-02", _ => "0800-01-01" })))],
            [.. Make(i => i % 2 == 0 ? Found(On(i)) : (CycleEvent)Visit(On(many + i), On(i - 1)))],
            [.. Make(i => Found(On(i)))],
            [.. Make(_ => Found(Days("2022")))],
            [.. Make(i => new FocusedVisit { OnSite = i == 0 ? [new(On(-1)), new(Days("9999-12-31"))] : [new(On(i))] }), Meeting("2022")],
            [.. Make(i => new FocusedVisit { OnSite = [new(On(i), Days("9999-12-31"))] })],
            [.. Make(i => i % 2 == 0 ? new AnnualEngagementMeeting { On = Days("2022-07-11"), LetterOn = On(i) } : (CycleEvent)new ActionPlan { Answers = Days("2022-07-11"), DraftOn = On(i) })],
            [.. Make(i => new SelfEvaluation { On = Days("2022-07-11"), Sources = [new(i == 0 ? new string('a', many) : On(i).ToString())] }), Plan("2022")],
        ];
        ImmutableArray<Coverage> everything = [new(new(1, 1, 1), new(9999, 12, 31), Everything)];
        ImmutableArray<Coverage> manyClaims = [.. Enumerable.Range(0, many).Select(i => new Coverage(start.PlusDays(i), start.PlusDays(i + 1), Everything))];
        foreach (var (i, events) in arrangements.Index())
        {
            InspectionHistory history = new(Nottingham, [.. events], i % 3 == 0 ? manyClaims : everything);
            _ = history.Validate();
            history.Monitoring(new(2024, 11, 14)).ToString().Should().NotBeEmpty();
            history.Next(new(2024, 11, 14)).Events.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_history_has_at_most_1000_events()
    {
        var most = Many(1000);
        most.Validate().IsClean.Should().BeTrue();
        most.Monitoring(Day("2024-11-14")).Refusal.Should().BeNull();
        most.Next(Day("2024-11-14")).Refusal.Should().BeNull();

        // Two of them overlap and nothing claimed is recorded, but one event too many is all that is found.
        var tooMany = Many(1001);
        var issue = tooMany.Validate().Should().ContainSingle().Subject;
        (issue.Code.Code, issue.Severity, issue.Pointer).Should().Be(("history-too-long", Severity.Error, "/events"));
        issue.Message.Should().Be("The history has 1,001 events; the limit is 1,000. The rules between events were not checked.");
        tooMany.Monitoring(Day("2024-11-14")).Should().BeEquivalentTo(new { Status = MonitoringStatus.NotKnown, Refusal = new { Code = "history-too-long" } });
        tooMany.Next(Day("2024-11-14")).Should().BeEquivalentTo(new { Events = Array.Empty<ExpectedEvent>(), Refusal = new { Code = "history-too-long" } });

        static InspectionHistory Many(int events) => new(
            Nottingham,
            [.. Enumerable.Range(0, events).Select(i => new SelfEvaluation { On = Day("2019-01-01").PlusDays(i) }).SkipLast(events > 1000 ? 2 : 0), .. events > 1000 ? [Focused("2022-07-11"), Focused("2022-07-11")] : Array.Empty<CycleEvent>()],
            events > 1000 ? [new(Day("2018-01-01"), Day("2025-12-31"), Everything)] : []);
    }

    [Fact]
    public void A_document_with_too_many_events_is_an_error_and_its_other_faults_are_found_too()
    {
        InspectionHistory history = new(Nottingham, [.. Enumerable.Range(0, 1001).Select(i => new FocusedVisit { OnSite = [new(Day("2019-01-07").PlusWeeks(i % 50))] })]);
        var result = IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history));
        result.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal("history-too-long /events");
        result.Issues.Where(issue => issue.Code.Code == "events-overlap").Should().BeEmpty("nothing between events is checked");
    }

    [Fact]
    public void A_long_name_of_a_source_is_not_told_over_and_over()
    {
        RecordSource[] sources = [.. Enumerable.Range(0, 20_000).Select(i => new RecordSource(i == 0 ? new string('a', 1_000_000) : "b") { StatedDates = [new("onSite", Days(i == 0 ? "2022-01" : "2022-09"))] })];
        var found = new FocusedVisit { OnSite = [new(Days("2022"))], Sources = [.. sources] }.Validate();
        found.Count.Should().Be(sources.Length - 1);
        found.Should().OnlyContain(issue => issue.Message.Length < 1000);
    }
}
