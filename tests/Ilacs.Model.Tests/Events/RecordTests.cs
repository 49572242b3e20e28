using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Records are changed as records are, and say all that they say.</summary>
[Properties(Arbitrary = [typeof(IlacsArbitraries), typeof(AnyArbitraries)])]
public class RecordTests
{
    private static readonly InspectionHistory Lived = new(new("Nottingham", OfstedUrn.Parse("80533")), [Inspection("2022-07-11", Grade.Inadequate), Focused("2022-04-26")]);

    [Property]
    public bool Two_events_are_written_the_same_if_and_only_if_they_are_equal(InspectionHistory history, InspectionHistory other)
    {
        SourcedRecord[] events = [.. history.Events, .. other.Events, .. history.Events.Select(one => one with { Sources = [] })];
        return events.All(one => events.All(two => (one == two) == (one.ToString() == two.ToString())));
    }

    [Property]
    public bool Two_histories_are_written_the_same_if_and_only_if_they_are_equal(InspectionHistory history, InspectionHistory other) =>
        (history == other) == (history.ToString() == other.ToString()) && history.ToString() == (history with { Events = history.Events }).ToString();

    [Property]
    public bool Two_events_of_interventions_are_written_the_same_if_and_only_if_they_are_equal(InterventionHistory one, InterventionHistory other)
    {
        SourcedRecord[] events = [.. one.Steps.Concat(other.Steps).Select(step => step.Event), .. one.Steps.Select(step => step.Event with { Sources = [] })];
        return events.All(a => events.All(b => (a == b) == (a.ToString() == b.ToString()))) && (one == other) == (one.ToString() == other.ToString());
    }

    [Fact]
    public void A_changed_record_differs_in_that_and_in_nothing_else()
    {
        var visit = Focused("2022-04-26") with { PublishedOn = ImpreciseDate.InMonth(2022, 6), AreasForImprovement = RecordedAreas.Of("1") };
        (visit with { PublishedOn = ImpreciseDate.InMonth(2022, 6) }).Should().Be(visit).And.NotBeSameAs(visit);
        var changed = visit with { AreasForImprovement = RecordedAreas.Of(1) };
        changed.Should().NotBe(visit);
        changed.PublishedOn.Should().Be(visit.PublishedOn);
        visit.ToString().Should().Be("focused-visit { OnSite = [2022-04-26], PublishedOn = 2022-06, AreasForImprovement = [\"1\"] }");
        changed.ToString().Should().Be("focused-visit { OnSite = [2022-04-26], PublishedOn = 2022-06, AreasForImprovement = 1 }");
        FluentActions.Invoking(() => visit with { OnSite = [] }).Should().Throw<ArgumentException>("what could not be made cannot be changed into");
    }

    [Fact]
    public void Authorities_windows_and_sources_are_changed_too_and_never_into_what_cannot_be_made()
    {
        var authority = Lived.Authority with { Name = "Nottingham City", DfeCode = DfeCode.Parse("892") };
        authority.Should().Be(new Authority("Nottingham City", OfstedUrn.Parse("80533"), DfeCode.Parse("892")));
        (authority with { Urn = null }).Urn.Should().BeNull();
        FluentActions.Invoking(() => Lived.Authority with { Urn = null }).Should().Throw<ArgumentException>("no code would be left");
        FluentActions.Invoking(() => authority with { Urn = default(OfstedUrn) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => authority with { Name = " " }).Should().Throw<ArgumentException>();
        OnSiteWindow window = new(Days("2022-04-26"));
        (window with { To = Days("2022-04-27") }).ToString().Should().Be("2022-04-26 to 2022-04-27");
        FluentActions.Invoking(() => window with { From = default }).Should().Throw<ArgumentException>();
        RecordSource source = new("A report");
        (source with { Document = "Another", Where = "page 2", Dated = Days("2022") }).Should().Be(new RecordSource("Another", "page 2", Days("2022")));
        FluentActions.Invoking(() => source with { Document = "" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => source with { Where = "" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => source with { Dated = default(ImpreciseDate) }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_a_source_states_can_be_taken_back()
    {
        RecordSource source = new("A report") { StatedType = CycleEventType.FocusedVisit, StatedDates = [new("publishedOn", ImpreciseDate.InYear(2022))], StatedJudgements = [new(StatedJudgement.Overall, Grade.Good)] };
        (source with { StatedType = null, StatedDates = [], StatedJudgements = default }).Should().Be(new RecordSource("A report"));
        (source with { StatedDates = source.StatedDates }).Should().Be(source);
    }

    [Fact]
    public void Any_text_is_written_and_the_events_of_one_day_are_put_in_order()
    {
        var visits = new[] { "half \uD800", "half \uDBFF", "a; b", "caf\u00E9 & 'x'", "\U0001F600\n" }.Select(title => Focused("2022-04-26") with { AreasForImprovement = RecordedAreas.Of(title) }).ToArray();
        visits.Select(visit => visit.ToString()).Should().OnlyHaveUniqueItems().And.Contain(text => text.Contains("[\"caf\u00E9 & 'x'\"]"));
        new InspectionHistory(Lived.Authority, [.. visits]).Should().Be(new InspectionHistory(Lived.Authority, [.. visits.Reverse()]));
        visits.Order().Should().Equal(new InspectionHistory(Lived.Authority, [.. visits]).Events.Cast<FocusedVisit>());
        RecordedAreas.Of("2").ToString().Should().NotBe(RecordedAreas.Of(2).ToString());
        RecordedAreas.Of("a; b").ToString().Should().NotBe(RecordedAreas.Of("a", "b").ToString());
    }

    [Fact]
    public void An_inspection_without_a_word_of_overall_effectiveness_equals_one_that_says_it_is_not_known()
    {
        var silent = Inspection("2022-07-11", null) with { OverallEffectiveness = NoGrade.NotKnown };
        var unsaid = new Inspection(silent.Kind, silent.Judgements, silent.OnSite);
        (unsaid == silent, unsaid.GetHashCode() == silent.GetHashCode(), unsaid.ToString() == silent.ToString()).Should().Be((true, true, true));
    }

    [Fact]
    public void Events_are_added_and_taken_away()
    {
        var visit = Monitoring("2023-01-10");
        var longer = Lived.Adding(visit);
        longer.Events.Should().Equal([.. Lived.Events, visit], "it is in order");
        longer.Without(visit).Should().Be(Lived);
        Lived.Without(visit).Should().Be(Lived, "it has none");
        longer.EventsOf<MonitoringVisit>().Should().Equal(visit);
        longer.EventsOf<OnSiteEvent>().Should().Equal(longer.Events.Cast<OnSiteEvent>());
        (Lived with { Events = [visit] }).Inspections.Should().BeEmpty();
        FluentActions.Invoking(() => Lived with { Events = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Lived with { Authority = null! }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Lived with { Coverage = [null!] }).Should().Throw<ArgumentException>();
    }

    [Property]
    public bool An_event_that_is_added_to_an_intervention_and_taken_away_changes_nothing(InterventionHistory intervention)
    {
        var review = new ReviewHeld(ImpreciseDate.InYear(2031));
        return intervention.Adding(review).Without(review) == intervention && intervention.Without(review) == intervention;
    }

    [Theory]
    [InlineData(".ci/consumers/fsharp/Program.fs")]
    [InlineData(".ci/consumers/visual-basic/Program.vb")]
    public void The_programs_in_other_languages_make_every_record(string path)
    {
        var program = Repository.Read(path);
        var records = typeof(SourcedRecord).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(SourcedRecord)) && !type.IsAbstract)
            .Concat([typeof(RecordSource), typeof(Coverage), typeof(Authority), typeof(OnSiteWindow), typeof(InspectionHistory)]);
        records.Where(type => !program.Contains($"{type.Name}(", StringComparison.Ordinal) && !program.Contains($"{type.Name} ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Each_record_is_made_from_what_it_requires()
    {
        ImpreciseDate day = new NodaTime.LocalDate(2022, 7, 11);
        OnSiteWindow week = new(day);
        var judgements = Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good);
        SourcedRecord[] made =
        [
            new Inspection(CycleEventType.ShortInspection, judgements, week), new FocusedVisit(week), new MonitoringVisit(week), new AssuranceVisit(week), new JointTargetedAreaInspection(week),
            new AnnualEngagementMeeting(day), new SelfEvaluation(day), new ActionPlan(day), new StatedExpectation(CycleEventType.MonitoringVisit, false, day), new InterventionOpening(InterventionState.NoticeOpen, day), new SupportArranged(day, ConditionKind.Adviser),
            new NoticeIssued(day), new NoticeReplaced(day), new NoticeSuperseded(day), new NoticeLifted(day), new NoticeClosed(day), new DirectionIssued(day), new DirectionRevised(day),
            new DirectionSteppedDown(day), new DirectionRevoked(day), new DirectionClosed(day), new CommissionerAppointed(day), new ReviewHeld(day),
        ];
        made.Select(one => one.GetType()).Should().BeEquivalentTo(typeof(SourcedRecord).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(SourcedRecord)) && !type.IsAbstract));
        new FocusedVisit(week).Should().Be(new FocusedVisit { OnSite = [week] });
        FluentActions.Invoking(() => new FocusedVisit(default(ImmutableArray<OnSiteWindow>))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FocusedVisit(default(OnSiteWindow))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new NoticeIssued(default(ImpreciseDate))).Should().Throw<ArgumentException>();
    }
}
