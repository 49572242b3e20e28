using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Ilacs.Model.Tests;

public class InspectionTests
{
    private static readonly Inspection Nottinghamshire = new()
    {
        Kind = CycleEventType.StandardInspection,
        OnSite = [new(new LocalDate(2019, 10, 7), new LocalDate(2019, 10, 18))],
        PublishedOn = new LocalDate(2019, 12, 19),
        Judgements = Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good),
        OverallEffectiveness = Grade.Good,
        AreasForImprovement = RecordedAreas.Of(4),
    };

    [Property(Arbitrary = [typeof(IlacsArbitraries)])]
    public bool Any_clean_record_is_clean(Inspection inspection) =>
        inspection.Validate().IsClean;

    [Fact]
    public void Checking_a_clean_record_allocates_nothing()
    {
        Inspection[] inspections = [.. Generate.CleanInspection.Sample(200)];
        Check(inspections);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check(inspections);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static void Check(Inspection[] inspections)
        {
            foreach (var inspection in inspections)
            {
                if (!inspection.Validate().IsValid)
                {
                    throw new InvalidOperationException("It should be clean.");
                }
            }
        }
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)])]
    public bool Equal_means_equal_in_every_list_and_equal_hash(Inspection one)
    {
        Inspection other = new()
        {
            Kind = one.Type,
            OnSite = [.. one.OnSite],
            Interruption = one.Interruption,
            PublishedOn = one.PublishedOn,
            ReceivedOn = one.ReceivedOn,
            Judgements = one.Judgements,
            OverallEffectiveness = one.OverallEffectiveness,
            AreasForImprovement = one.AreasForImprovement.Titles.IsEmpty ? one.AreasForImprovement : RecordedAreas.Of([.. one.AreasForImprovement.Titles]),
            AreasForPriorityAction = one.AreasForPriorityAction,
            Sources = [.. one.Sources.Select(source => new RecordSource(source.Document, source.Where, source.Dated, [.. source.StatedMembers]) { StatedType = source.StatedType, StatedJudgements = [.. source.StatedJudgements] })],
        };
        return one == other && one.GetHashCode() == other.GetHashCode() && one.Equals((object)other) && !(one != other);
    }

    [Fact]
    public void A_difference_in_any_member_makes_two_records_differ()
    {
        Inspection[] different =
        [
            Nottinghamshire,
            Changed(type: CycleEventType.ShortInspection),
            Changed(to: new LocalDate(2019, 10, 17)),
            Changed(published: new LocalDate(2019, 12, 20)),
            Changed(received: new LocalDate(2019, 12, 1)),
            Changed(leaders: Grade.Outstanding),
            Changed(overall: Grade.RequiresImprovement),
            Changed(improvement: RecordedAreas.Of("one", "two", "three", "four")),
            Changed(priority: RecordedAreas.Of(0)),
            Changed(source: new("A report")),
            Nottinghamshire with { Interruption = Interruption.Paused },
        ];
        different.Distinct().Should().HaveCount(different.Length);
    }

    [Fact]
    public void What_a_record_says_nothing_of_goes_with_its_edition()
    {
        Unsaid(Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good)).OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotKnown);
        Unsaid(Judgements.Ilacs2026(Grade.Good, Grade.Good, Grade.Good, Grade.Good)).OverallEffectiveness.NoGrade.Should().Be(NoGrade.NotInEdition);

        static Inspection Unsaid(Judgements judgements) =>
            new() { Kind = CycleEventType.ShortInspection, OnSite = Nottinghamshire.OnSite, Judgements = judgements };
    }

    public static TheoryData<string, Func<Inspection>> Faults => new()
    {
        { "event-not-in-edition", () => Changed(type: CycleEventType.SingleInspection) },
        { "dates-reversed /onSite/0/to", () => Changed(to: new LocalDate(2019, 10, 4)) },
        { "dates-reversed /publishedOn", () => Changed(published: new LocalDate(2019, 10, 17)) },
        { "dates-reversed /receivedOn", () => Changed(received: ImpreciseDate.InMonth(2019, 9)) },
        { "dates-reversed /onSite/1/from", () => Changed(second: new(new LocalDate(2019, 10, 18))) },
        { "edition-against-date", () => Changed(from: new LocalDate(2017, 10, 2), to: new LocalDate(2017, 10, 13)) },
        { "on-site-length-unusual", () => Changed(to: new LocalDate(2019, 10, 17)) },
        { "on-site-length-unusual", () => Changed(second: new(new LocalDate(2019, 11, 4), new LocalDate(2019, 11, 5))) },
        { "on-site-day-not-working /onSite/0/from", () => Changed(from: new LocalDate(2019, 10, 6)) },
        { "on-site-day-not-working /onSite/0/to", () => Changed(to: new LocalDate(2019, 10, 19)) },
        { "overall-unprecedented", () => Changed(overall: Grade.Inadequate) },
        { "overall-other-than-indicative", () => Changed(overall: Grade.RequiresImprovement) },
        { "overall-is-made", () => Changed(overall: NoGrade.NotInEdition) },
        { "source-older /sources/0/dated", () => Changed(source: new("A report", null, ImpreciseDate.OnOrBefore(new(2019, 10, 6)))) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_single_fault_has_its_issue_and_no_other(string expected, Func<Inspection> faulty)
    {
        var issue = faulty().Validate().Should().ContainSingle(faulty().Validate().ToString()).Subject;
        $"{issue.Code} {issue.Pointer}".Should().StartWith(expected);
    }

    [Fact]
    public void A_date_that_is_less_exact_never_has_an_issue_that_the_day_has_not()
    {
        foreach (var days in new[] { ImpreciseDate.InYear(2019), ImpreciseDate.InMonth(2019, 10), ImpreciseDate.OnOrBefore(new(2019, 10, 18)), ImpreciseDate.OnOrAfter(new(2019, 1, 1)) })
        {
            Changed(published: days).Validate().Where(issue => days.IsBefore(new LocalDate(2019, 10, 18)) != Certainty.Certain).Should().BeEmpty();
            Changed(from: days, to: days).Validate().Should().BeEmpty($"of {days}");
        }
    }

    [Fact]
    public void Under_the_single_inspection_framework_the_first_and_last_on_site_days_are_working_days_too() => new Inspection
    {
        Kind = CycleEventType.SingleInspection,
        OnSite = [new(new LocalDate(2015, 5, 9), new LocalDate(2015, 12, 25))],
        Judgements = Judgements.Sif2013(Grade.Good, Grade.Good, Grade.Good),
        OverallEffectiveness = Grade.Good,
    }.Validate().Select(issue => $"{issue.Code} {issue.Pointer}").Should().Equal("on-site-day-not-working /onSite/0/from", "on-site-day-not-working /onSite/0/to");

    [Theory]
    [InlineData(2010, 12, 25)]
    [InlineData(2029, 1, 6)]
    public void Outside_the_covered_bank_holidays_nothing_is_said_of_working_days(int year, int month, int saturday) =>
        Changed(from: new LocalDate(year, month, saturday), to: new LocalDate(year, month, saturday + 1))
            .Validate().Where(issue => issue.Code == IssueCodes.OnSiteDayNotWorking).Should().BeEmpty();

    [Fact]
    public void What_cannot_be_a_record_is_a_mistake()
    {
        FluentActions.Invoking(() => Changed(type: CycleEventType.FocusedVisit)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Changed(type: default(CycleEventType))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Changed(published: default(ImpreciseDate))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new OnSiteWindow(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RecordedAreas.Of(-1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RecordedAreas.Of("one", " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RecordSource("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Coverage(new(2020, 1, 2), new(2020, 1, 1), CycleEventType.ShortInspection)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Coverage(new(2020, 1, 2), new(2020, 1, 3))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_history_checks_all_its_inspections()
    {
        InspectionHistory history = new(
            new("Nottinghamshire", OfstedUrn.Parse("80534")),
            [Nottinghamshire, Changed(overall: Grade.Inadequate), Nottinghamshire, Changed(overall: Grade.RequiresImprovement)]);
        history.Validate().Where(issue => issue.Code != IssueCodes.EventsOverlap).Select(issue => issue.Pointer)
            .Should().Equal("/events/2/overallEffectiveness", "/events/3/overallEffectiveness");
        history.Validate().IsValid.Should().BeTrue("a grade that was never given with these judgements is a warning");
        new InspectionHistory(history.Authority, [Nottinghamshire]).Validate().IsClean.Should().BeTrue();
        new InspectionHistory(history.Authority, [Changed(overall: Grade.RequiresImprovement)]).Validate().IsValid.Should().BeTrue("information is no error");
    }

    private static Inspection Changed(
        CycleEventType? type = null,
        ImpreciseDate? from = null,
        ImpreciseDate? to = null,
        OnSiteWindow? second = null,
        ImpreciseDate? published = null,
        ImpreciseDate? received = null,
        Grade? leaders = null,
        Judgement? overall = null,
        RecordedAreas? improvement = null,
        RecordedAreas? priority = null,
        RecordSource? source = null)
    {
        OnSiteWindow first = new(from ?? Nottinghamshire.OnSite[0].From, to ?? Nottinghamshire.OnSite[0].To);
        return new()
        {
            Kind = type ?? Nottinghamshire.Type,
            OnSite = second is { } window ? [first, window] : [first],
            PublishedOn = published ?? Nottinghamshire.PublishedOn,
            ReceivedOn = received,
            Judgements = leaders is { } grade ? Nottinghamshire.Judgements.With(Editions.Ilacs2018.FindArea("leaders"), grade) : Nottinghamshire.Judgements,
            OverallEffectiveness = overall ?? Nottinghamshire.OverallEffectiveness,
            AreasForImprovement = improvement ?? Nottinghamshire.AreasForImprovement,
            AreasForPriorityAction = priority ?? Nottinghamshire.AreasForPriorityAction,
            Sources = source is null ? [] : [source],
        };
    }
}
