using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

public class HistoryPropertyTests
{
    private static readonly ImmutableArray<CycleEventType> Everything = [.. Support.Events.ThatHappen];

    [Property(Arbitrary = [typeof(IlacsArbitraries)])]
    public void A_clean_story_has_no_issue(InspectionHistory history)
    {
        history.Validate().ToString().Should().BeEmpty();
        history.Validate().IsClean.Should().BeTrue();
    }

    [Fact]
    public void The_planted_faults_are_of_every_kind_between_events()
    {
        // Otherwise the properties below would say little.
        var found = Planted.Sample(2000).SelectMany(history => history.Validate()).Select(issue => issue.Code.Code).ToHashSet();
        found.Should().Contain(
        [
            "events-overlap", "short-inspection-after-lower-grade", "interval-outside-window", "inspection-in-suspension", "monitoring-without-inadequate",
            "monitoring-after-reinspection", "monitoring-beyond-usual", "monitoring-beyond-most", "monitoring-pace", "monitoring-ordinal-too-low",
            "action-plan-late", "action-plan-not-recorded", "inspection-not-recorded", "monitoring-not-recorded", "meeting-not-recorded",
        ]);
    }

    [Fact]
    public void The_order_of_input_never_matters() => Prop.ForAll(CleanAndPlanted.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (history, seed) =>
    {
        InspectionHistory shuffled = new(history.Authority, Shuffled(history.Events, seed), history.Coverage);
        (shuffled == history).Should().BeTrue();
        shuffled.GetHashCode().Should().Be(history.GetHashCode());
        shuffled.Validate().ToString().Should().Be(history.Validate().ToString());
        IlacsJson.InspectionHistory.Write(shuffled).Should().Equal(IlacsJson.InspectionHistory.Write(history));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_less_exact_date_never_makes_an_issue() => Prop.ForAll(CleanAndPlanted.ToArbitrary(), history =>
    {
        var before = Counted(history);
        for (var i = 0; i < history.Events.Length; i++)
        {
            foreach (var changed in LessExact.InOneDate(history.Events[i]))
            {
                InspectionHistory less = new(history.Authority, history.Events.SetItem(i, changed), history.Coverage);
                foreach (var (code, count) in Counted(less))
                {
                    count.Should().BeLessThanOrEqualTo(
                        before.GetValueOrDefault(code),
                        $"of {code}, with {changed.Summary} in place of {history.Events[i].Summary}:\n{less.Validate()}\nbefore:\n{history.Validate()}\nin:\n{string.Join('\n', history.Events)}");
                }
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Thorough.Of(15, 40)));

    [Fact]
    public void Checking_a_clean_history_allocates_nothing()
    {
        InspectionHistory[] histories = [.. Generate.CleanHistory.Sample(100)];
        histories = [.. histories, .. histories.Select(one => new InspectionHistory(one.Authority, one.Events, [new(new(2010, 1, 1), new(2010, 6, 1), Everything)]))];
        Check(histories);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check(histories);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static void Check(InspectionHistory[] histories)
        {
            foreach (var history in histories)
            {
                if (!history.Validate().IsClean)
                {
                    throw new InvalidOperationException("It should be clean.");
                }
            }
        }
    }

    [Fact]
    public void Checking_within_coverage_allocates_nothing_either()
    {
        // Covered to the full, and nothing absent.
        var history = Events.Covered(
            "2021-07-05",
            "2024-06-30",
            Everything,
            Events.Inspection("2021-07-05", Grade.Inadequate, to: "2021-07-16", published: "2021-09-03"),
            Events.Plan("2021-07-05", "2021-11-30"),
            Events.Meeting("2021-12-07"),
            Events.Monitoring("2022-02-08", 1, "2021-07-05"),
            Events.Monitoring("2022-06"),
            Events.Meeting("2022-12"));
        history.Validate().IsClean.Should().BeTrue(history.Validate().ToString());
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = history.Validate();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Every_pointer_resolves_in_the_document_written_and_in_one_in_another_order() =>
        Prop.ForAll(Planted.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (history, seed) =>
        {
            var written = IlacsJson.InspectionHistory.Write(history);
            var document = JsonNode.Parse(written)!.AsObject();
            var events = Shuffled([.. document["events"]!.AsArray().Select(one => one!.DeepClone())], seed);
            document["events"] = new JsonArray([.. events]);
            var reordered = Encoding.UTF8.GetBytes(document.ToJsonString());

            var found = history.Validate();
            var read = IlacsJson.InspectionHistory.Read(reordered).Issues;
            WhatIsFound(found, written).Should().Equal(WhatIsFound(read, reordered));
            IlacsJson.InspectionHistory.Read(written).Issues.Select(issue => $"{issue.Code} {issue.Pointer} {issue.Message}")
                .Should().BeEquivalentTo(found.Select(issue => $"{issue.Code} {issue.Pointer} {issue.Message}"));
        }).QuickCheckThrowOnFailure();

    private static Gen<InspectionHistory> CleanAndPlanted => Gen.OneOf(Generate.CleanHistory, Planted);

    /// <summary>Stories in which some event is left out or told at another time, visits are added, and more is claimed than is there.</summary>
    private static Gen<InspectionHistory> Planted =>
        (from history in Generate.CleanHistory
         from seed in Gen.Choose(0, int.MaxValue)
         from times in Gen.Choose(1, 3)
         select Faulty(history, new Random(seed), times))
        .Where(history => history.Events.OfType<OnSiteEvent>().Select(one => one.Began).Distinct().Count() == history.Events.OfType<OnSiteEvent>().Count());

    private static InspectionHistory Faulty(InspectionHistory history, Random random, int times)
    {
        var events = history.Events;
        for (var time = 0; time < times && !events.IsEmpty; time++)
        {
            var one = random.Next(events.Length);
            var inspections = events.OfType<Inspection>().ToArray();
            events = random.Next(7) switch
            {
                0 => events.RemoveAt(one),
                1 when inspections.Length > 0 => events.Remove(inspections[random.Next(inspections.Length)]),
                2 when inspections.Length > 0 => events.AddRange(Visits(inspections[random.Next(inspections.Length)].Began.Day, random)),
                3 when inspections.Length > 0 => events.Add(Plan(inspections[random.Next(inspections.Length)], random)),
                4 => [.. events.Where(cycleEvent => cycleEvent is not ActionPlan || random.Next(2) == 0)],
                _ => events.SetItem(one, LessExact.Later(events[one], random.Next(-800, 800))),
            };
        }

        ImmutableArray<Coverage> claimed = random.Next(2) == 0
            ? history.Coverage
            : [new(new LocalDate(2017, 1, 1).PlusDays(random.Next(2000)), new LocalDate(2024, 1, 1).PlusDays(random.Next(1000)), Everything)];
        return new(history.Authority, events, claimed);
    }

    private static ActionPlan Plan(Inspection answered, Random random) => new()
    {
        Answers = answered.Began,
        SubmittedOn = (answered.Began.Latest ?? answered.Began.Earliest!.Value).PlusDays(random.Next(100, 200)),
    };

    private static IEnumerable<CycleEvent> Visits(LocalDate? after, Random random)
    {
        var (day, apart) = (after ?? new(2022, 7, 11), random.Next(40, 150));
        for (var number = random.Next(4, 10); number > 0; number--)
        {
            day = day.PlusDays(random.Next(20, apart));
            yield return new MonitoringVisit { OnSite = [new(day, day.PlusDays(1))], Ordinal = random.Next(3) == 0 ? random.Next(1, 9) : null, Follows = random.Next(4) == 0 ? after : null };
        }
    }

    // What is beyond the most is beyond the usual too.
    private static Dictionary<string, int> Counted(InspectionHistory history) => history.Validate()
        .SelectMany(issue => issue.Code == IssueCodes.MonitoringBeyondMost ? [issue.Code, IssueCodes.MonitoringBeyondUsual] : new[] { issue.Code })
        .CountBy(code => code.Code).ToDictionary();

    private static ImmutableArray<T> Shuffled<T>(ImmutableArray<T> items, int seed)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return [.. shuffled];
    }

    // What each issue points at: the text there, and that of the whole event.
    private static List<string> WhatIsFound(ValidationReport found, byte[] document)
    {
        List<string> places = [];
        foreach (var issue in found)
        {
            _ = Places.OffsetOf(document, issue.Pointer, out var resolves);
            resolves.Should().BeTrue($"{issue.Pointer} is in the document");
            var at = issue.Pointer.Split('/').Skip(1).Aggregate(JsonNode.Parse(document), (node, part) => node is JsonArray items ? items[int.Parse(part)] : node![part]);
            var around = issue.Pointer.Split('/').Skip(1).Take(2).Aggregate(JsonNode.Parse(document), (node, part) => node is JsonArray items ? items[int.Parse(part)] : node![part]);
            places.Add($"{issue.Code} {at!.ToJsonString()} {around!.ToJsonString()} {issue.Message}");
        }

        return [.. places.Order(StringComparer.Ordinal)];
    }
}
