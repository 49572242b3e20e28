using Ilacs.Model.Tests.Support;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>What is still open after an inspection that found nothing inadequate.</summary>
public class OpenAfterBetterTests
{
    private const string Better = "2022-07-11";

    private static readonly InterventionHistory Open = Interventions.Intervention(
        Interventions.Event(InterventionEventType.SupportArranged, "2020-03-01"), Interventions.Event(InterventionEventType.NoticeIssued, "2021-03-01"));

    [Theory]
    [InlineData(InterventionState.NoticeOpen)]
    [InlineData(InterventionState.DirectionOpen)]
    public void It_is_said_of_an_opening(InterventionState state)
    {
        var intervention = Interventions.Opened(Interventions.Opening(state, "2021"), Interventions.Event(InterventionEventType.ReviewHeld, "2021-06-01"));
        Said(intervention, Inspection(Better, Grade.Good)).Should().Equal("open-after-better-judgement /opens/state");
        Said(Interventions.Opened(Interventions.Opening(state, Better)), Inspection(Better, Grade.Good)).Should().BeEmpty("the inspection does not come after it");
        Said(Interventions.Opened(Interventions.Opening(state, "2022")), Inspection(Better, Grade.Good)).Should().BeEmpty("the inspection may not come after it");
    }

    [Theory]
    [InlineData(InterventionState.NoNoticeOrDirection)]
    [InlineData(InterventionState.Closed)]
    public void It_is_not_said_where_nothing_was_open(InterventionState state) =>
        Said(Interventions.Opened(Interventions.Opening(state, "2021")), Inspection(Better, Grade.Good)).Should().BeEmpty();

    [Fact]
    public void It_is_said_of_every_notice_and_direction_that_is_open_and_of_none_that_has_ended()
    {
        var said = 0;
        foreach (var row in InterventionLifecycle.Transitions.Where(row => row.Event is not (InterventionEventType.SupportArranged or InterventionEventType.ReviewHeld or InterventionEventType.CommissionerAppointed)))
        {
            var intervention = Interventions.Opened(
                Interventions.Opening(row.From, "2021-01-01"), Interventions.Event(InterventionEventType.SupportArranged, "2021-02-01"), Interventions.Event(row.Event, "2021-03-01"));
            Said(intervention, Inspection(Better, Grade.RequiresImprovement)).Should().Equal(row.To == InterventionState.Closed ? [] : ["open-after-better-judgement /events/1/type"], row.ToString());
            said += row.To == InterventionState.Closed ? 0 : 1;
        }

        said.Should().Be(8);
    }

    [Fact]
    public void It_is_for_information_and_names_both()
    {
        var issue = Open.Validate(history: History(Inspection(Better, Grade.Good)))[0];
        issue.Severity.Should().Be(Severity.Information);
        issue.Message.Should().Be("The improvement notice issued on 1 March 2021 has no recorded end, although the standard inspection on 11 July 2022 found nothing inadequate.");
    }

    [Fact]
    public void Only_the_last_inspection_counts()
    {
        Said(Open, Inspection(Better, Grade.Good), Inadequate("2025-07-07")).Should().BeEmpty();
        Said(Open, Inadequate(Better), Inspection("2025-07-07", Grade.Good)).Should().Equal("open-after-better-judgement /events/1/type");
        Said(Open, Inspection(Better, Grade.Good), Inspection("2022", Grade.Inadequate, edition: Editions.Ilacs2018)).Should().BeEmpty("which of them is the last is not certain");
        Said(Open, Inspection("2022", Grade.Good, edition: Editions.Ilacs2018), Inspection("2022", Grade.Good, edition: Editions.Ilacs2018)).Should().BeEmpty("which of them is the last is not certain");
        Said(Open).Should().BeEmpty("there is none");
        Said(Open, Focused("2022-04-26"), Meeting("2022-11-01")).Should().BeEmpty("there is none");
    }

    [Fact]
    public void Only_an_inspection_certainly_after_the_issue_counts()
    {
        Said(Open, Inspection("2020-01-13", Grade.Good)).Should().BeEmpty();
        Said(Open, Inspection("2021-03-01", Grade.Good)).Should().BeEmpty("it began on the day of issue");
        Said(Open, Inspection("2021-03-02", Grade.Good)).Should().Equal("open-after-better-judgement /events/1/type");
        Said(Open, Inspection("2021", Grade.Good, edition: Editions.Ilacs2018)).Should().BeEmpty("it may have been before");
        var replaced = Open.Apply(Interventions.Event(InterventionEventType.NoticeReplaced, "2023-01-01")).Intervention;
        Said(replaced, Inspection(Better, Grade.Good)).Should().BeEmpty("what is open was issued since");
    }

    [Fact]
    public void Anything_inadequate_or_not_known_leaves_it_unsaid()
    {
        var good = Inspection(Better, Grade.Good);
        foreach (var area in good.Edition.KeyAreas())
        {
            foreach (var judgement in new Judgement[] { Grade.Inadequate, NoGrade.NotKnown, NoGrade.NotJudged })
            {
                Inspection other = new() { Kind = good.Type, Judgements = good.Judgements.With(area, judgement), OverallEffectiveness = good.OverallEffectiveness, OnSite = good.OnSite };
                Open.Validate(history: History(other)).Should().BeEmpty($"{area.Code} is {judgement}");
            }
        }

        Said(Open, good).Should().NotBeEmpty("of what is good as a whole it is said");
    }

    [Fact]
    public void A_refused_end_does_not_end_it() => Said(
        Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeIssued, "2021-03-01"), Interventions.Event(InterventionEventType.DirectionRevoked, "2021-05-01")),
        Inspection(Better, Grade.Good)).Should().BeEquivalentTo("event-does-not-follow /events/1/type", "open-after-better-judgement /events/0/type");

    [Fact]
    public void It_points_at_the_notice_and_not_at_a_refused_event_that_is_the_same()
    {
        var notice = Interventions.Event(InterventionEventType.NoticeIssued, "2021-03-01");
        Said(Interventions.Intervention(notice, notice), Inspection(Better, Grade.Good)).Should().BeEquivalentTo("event-does-not-follow /events/1/type", "open-after-better-judgement /events/0/type");
    }

    [Fact]
    public void An_inspection_of_social_care_says_nothing_about_what_is_open_for_special_educational_needs()
    {
        var intervention = InterventionHistory.Replay(Nottingham, ServiceArea.Send, [new NoticeIssued { On = Days("2021-03-01") }]);
        Said(intervention, Inspection(Better, Grade.Good)).Should().BeEmpty("an inspection of children's services judges other services");
    }

    [Fact]
    public void The_inspection_that_led_to_a_notice_for_special_educational_needs_is_not_looked_for_in_the_history_of_social_care()
    {
        NoticeIssued notice = new() { On = Days("2021-03-01"), Trigger = InterventionTrigger.InadequateInspection, TriggeredBy = Days("2020-11-02") };
        Said(InterventionHistory.Replay(Nottingham, ServiceArea.Send, [notice]), Inspection("2020-01-13", Grade.Good)).Should().BeEmpty("a history has no inspections of these services");
    }

    private static string[] Said(InterventionHistory intervention, params CycleEvent[] events) => Interventions.Said(intervention.Validate(history: History(events)));
}
