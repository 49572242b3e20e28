using FsCheck.Xunit;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class StatedExpectationTests
{
    private static readonly Inspection Bad = Inspection("2022-07-11", Grade.Inadequate, to: "2022-07-22", published: "2022-09-05");
    private static readonly StatedExpectation Spring = Visit("2023-03-01/2023-05-31");

    [Fact]
    public void It_is_shown_from_the_day_on_which_it_was_said()
    {
        Shown(History(Bad, Spring), "2022-11-02").Should().BeEmpty();
        Shown(History(Bad, Spring), "2022-11-03").Should().Equal("Stated on 3 November 2022: monitoring visit expected between 1 March 2023 and 31 May 2023.");
    }

    [Fact]
    public void It_says_so_where_it_may_not_have_been_said_by_then() =>
        Shown(History(Bad, Spring with { SaidOn = Days("2022-11") }), "2022-11-10").Single().Should().EndWith(" It may have been said after the day that you asked about.");

    [Fact]
    public void After_its_time_it_says_that_it_is_over()
    {
        History(Bad, Spring).Next(Day("2023-05-31")).Expectations.Single().OutsideSince.Should().BeNull();
        History(Bad, Spring).Next(Day("2023-06-01")).Expectations.Single().OutsideSince.Should().Be(Day("2023-06-01"));
        Shown(History(Bad, Spring), "2023-06-01").Single().Should().EndWith(" This time has passed.");
    }

    [Fact]
    public void An_event_of_its_kind_overtakes_it_once_it_has_begun()
    {
        Shown(History(Bad, Spring, Monitoring("2023-02-07")), "2023-02-06").Should().HaveCount(1);
        Shown(History(Bad, Spring, Monitoring("2023-02-07")), "2023-02-07").Should().BeEmpty();
        Shown(History(Bad, Spring, Monitoring("2022-11-03")), "2023-02-07").Should().HaveCount(1, "that visit was not later");
        Shown(History(Bad, Spring, Monitoring("2022")), "2023-02-07").Should().HaveCount(1, "that visit may have been earlier");
        Shown(History(Bad, Spring, Focused("2023-02-07")), "2023-02-07").Should().HaveCount(1, "that visit is of another kind");
    }

    [Fact]
    public void The_next_inspection_overtakes_what_was_expected_after_the_one_before()
    {
        var again = Inspection("2025-09-08", Grade.Good);
        var meeting = new StatedExpectation(CycleEventType.AnnualEngagementMeeting, true, Days("2022-11-03"));
        var inspection = new StatedExpectation(CycleEventType.StandardInspection, true, Days("2022-11-03"));
        Shown(History(Bad, Spring, inspection, meeting, again), "2025-09-07").Should().HaveCount(3);
        Shown(History(Bad, Spring, inspection, meeting, again), "2025-09-08").Should().Equal("Stated on 3 November 2022: annual engagement meeting expected.");
    }

    [Fact]
    public void A_plan_overtakes_it_once_it_is_handed_in()
    {
        StatedExpectation plan = new(CycleEventType.ActionPlan, true, Days("2022-11-03")) { Follows = Days("2022-07-11") };
        Shown(History(Bad, plan, Plan("2022-07-11", draft: "2022-11-10")), "2022-12-10").Should().HaveCount(1);
        Shown(History(Bad, plan, Plan("2022-07-11", "2022-12-09")), "2022-12-08").Should().HaveCount(1);
        Shown(History(Bad, plan, Plan("2022-07-11", "2022-12-09")), "2022-12-09").Should().BeEmpty();
        Shown(History(Bad, plan, Plan("2022-04-26", "2022-12-09")), "2022-12-09").Should().HaveCount(1, "that plan answers something else");
        Shown(History(Bad, plan with { Follows = null }, Plan("2022-04-26", "2022-12-09")), "2022-12-09").Should().BeEmpty();
    }

    [Fact]
    public void Where_no_edition_was_in_force_it_is_shown_all_the_same() =>
        History(new StatedExpectation(CycleEventType.SingleInspection, true, Days("2013-12-02"))).Next(Day("2014-01-01")).Expectations.Should().HaveCount(1);

    [Fact]
    public void It_is_no_event_that_can_be_expected_or_claimed_itself()
    {
        FluentActions.Invoking(() => Spring with { Expects = CycleEventType.StatedExpectation }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Spring with { Expects = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Coverage(Day("2022-01-01"), Day("2022-12-31"), CycleEventType.StatedExpectation)).Should().Throw<ArgumentException>();
        IlacsJson.CycleEvent.Read("""{"type":"stated-expectation","expects":"stated-expectation","willCome":true,"saidOn":"2022"}"""u8).Issues.Single().Code
            .Should().Be(IssueCodes.ValueNotUnderstood);
    }

    [Property(Arbitrary = [typeof(IlacsArbitraries)], MaxTest = 30)]
    public void It_changes_no_other_answer(InspectionHistory history)
    {
        InspectionHistory without = history with { Events = [.. history.Events.Where(one => one is not StatedExpectation)] };
        foreach (var day in new[] { Day("2019-06-01"), Day("2023-02-01"), Day("2025-12-12") })
        {
            history.Monitoring(day).ToString().Should().Be(without.Monitoring(day).ToString());
            history.Next(day).Events.Select(one => one.ToString()).Should().Equal(without.Next(day).Events.Select(one => one.ToString()));
            without.Next(day).Expectations.Should().BeEmpty();
        }
    }

    [Fact]
    public void An_interruption_is_one_of_the_named_ones()
    {
        Enum.GetValues<Interruption>().Select(one => one.Code()).Should().Equal("deferred", "paused", "additional-evidence");
        FluentActions.Invoking(() => Bad with { Interruption = default(Interruption) }).Should().Throw<ArgumentException>();
        (Bad with { Interruption = Interruption.Paused }).Should().NotBe(Bad);
        Interruption.TryParseCode("paused", out var paused).Should().BeTrue();
        paused.Should().Be(Interruption.Paused);
    }

    private static StatedExpectation Visit(string when) =>
        new(CycleEventType.MonitoringVisit, true, Days("2022-11-03")) { When = Days(when), Follows = Days("2022-07-11") };

    private static IEnumerable<string> Shown(InspectionHistory history, string asOf) => history.Next(Day(asOf)).Expectations.Select(one => one.ToString());
}
