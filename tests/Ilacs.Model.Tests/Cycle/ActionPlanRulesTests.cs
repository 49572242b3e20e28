using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

public class ActionPlanRulesTests
{
    private const string Late = "action-plan-late /events/1/submittedOn";
    private const string DraftLate = "draft-action-plan-late /events/1/draftOn";

    private static readonly Inspection Nottingham = Inspection("2022-07-11", Grade.Inadequate, published: "2022-09-05");

    [Theory]
    [InlineData("2022-12-12", false)]
    [InlineData("2022-12-13", false)]
    [InlineData("2022-12-14", true)]
    [InlineData("2022-12", false)]
    [InlineData("2022-12-13/2022-12-14", false)]
    [InlineData("2022-12-14/..", true)]
    [InlineData("2023", true)]
    [InlineData("../2023-06-30", false)]
    public void A_plan_is_late_on_the_day_after_it_was_due(string submitted, bool late) =>
        Between(History(Nottingham, Plan("2022-07-11", submitted))).Where(found => found.StartsWith("action-plan-late", StringComparison.Ordinal))
            .Should().HaveCount(late ? 1 : 0);

    [Theory]
    [InlineData("2022-12-05", false)]
    [InlineData("2022-12-06", false)]
    [InlineData("2022-12-07", true)]
    public void Seventy_working_days_are_counted_from_receipt_where_that_is_known(string submitted, bool late) =>
        Between(Inspection("2022-07-11", Grade.Inadequate, published: "2022-09-05", received: "2022-08-26"), Plan("2022-07-11", submitted))
            .Should().Equal(late ? [Late] : []);

    [Theory]
    [InlineData("2022-09", "2023-01-11", false)]
    [InlineData("2022-09", "2023-01-12", true)]
    [InlineData("../2022-09-05", "2022-12-13", false)]
    [InlineData("../2022-09-05", "2022-12-14", true)]
    [InlineData("2022-09-05/..", "2024-12-14", false)]
    [InlineData("2010-12-01/2011-02-01", "2017-12-14", true)]
    public void A_plan_is_late_only_if_it_is_after_the_last_possible_day(string published, string submitted, bool late)
    {
        var history = History(Inspection("2016-07-11", Grade.Good, CycleEventType.SingleInspection, published: published), Plan("2016-07-11", submitted));
        Between(history).Should().Equal(late ? [Late] : []);
        IssuesBetween(history).Where(issue => issue.Message.Contains("not-known", StringComparison.Ordinal)).Should().BeEmpty("the last day is known");
    }

    [Fact]
    public void Nothing_is_said_where_the_working_days_are_not_known()
    {
        Between(Inspection("2010-07-12", Grade.Good, CycleEventType.SingleInspection, published: "2010-12-31"), Plan("2010-07-12", "2018-01-01")).Should().BeEmpty();
        Between(Inspection("2028-07-10", null, edition: Editions.Ilacs2026, published: "2028-10-20"), Plan("2028-07-10", "2029-12-01")).Should().BeEmpty();
        Between(Inspection("2022-07-11", Grade.Good), Plan("2022-07-11", "2025-01-01")).Should().BeEmpty("neither receipt nor publication is recorded");
    }

    [Fact]
    public void Nothing_is_said_of_a_plan_whose_report_is_not_certain()
    {
        Between(Nottingham, Plan("2022-07", "2025-01-01")).Should().BeEmpty();
        Between(Nottingham, Plan("2022-07-12", "2025-01-01")).Should().Equal("reference-not-recorded /events/1/answers");
        Between(Inspection("2022-07", Grade.Good, published: "2022-09-05"), Plan("2022-07-11", "2025-01-01")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2018-09-07", false)]
    [InlineData("2018-09-10", false)]
    [InlineData("2018-09-11", true)]
    [InlineData("2018-09", false)]
    public void After_an_area_for_priority_action_the_draft_is_due_in_twenty_working_days(string draft, bool late)
    {
        // St Helens: the letter came in August 2018, and the draft was due by 10 September.
        Between(Focused("2018-07-10", received: "2018-08-10", priority: true), Plan("2018-07-10", draft: draft)).Should().Equal(late ? [DraftLate] : []);
        Between(Focused("2018-07-10", received: "2018-08-10"), Plan("2018-07-10", draft: draft)).Should().BeEmpty();
    }

    [Fact]
    public void After_priority_action_at_an_assurance_visit_a_plan_and_its_draft_are_due()
    {
        AssuranceVisit visit = new(new OnSiteWindow(Day("2020-10-13"))) { PublishedOn = Day("2020-11-20"), AreasForPriorityAction = RecordedAreas.Of(1) };
        Between(visit, Plan("2020-10-13", "2021-03-10", "2020-12-21")).Should().BeEquivalentTo(Late, DraftLate);
        Between(visit with { AreasForPriorityAction = default }, Plan("2020-10-13", "2021-03-10", "2020-12-21")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(true, null, "2023-02-28", false)]
    [InlineData(true, null, "2023-03-01", true)]
    [InlineData(true, "2023-02-24", "2023-02-24", false)]
    [InlineData(true, "2023-02-24", "2023-02-25", true)]
    [InlineData(false, "2023-02-24", "2023-06-01", false)]
    [InlineData(null, "2023-02-24", "2023-06-01", false)]
    public void A_statement_of_action_is_late_after_the_printed_day_or_seventy_working_days_if_this_authority_writes_it(
        bool? isPrincipal, string? printed, string submitted, bool late)
    {
        var joint = Joint(isPrincipal, printed);
        Between(joint, Plan("2022-10-03", submitted)).Should().Equal(late ? ["statement-of-action-late /events/1/submittedOn"] : []);
        Deadline.Of(joint).ToString().Should().Be(printed is null
            ? "Statement of action: due no later than 28 February 2023, 70 working days after publication on 17 November 2022"
            : "Statement of action: due by 24 February 2023, as the letter says");
        FluentActions.Invoking(() => Deadline.Of(new JointTargetedAreaInspection(joint.OnSite))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(null, 1)]
    [InlineData(false, 0)]
    public void A_statement_of_action_that_another_body_writes_is_not_in_the_outlook(bool? isPrincipal, int entries)
    {
        var plans = History(Joint(isPrincipal, null)).Next(Day("2022-12-01")).Events.Where(next => next.Type == CycleEventType.ActionPlan).ToArray();
        plans.Should().HaveCount(entries);
        plans.SelectMany(plan => plan.Reasons).Any(reason => reason.Code == ReasonCodes.PrincipalAuthorityNotKnown).Should().Be(isPrincipal is null);
        History(Joint(isPrincipal, null)).Next(Day("2023-03-01")).Events.Should().NotContain(next => next.Type == CycleEventType.ActionPlan);
    }

    private static JointTargetedAreaInspection Joint(bool? isPrincipal, string? printed) => new(new OnSiteWindow(Day("2022-10-03"), Day("2022-10-07")))
    {
        PublishedOn = Day("2022-11-17"),
        IsPrincipalAuthority = isPrincipal,
        StatementDueOn = printed is null ? null : Days(printed),
    };

    [Fact]
    public void Draft_and_plan_may_both_be_late() =>
        Between(Focused("2018-07-10", published: "2018-08-10", priority: true), Plan("2018-07-10", "2019-08-10", "2019-06-10")).Should().BeEquivalentTo(Late, DraftLate);

    [Theory]
    [InlineData("2023-05-09", "2023-08-16")]
    [InlineData("2022-09-05", "2022-12-13")]
    [InlineData("2022-09", "2022-12-09/2023-01-11")]
    [InlineData("../2022-09-05", "../2022-12-13")]
    [InlineData("2022-09-05/..", "2022-12-13/..")]
    public void Stockton_and_Nottingham_have_their_days(string published, string due)
    {
        var deadline = Deadline.Of(DeadlineKind.ActionPlan, publishedOn: Days(published));
        deadline.Due.Value.ToString().Should().Be(due);
        deadline.From.Should().Be(Days(published));
        deadline.CountedFrom.Should().Be(CountedFrom.PublishedAssumedReceived);
        deadline.WorkingDays.Should().Be(70);
        deadline.Strength.Should().Be(SourceStrength.OfstedStatement);
        deadline.Convention.Sentence.Should().Be("The day of receipt is not known, so the day after publication is day 1. Only working days count. If the authority received the report earlier, it is due earlier.");
        deadline.Evidence.Should().Contain(WorkingDayCalendar.Definition).And.Contain(AuthorityPeriods.ActionPlan.Readings[1].Evidence);
        deadline.ToString().Should().StartWith("Action plan: due ").And.Contain(", 70 working days after publication ");
    }

    [Theory]
    [InlineData("2014-02-21", "2014-06-05")]
    [InlineData("2016-12-20", "2017-03-31")]
    public void Under_the_single_inspection_framework_a_plan_has_seventy_working_days_too(string published, string due)
    {
        // Fourteen weeks are seventy weekdays. After Sheffield's they end on 30 May, and 18 and 21 April, 5 and 26 May are bank holidays;
        // the others end on 28 March, and 26 and 27 December and 2 January are.
        Deadline.Of(DeadlineKind.ActionPlan, publishedOn: Day(published)).Due.Value.Day.Should().Be(Day(due));
        var inspection = Inspection("2013-11-19", Grade.RequiresImprovement, CycleEventType.SingleInspection, published: published);
        Between(inspection, Plan("2013-11-19", due)).Should().BeEmpty();
        Between(inspection, Plan("2013-11-19", ImpreciseDate.Parse(due).Day!.Value.PlusDays(4).ToString("uuuu-MM-dd", null))).Should().Equal(Late);
    }

    [Fact]
    public void Receipt_counts_before_publication()
    {
        var deadline = Deadline.Of(DeadlineKind.DraftActionPlan, Day("2018-08-10"), Day("2018-08-20"));
        deadline.ToString().Should().Be("Draft action plan: due by 10 September 2018, 20 working days after receipt on 10 August 2018");
        deadline.Convention.Sentence.Should().StartWith("The day after receipt");
        Deadline.Of(DeadlineKind.AuthorityPublication, Day("2022-09-05")).ToString()
            .Should().Be("Publication by the authority: due by 18 October 2022, 30 working days after receipt on 5 September 2022");
        Deadline.Of(DeadlineKind.ActionPlan, publishedOn: Day("2022-09-05")).ToString()
            .Should().Be("Action plan: due no later than 13 December 2022, 70 working days after publication on 5 September 2022");
    }

    [Fact]
    public void Beyond_the_known_bank_holidays_a_deadline_is_refused()
    {
        Deadline.Of(DeadlineKind.ActionPlan, Day("2028-09-15")).Due.Value.Day.Should().Be(Day("2028-12-22"));
        Deadline.Of(DeadlineKind.ActionPlan, Day("2028-10-15")).Due.Refusal!.Code.Should().Be(RefusalCodes.BankHolidaysNotKnown);
        Deadline.Of(DeadlineKind.ActionPlan, Days("2028")).Due.IsRefused.Should().BeTrue();
        Deadline.Of(DeadlineKind.ActionPlan, Day("2010-12-31")).Due.IsRefused.Should().BeTrue();
        var extended = WorkingDayCalendar.EnglandAndWales.ExtendedBy(new(2029, 1, 1), new(2029, 12, 31), [new LocalDate(2029, 1, 1)], new("A list"));
        Deadline.Of(DeadlineKind.ActionPlan, Day("2028-10-15"), calendar: extended).Due.Value.Day.Should().Be(Day("2029-01-24"));
    }

    [Fact]
    public void What_is_no_deadline_is_a_mistake()
    {
        FluentActions.Invoking(() => Deadline.Of(DeadlineKind.ActionPlan)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Deadline.Of(DeadlineKind.ActionPlan, default(ImpreciseDate))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Deadline.Of(default, Day("2022-09-05"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Deadline.PeriodOf(default)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(CountedFrom).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Deadlines_have_these_codes()
    {
        Enum.GetValues<DeadlineKind>().Select(kind => kind.Code()).Should().Equal("action-plan", "draft-action-plan", "authority-publication", "statement-of-action");
        Enum.GetValues<DeadlineKind>().Select(kind => DeadlineKind.TryParseCode(kind.Code(), out var read) ? read : default).Should().Equal(Enum.GetValues<DeadlineKind>());
        Enum.GetValues<CountedFrom>().Select(from => from.Code()).Should().Equal("received", "published-assumed-received", "printed");
        DeadlineKind.TryParseCode("Action-plan", out _).Should().BeFalse();
        DeadlineKind.TryParseCode(null, out _).Should().BeFalse();
    }
}
