using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>The rules between an intervention and the history of its authority.</summary>
public class CycleLinkTests
{
    private const string Began = "2022-07-11";

    private static readonly InterventionTrigger[] Events =
        [InterventionTrigger.InadequateInspection, InterventionTrigger.FocusedVisitWithPriorityAction, InterventionTrigger.JointTargetedAreaInspection];

    public static TheoryData<InterventionEventType> Issues =>
    [
        InterventionEventType.NoticeIssued, InterventionEventType.NoticeReplaced, InterventionEventType.NoticeSuperseded,
        InterventionEventType.DirectionIssued, InterventionEventType.DirectionRevised, InterventionEventType.DirectionSteppedDown,
    ];

    [Fact]
    public void What_led_to_a_notice_is_recorded()
    {
        var history = History(Inadequate(Began), Focused("2021-04-20", priority: true), Joint("2021-06-14"));
        Said(Notice(InterventionTrigger.InadequateInspection, Began), history).Should().BeEmpty();
        Said(Notice(InterventionTrigger.FocusedVisitWithPriorityAction, "2021-04-20"), history).Should().BeEmpty();
        Said(Notice(InterventionTrigger.JointTargetedAreaInspection, "2021-06-14"), history).Should().BeEmpty();
    }

    [Fact]
    public void What_names_something_that_is_not_recorded_as_its_trigger_is_found()
    {
        foreach (var trigger in Events)
        {
            Said(Notice(trigger, Began), Claimed()).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
            Said(Notice(trigger, Began), Claimed(Meeting(Began), Monitoring(Began), new SelfEvaluation { On = Days(Began) })).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
        }

        Said(Notice(InterventionTrigger.InadequateInspection, Began), Claimed(Focused(Began, priority: true), Joint(Began))).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
        Said(Notice(InterventionTrigger.FocusedVisitWithPriorityAction, Began), Claimed(Inadequate(Began), Joint(Began))).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
        Said(Notice(InterventionTrigger.JointTargetedAreaInspection, Began), Claimed(Inadequate(Began), Focused(Began))).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
    }

    [Theory]
    [MemberData(nameof(Issues))]
    public void It_is_found_of_every_notice_and_direction_at_its_place(InterventionEventType type)
    {
        var opening = Interventions.Opening(InterventionLifecycle.Transitions.First(row => row.Event == type).From, "2022-01-01");
        var issued = IlacsJson.InterventionEvent.Read(System.Text.Encoding.UTF8.GetBytes(
            $$"""{"type":"{{type.Code()}}","on":"2022-10-24","trigger":"inadequate-inspection","triggeredBy":"{{Began}}"}""")).ValueOrThrow();
        issued.Type.Should().Be(type);
        var intervention = Interventions.Opened(opening, Interventions.Event(InterventionEventType.SupportArranged), issued);
        Said(intervention, Claimed()).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
        Said(intervention, History(Inspection(Began, Grade.Good))).Should().BeEquivalentTo("trigger-contradicted /events/1/trigger");
    }

    [Fact]
    public void A_day_that_may_be_the_named_one_is_enough_to_be_recorded()
    {
        var history = Claimed(Inspection("2022-07", Grade.Inadequate, edition: Editions.Ilacs2018));
        Said(Notice(InterventionTrigger.InadequateInspection, Began), history).Should().BeEmpty();
        Said(Notice(InterventionTrigger.InadequateInspection, "2022"), history).Should().BeEmpty();
        Said(Notice(InterventionTrigger.InadequateInspection, "2022-08"), history).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
    }

    [Fact]
    public void What_is_no_event_and_what_is_not_told_whole_is_not_looked_for()
    {
        Enum.GetValues<InterventionTrigger>().Except(Events).Should().Equal(InterventionTrigger.CourtJudgement, InterventionTrigger.SeriousConcern);
        Said(Notice(InterventionTrigger.CourtJudgement, Began), Claimed()).Should().BeEmpty();
        Said(Notice(InterventionTrigger.SeriousConcern, Began), Claimed()).Should().BeEmpty();
        Said(Notice(InterventionTrigger.InadequateInspection, null), Claimed()).Should().BeEmpty();
        Said(Notice(null, Began), Claimed()).Should().BeEmpty();
    }

    [Fact]
    public void A_refused_notice_is_asked_as_well() => Said(
        Interventions.Intervention(Interventions.Event(InterventionEventType.DirectionIssued), new NoticeIssued { On = Days("2022-10-24"), Trigger = InterventionTrigger.InadequateInspection, TriggeredBy = Days(Began) }),
        Claimed()).Should().BeEquivalentTo("event-does-not-follow /events/1/type", "trigger-not-recorded /events/1/triggeredBy");

    [Fact]
    public void An_inspection_with_every_area_better_than_inadequate_contradicts_the_trigger()
    {
        var intervention = Notice(InterventionTrigger.InadequateInspection, Began);
        foreach (var grade in Grade.All.Where(grade => grade != Grade.Inadequate))
        {
            Said(intervention, History(Inspection(Began, grade))).Should().Equal("trigger-contradicted /events/1/trigger");
        }

        intervention.Validate(history: History(Inspection(Began, Grade.Good)))[0].Message.Should().Be(
            "The improvement notice issued on 24 October 2022 names an inspection with an inadequate judgement as its trigger. But the standard inspection on 11 July 2022 found nothing inadequate.");
        Said(Notice(InterventionTrigger.InadequateInspection, "2026-04-20", "2026-10-05"), History(Inspection("2026-04-20", Grade.Good))).Should().Equal(
            ["trigger-contradicted /events/1/trigger"], "an edition without overall effectiveness says it by its areas");
    }

    [Fact]
    public void Anything_inadequate_or_not_known_contradicts_no_trigger()
    {
        var good = Inspection(Began, Grade.Good);
        var intervention = Notice(InterventionTrigger.InadequateInspection, Began);
        foreach (var area in good.Edition.KeyAreas())
        {
            foreach (var judgement in new Judgement[] { Grade.Inadequate, NoGrade.NotKnown, NoGrade.NotJudged })
            {
                Said(intervention, History(With(good, good.Judgements.With(area, judgement)))).Should().BeEmpty($"{area.Code} is {judgement}");
            }
        }

        Said(intervention, History(With(good, good.Judgements, Grade.Inadequate))).Should().BeEmpty();
        Said(intervention, History(With(good, good.Judgements, NoGrade.NotKnown))).Should().BeEmpty();
        Said(intervention, History(With(good, good.Judgements))).Should().NotBeEmpty("of what is good as a whole it is found");
    }

    [Fact]
    public void An_inadequate_sub_judgement_of_the_single_inspection_framework_contradicts_no_trigger()
    {
        // As in Bristol in 2014: every key judgement was better, and so was overall effectiveness.
        var judgements = Inspection("2014-09-30", Grade.RequiresImprovement, CycleEventType.SingleInspection).Judgements;
        Inspection inspected(Judgements judged) => new() { Kind = CycleEventType.SingleInspection, Judgements = judged, OverallEffectiveness = Grade.RequiresImprovement, OnSite = [new(Days("2014-09-30"))] };
        var notice = Interventions.Intervention(
            new NoticeIssued { On = Days("2015-01-10"), Trigger = InterventionTrigger.InadequateInspection, TriggeredBy = Days("2014-09-30") },
            Interventions.Event(InterventionEventType.NoticeLifted));
        var careLeavers = Editions.Sif2013.Areas.Single(area => area.Code == "care-leavers");
        careLeavers.IsKey.Should().BeFalse();
        Said(notice, History(inspected(judgements.With(careLeavers, Grade.Inadequate)))).Should().BeEmpty();
        Said(notice, History(inspected(judgements.With(careLeavers, Grade.Good)))).Should().Equal("trigger-contradicted /events/0/trigger");
        Said(notice, History(inspected(judgements.With(careLeavers, NoGrade.NotJudged)))).Should().Equal("trigger-contradicted /events/0/trigger");
    }

    [Fact]
    public void A_visit_without_areas_for_priority_action_contradicts_the_trigger_and_one_that_does_not_say_does_not()
    {
        var intervention = Notice(InterventionTrigger.FocusedVisitWithPriorityAction, Began);
        Said(intervention, History(Visited(RecordedAreas.Of(0)))).Should().Equal("trigger-contradicted /events/1/trigger");
        Said(intervention, History(new AssuranceVisit { OnSite = [new(Days(Began))], AreasForPriorityAction = RecordedAreas.Of(0) })).Should().Equal("trigger-contradicted /events/1/trigger");
        foreach (var areas in new[] { default, RecordedAreas.Some, RecordedAreas.Of(1), RecordedAreas.Of("Front door") })
        {
            Said(intervention, History(Visited(areas))).Should().BeEmpty();
        }

        intervention.Validate(history: History(Visited(RecordedAreas.Of(0))))[0].Message.Should().Contain("found no area for priority action");
    }

    [Fact]
    public void A_joint_inspection_contradicts_nothing() => Said(
        Notice(InterventionTrigger.JointTargetedAreaInspection, Began),
        History(new JointTargetedAreaInspection { OnSite = [new(Days(Began))], AreasForPriorityAction = RecordedAreas.Of(0) })).Should().BeEmpty();

    [Fact]
    public void What_is_named_by_a_day_that_is_not_exact_is_not_contradicted()
    {
        Said(Notice(InterventionTrigger.InadequateInspection, "2022-07"), History(Inspection(Began, Grade.Good))).Should().BeEmpty();
        Said(Notice(InterventionTrigger.InadequateInspection, Began), History(Inspection("2022-07", Grade.Good, edition: Editions.Ilacs2018))).Should().BeEmpty();
    }

    [Fact]
    public void A_trigger_is_not_contradicted_by_one_visit_of_a_day_where_another_of_that_day_bears_it_out()
    {
        var intervention = Notice(InterventionTrigger.FocusedVisitWithPriorityAction, Began);
        var assurance = new AssuranceVisit { OnSite = [new(Days(Began))], AreasForPriorityAction = RecordedAreas.Of(1) };
        Said(intervention, History(Visited(RecordedAreas.Of(0)), assurance)).Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_recorded_is_only_found_where_the_history_claims_all_that_it_can_be()
    {
        var inspected = Notice(InterventionTrigger.InadequateInspection, Began);
        Said(inspected, History()).Should().BeEmpty();
        Said(inspected, Covered("2022-01-01", "2022-12-31", [CycleEventType.StandardInspection])).Should().BeEmpty("it may have been a short inspection");
        Said(inspected, Covered("2022-01-01", "2022-12-31", [CycleEventType.StandardInspection, CycleEventType.ShortInspection])).Should().NotBeEmpty("single inspections were over");
        Said(inspected, Covered("2022-07-12", "2022-12-31", [.. Support.Events.ThatHappen])).Should().BeEmpty();
        Said(Notice(InterventionTrigger.InadequateInspection, "2022"), Covered("2022-01-01", "2022-12-30", [.. Support.Events.ThatHappen])).Should().BeEmpty();
        Said(Notice(InterventionTrigger.InadequateInspection, "2018-03-05"), Covered("2018-01-01", "2018-12-31", [CycleEventType.StandardInspection, CycleEventType.ShortInspection])).Should().BeEmpty("single inspections went on");
        Said(Notice(InterventionTrigger.InadequateInspection, "2010-02-02"), Covered("2010-01-01", "2010-12-31", [.. Support.Events.ThatHappen])).Should().BeEmpty("inspections of that time are of no edition");
        var visited = Notice(InterventionTrigger.FocusedVisitWithPriorityAction, Began);
        Said(visited, Covered("2022-01-01", "2022-12-31", [CycleEventType.FocusedVisit])).Should().NotBeEmpty("assurance visits were over");
        Said(Notice(InterventionTrigger.FocusedVisitWithPriorityAction, "2020-11-03"), Covered("2020-01-01", "2020-12-31", [CycleEventType.FocusedVisit])).Should().BeEmpty();
    }

    [Fact]
    public void A_history_that_is_not_certainly_of_the_same_authority_is_found_and_asked_nothing()
    {
        string[] found(Authority intervention, Authority history) => Interventions.Said(new InterventionHistory(intervention, ServiceArea.SocialCare).Validate(history: new(history, [])));
        Authority of(string? urn, string? dfe = null, string? gss = null) =>
            new("Any", urn is null ? null : OfstedUrn.Parse(urn), dfe is null ? null : DfeCode.Parse(dfe), gss is null ? null : GssCode.Parse(gss));
        found(of("80533"), of("80533")).Should().BeEmpty();
        found(of("80533", "892"), of("80533", "891")).Should().BeEmpty("Ofsted's number is what a history is keyed by");
        found(of("80533"), of("80534")).Should().Equal("history-of-another-authority /authority");
        found(of(null, "892"), of("80533")).Should().Equal(["history-of-another-authority /authority"], "they share no code");
        found(of(null, "892"), of("80533", "892")).Should().BeEmpty();
        found(of(null, "892", "E06000018"), of("80533", "891", "E06000018")).Should().Equal("history-of-another-authority /authority");
        found(of(null, null, "E06000018"), of("80533", "892", "E06000018")).Should().BeEmpty();
        var notice = Notice(InterventionTrigger.InadequateInspection, Began);
        InspectionHistory another = new(of("80534"), [Inspection(Began, Grade.Good)]);
        Said(notice, another).Should().Equal("history-of-another-authority /authority");
        var read = Interventions.ReadAndChecked(IlacsJson.InterventionHistory.Write(notice), history: another);
        Interventions.Said(read.Issues).Should().Equal("history-of-another-authority /authority");
        read.Issues[0].Position.Should().NotBeNull();
        read.IsValid.Should().BeTrue("nothing is wrong with the intervention itself");
    }

    [Fact]
    public void Reading_asks_the_same_of_a_document_and_gives_the_place()
    {
        var intervention = Notice(InterventionTrigger.InadequateInspection, Began);
        var read = Interventions.ReadAndChecked(IlacsJson.InterventionHistory.Write(intervention), history: Claimed());
        Interventions.Said(read.Issues).Should().Equal("trigger-not-recorded /events/1/triggeredBy");
        read.Issues[0].Position.Should().NotBeNull();
        IlacsJson.InterventionHistory.Read(IlacsJson.InterventionHistory.Write(intervention)).Issues.Should().BeEmpty("without a history nothing is asked");
    }

    // A history that has, or claims, everything of the year.
    private static InspectionHistory Claimed(params CycleEvent[] events) => Covered("2022-01-01", "2022-12-31", [.. Support.Events.ThatHappen], events);

    private static string[] Said(InterventionHistory intervention, InspectionHistory history) => Interventions.Said(intervention.Validate(history: history));

    private static InterventionHistory Notice(InterventionTrigger? trigger, string? triggeredBy, string issued = "2022-10-24") => Interventions.Intervention(
        Interventions.Event(InterventionEventType.SupportArranged),
        new NoticeIssued { On = Days(issued), Trigger = trigger, TriggeredBy = triggeredBy is null ? null : Days(triggeredBy) },
        Interventions.Event(InterventionEventType.NoticeLifted, "2027-12-31"));

    private static JointTargetedAreaInspection Joint(string from) => new() { OnSite = [new(Days(from))] };

    private static FocusedVisit Visited(RecordedAreas areas) => new() { OnSite = [new(Days(Began))], AreasForPriorityAction = areas };

    private static Inspection With(Inspection inspection, Judgements judgements, Judgement? overall = null) => new()
    {
        Kind = inspection.Type,
        Judgements = judgements,
        OverallEffectiveness = overall ?? inspection.OverallEffectiveness,
        OnSite = inspection.OnSite,
    };
}
