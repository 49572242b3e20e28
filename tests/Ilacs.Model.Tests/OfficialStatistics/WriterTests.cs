using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Histories are written in the layouts of files, and read again.</summary>
public class WriterTests
{
    private static readonly Authority Barnet = AuthorityRegister.Find("Barnet").Authority!.On(new(2024, 6, 10)).Value;

    public static TheoryData<string> Codes => [.. OfficialWriter.Layouts.Select(layout => layout.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Histories_that_a_layout_has_a_place_for_are_read_again_as_they_were(string code)
    {
        var layout = Layout(code);
        Holds(AnyRecords.Fitting(layout), histories =>
        {
            var (file, left) = WrittenAndRead(layout, histories);
            left.Should().BeEmpty();
            file.Problems.Should().NotContain(problem => problem.Severity == Severity.Error);
            var joined = JoinedHistories.Of(file);
            joined.Issues.Should().BeEmpty();
            Recorded.InWords(joined.Histories).Should().Be(Recorded.InWords(histories));
        });
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Whatever_is_recorded_is_read_again_as_it_was_or_is_returned_as_not_written(string code)
    {
        var layout = Layout(code);
        Holds(AnyRecords.Any, histories =>
        {
            var (file, left) = WrittenAndRead(layout, histories);
            var rows = file.Tables.Single().Rows;
            var next = 0;
            foreach (var history in histories)
            {
                IsTold(left, history, null, "coverage").Should().Be(!history.Coverage.IsEmpty);
                var written = history.Events.Where(cycleEvent => !IsTold(left, history, cycleEvent, "")).ToArray();
                foreach (var cycleEvent in written)
                {
                    var read = Recorded.Members(rows[next++].Events.Should().ContainSingle($"{cycleEvent.Summary} is not returned as not written").Subject).ToDictionary();
                    Recorded.Members(cycleEvent)
                        .Where(one => !IsTold(left, history, cycleEvent, one.Member) && read.GetValueOrDefault(one.Member) != one.Value)
                        .Should().BeEmpty($"{Recorded.InWords(cycleEvent)} is neither read so nor told: {string.Join("; ", left)}");
                }

                (IsTold(left, history, null, "authority") || JoinedHistories.Of(file).Histories.Any(one => one.Authority == history.Authority)).Should().BeTrue();
            }

            rows.Should().HaveCount(next);
        });
    }

    [Theory]
    [InlineData("seeds/official/history-2025-03-31.csv")]
    [InlineData("seeds/official/in-year-2024-25.csv")]
    [InlineData("seeds/outcomes/inspections.csv")]
    public void The_files_of_the_repository_written_in_their_layout_give_the_same_records(string path)
    {
        var file = Given.Seed(path);
        var histories = JoinedHistories.Of(file).Histories;
        var (again, left) = WrittenAndRead(file.Tables[0].Layout, histories);
        left.Should().BeEmpty();
        again.IsValid.Should().BeTrue();
        Recorded.InWords(JoinedHistories.Of(again).Histories).Should().Be(Recorded.InWords(histories));
    }

    [Theory]
    [InlineData("seeds/official/history-2025-03-31.csv")]
    [InlineData("seeds/official/in-year-2024-25.csv")]
    public void Ofsteds_files_written_again_have_the_same_cells(string path)
    {
        var file = Given.Seed(path);
        var (again, _) = WrittenAndRead(file.Tables[0].Layout, JoinedHistories.Of(file).Histories);
        Lines(file).Except(Lines(again)).Should().BeEmpty();
        Lines(again).Except(Lines(file)).Should().BeEmpty();
        again.Tables[0].Rows.Should().HaveSameCount(file.Tables[0].Rows);

        // A link is not in a record.
        static IEnumerable<string> Lines(OfficialFile file) => file.Tables[0].Rows
            .Select(row => string.Join('|', row.Cells.Where(cell => cell.Key != "Web link").Select(cell => cell.Value)))
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void What_no_layout_has_a_place_for_is_returned_as_not_written()
    {
        CycleEvent[] events =
        [
            new AnnualEngagementMeeting { On = new LocalDate(2024, 1, 8) },
            new ActionPlan { Answers = new LocalDate(2024, 1, 8) },
            new JointTargetedAreaInspection { OnSite = [new(new LocalDate(2024, 2, 5))] },
            new MonitoringVisit { OnSite = [new(new LocalDate(2024, 3, 4), new LocalDate(2024, 3, 5))], Ordinal = 1, Follows = new LocalDate(2023, 3, 6) },
            new FocusedVisit { OnSite = [new(ImpreciseDate.InMonth(2024, 4))] },
            new FocusedVisit { OnSite = [new(new LocalDate(2024, 5, 7))], Theme = VisitTheme.PlacementDecisionsForOlderChildren, LetterIsPublished = true },
            new Inspection
            {
                Kind = CycleEventType.StandardInspection,
                OnSite = [new(new LocalDate(2024, 6, 10))],
                Judgements = Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good),
            },
            new Inspection
            {
                Kind = CycleEventType.SingleInspection,
                OnSite = [new(new LocalDate(2024, 9, 9))],
                Judgements = Judgements.Ilacs2023(Grade.Good, Grade.Good, Grade.Good, Grade.Good),
            },
        ];
        var history = new InspectionHistory(Barnet, [.. events], [new(new(2018, 1, 1), new(2024, 1, 1), CycleEventType.FocusedVisit)]);
        Told(Layouts2025.InYear, history).Should().Equal(
            "coverage", "annual-engagement-meeting ", "action-plan ", "joint-targeted-area-inspection ", "monitoring-visit onSite", "monitoring-visit ordinal", "monitoring-visit follows",
            "focused-visit ", "focused-visit letterPublished", "focused-visit theme", "standard-inspection ", "single-inspection ");
        Told(OwnLayout.Inspections, history).Should().Equal(
            "coverage", "annual-engagement-meeting ", "action-plan ", "joint-targeted-area-inspection ", "monitoring-visit ", "focused-visit ", "focused-visit ", "single-inspection type");
    }

    [Fact]
    public void An_authority_that_would_be_read_as_another_or_as_nobody_is_told()
    {
        var inspection = new Inspection
        {
            Kind = CycleEventType.StandardInspection,
            OnSite = [new(new LocalDate(2024, 6, 10))],
            Judgements = Judgements.Ilacs2023(Grade.Good, Grade.Good, Grade.Good, Grade.Good),
        };
        GssCode.TryParse("E06000998", out var nowhere).Should().BeTrue();
        Told(OwnLayout.Inspections, new(new("Nowhere", null, null, nowhere), [inspection])).Should().Equal("authority");
        Told(Layouts2025.History, new(new("Nowhere", null, null, nowhere), [inspection])).Should().BeEmpty();
        Told(Layouts2025.History, new(new("Barnet", Barnet.Urn), [inspection])).Should().Equal(["authority"], "the register has more codes of it");
        Told(Layouts2025.History, new(Barnet, [])).Should().Equal(["authority"], "without an event there is no row");
    }

    [Fact]
    public void A_layout_that_is_only_read_cannot_be_written() =>
        FluentActions.Invoking(() => OfficialWriter.Write(Stream.Null, Layouts2025.Latest, [])).Should().Throw<ArgumentException>();

    private static IEnumerable<string> Told(OfficialLayout layout, InspectionHistory history) =>
        OfficialWriter.Write(Stream.Null, layout, [history]).Select(left => left.CycleEvent is null ? left.Member : $"{left.CycleEvent.Type.Code()} {left.Member}");

    private static bool IsTold(IEnumerable<NotWritten> left, InspectionHistory history, CycleEvent? cycleEvent, string member) =>
        left.Any(one => one.Authority == history.Authority && ReferenceEquals(one.CycleEvent, cycleEvent) && one.Member == member);

    private static OfficialLayout Layout(string code) => OfficialWriter.Layouts.Single(layout => layout.Code == code);

    private static (OfficialFile File, IReadOnlyList<NotWritten> Left) WrittenAndRead(OfficialLayout layout, IEnumerable<InspectionHistory> histories)
    {
        using var bytes = new MemoryStream();
        var left = OfficialWriter.Write(bytes, layout, histories);
        return (Given.Bytes("written.csv", bytes.ToArray()), left);
    }

    private static void Holds(Gen<InspectionHistory[]> any, Action<InspectionHistory[]> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261122, 7), Prop.ForAll(Arb.From(any), holds));
}
