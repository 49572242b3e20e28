using FsCheck.Xunit;
using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>By when the next review is due, and when it is overdue.</summary>
public class ReviewTests
{
    private static readonly NoticeIssued Notice = new() { On = Days("2022-10-24") };
    private static readonly NoticeIssued Stated = new() { On = Days("2022-10-24"), ReviewMonths = 3 };

    [Fact]
    public void The_usual_time_is_six_months()
    {
        InterventionPeriods.ReviewMonths.Maximum.Should().Be(6);
        var due = Interventions.Intervention(Notice).ReviewDue(Day("2022-10-24"))!;
        due.CountedFrom.Should().BeSameAs(Notice);
        due.Months.Should().Be(6);
        due.IsStated.Should().BeFalse();
        due.By.Should().Be(Days("2023-04-24"));
        due.IsOverdue.Should().BeFalse();
        due.ToString().Should().Be(
            "Next review expected by 24 April 2023, counted from the notice issued on 24 October 2022. "
            + "Reviews usually follow within six months of a notice or of the review before.");
    }

    [Theory]
    [InlineData("2023-04-23", false)]
    [InlineData("2023-04-24", false)]
    [InlineData("2023-04-25", true)]
    [InlineData("9999-12-31", true)]
    public void It_is_overdue_from_the_day_after_the_last_day(string asOf, bool isOverdue)
    {
        var intervention = Interventions.Intervention(Notice);
        intervention.ReviewDue(Day(asOf))!.IsOverdue.Should().Be(isOverdue);
        Interventions.Said(intervention.Validate(Day(asOf))).Should().Equal(isOverdue ? ["review-beyond-usual /events/0/on"] : []);
    }

    [Theory]
    [InlineData("2023-01-24", false)]
    [InlineData("2023-01-25", true)]
    public void What_the_notice_itself_says_goes_before_the_usual(string asOf, bool isOverdue)
    {
        var intervention = Interventions.Intervention(Stated);
        var due = intervention.ReviewDue(Day(asOf))!;
        due.IsStated.Should().BeTrue();
        due.Months.Should().Be(3);
        due.IsOverdue.Should().Be(isOverdue);
        Interventions.Said(intervention.Validate(Day(asOf))).Should().Equal(isOverdue ? ["review-overdue /events/0/on"] : []);
    }

    [Fact]
    public void A_stated_time_warns_and_the_usual_one_informs()
    {
        Interventions.Intervention(Stated).Validate(Day("2024-01-01")).Select(issue => issue.Severity).Should().Equal(Severity.Warning);
        Interventions.Intervention(Notice).Validate(Day("2024-01-01")).Select(issue => issue.Severity).Should().Equal(Severity.Information);
    }

    [Theory]
    [InlineData("2023-04-24", null)]
    [InlineData("2023-04-25", "2023-04-24")]
    [InlineData("2023-10-24", "2023-04-24")]
    [InlineData("2023-10-25", "2023-10-24")]
    [InlineData("2024-11-14", "2024-10-24")]
    [InlineData("9999-12-31", "9999-10-24")]
    public void The_latest_that_would_have_been_due_is_counted_on_to_the_last_day_that_has_passed(string asOf, string? latest)
    {
        var due = Interventions.Intervention(Notice).ReviewDue(Day(asOf))!;
        due.LatestBy.Should().Be(latest is null ? null : Days(latest));
        due.By.Should().Be(Days("2023-04-24"), "the first stays as it was");
        due.IsOverdue.Should().Be(latest is not null);
    }

    [Theory]
    [InlineData("2023-08-31", "2024-03-01", "2024-02-29")]
    [InlineData("2023-08-31", "2024-09-01", "2024-08-31")]
    [InlineData("2022", "2024-11-14", "2023-07-01/2024-06-30")]
    [InlineData("../2022-10-24", "2024-11-14", "../2024-10-24")]
    public void The_latest_is_counted_from_the_first_day_and_is_as_exact(string issued, string asOf, string latest) =>
        Interventions.Intervention(new NoticeIssued { On = Days(issued) }).ReviewDue(Day(asOf))!.LatestBy.Should().Be(Days(latest));

    [Property(MaxTest = 500)]
    public void The_latest_is_the_one_that_a_count_step_by_step_ends_with(ushort start, ushort passed, byte months)
    {
        var issued = Day("1990-01-01").PlusDays(start);
        var (asOf, step) = (issued.PlusDays(passed), 1 + (months % 24));
        LocalDate? latest = null;
        for (var steps = 1; issued.PlusMonths(steps * step) < asOf; steps++)
        {
            latest = issued.PlusMonths(steps * step);
        }

        var due = Interventions.Intervention(new NoticeIssued { On = issued, ReviewMonths = step }).ReviewDue(asOf)!;
        due.LatestBy?.Day.Should().Be(latest);
        due.IsOverdue.Should().Be(latest is not null);
    }

    [Theory]
    [InlineData("2022-10-24", null, "2024-11-14", "On 14 November 2024, no review is recorded since the notice issued on 24 October 2022. "
        + "The latest would have been due by 24 October 2024. Reviews usually follow within six months of a notice or of the review before.")]
    [InlineData("2022-10-24", 3, "2023-01-24", "Next review due by 24 January 2023, counted from the notice issued on 24 October 2022. "
        + "The notice provides for a review at least every three months.")]
    [InlineData("2022-10-24", 1, "2023-01-24", "On 24 January 2023, no review is recorded since the notice issued on 24 October 2022. "
        + "The latest would have been due by 24 December 2022. The notice provides for a review at least every month.")]
    [InlineData("2022-10", 3, "2023-01-15", "Next review due by 31 January 2023 or earlier, "
        + "counted from the notice issued in October 2022. The notice provides for a review at least every three months.")]
    [InlineData("2022-10-03/2022-10-24", 3, "2023-01-15", "Next review due by 24 January 2023 or earlier, "
        + "counted from the notice issued between 3 October 2022 and 24 October 2022. The notice provides for a review at least every three months.")]
    [InlineData("../2022-10-24", 3, "2023-06-01", "On 1 June 2023, no review is recorded since the notice issued before 25 October 2022. "
        + "One would have been due by 24 April 2023 at the latest. The notice provides for a review at least every three months.")]
    public void The_answer_is_a_sentence_for_people(string issued, int? months, string asOf, string sentence) =>
        $"{Interventions.Intervention(new NoticeIssued { On = Days(issued), ReviewMonths = months }).ReviewDue(Day(asOf))}".Should().Be(sentence);

    [Fact]
    public void The_sentence_names_a_direction_and_a_review()
    {
        var direction = Interventions.Intervention(new DirectionIssued { On = Days("2022-10-24"), ReviewMonths = 3 }, Review("2023-01-01/.."));
        $"{direction.ReviewDue(Day("2023-02-01"))}".Should().Be("Next review due by 1 May 2023 or earlier, counted from the review held on or after 1 January 2023. "
            + "The direction provides for a review at least every three months.");
    }

    [Fact]
    public void The_issue_is_the_same_sentence()
    {
        var intervention = Interventions.Intervention(Notice, Review("2023-03-31"));
        intervention.Validate(Day("2024-11-14"))[0].Message.Should().Be(intervention.ReviewDue(Day("2024-11-14"))!.ToString()).And.Be(
            "On 14 November 2024, no review is recorded since the review held on 31 March 2023. "
            + "The latest would have been due by 30 September 2024. Reviews usually follow within six months of a notice or of the review before.");
    }

    [Fact]
    public void Without_a_day_nothing_is_said_about_reviews() => Interventions.Intervention(Stated).Validate().Should().BeEmpty();

    [Fact]
    public void It_is_counted_from_the_last_review_and_in_the_time_that_the_notice_says()
    {
        InterventionEvent[] events = [Stated, Review("2023-01-10"), Review("2023-03-31"), Interventions.Event(InterventionEventType.SupportArranged, "2023-05-01")];
        var intervention = Interventions.Intervention(events);
        var due = intervention.ReviewDue(Day("2023-06-30"))!;
        due.CountedFrom.Should().BeSameAs(events[2]);
        due.By.Should().Be(Days("2023-06-30"));
        due.IsOverdue.Should().BeFalse();
        Interventions.Said(intervention.Validate(Day("2023-07-01"))).Should().Equal("review-overdue /events/2/on");
    }

    [Fact]
    public void The_end_of_a_month_is_counted_to_the_end_of_a_shorter_one() =>
        Interventions.Intervention(new NoticeIssued { On = Days("2023-08-31") }).ReviewDue(Day("2023-08-31"))!.By.Should().Be(Days("2024-02-29"));

    [Fact]
    public void A_review_after_the_day_does_not_count()
    {
        var intervention = Interventions.Intervention(Stated, Review("2023-05-01"));
        intervention.ReviewDue(Day("2023-04-30"))!.CountedFrom.Should().BeSameAs(Stated);
        Interventions.Said(intervention.Validate(Day("2023-04-30"))).Should().Equal("review-overdue /events/0/on");
        intervention.ReviewDue(Day("2023-05-01"))!.By.Should().Be(Days("2023-08-01"));
        intervention.Validate(Day("2023-05-01")).Should().BeEmpty();
    }

    [Fact]
    public void A_review_that_may_have_been_held_by_the_day_counts_as_if_it_had()
    {
        var intervention = Interventions.Intervention(Stated, Review("2023"));
        var due = intervention.ReviewDue(Day("2023-05-01"))!;
        due.By.Should().Be(Days("2023-04-01/2023-08-01"));
        due.IsOverdue.Should().BeFalse();
        Interventions.Said(intervention.Validate(Day("2024-04-01"))).Should().Equal("review-overdue /events/1/on");
    }

    [Theory]
    [InlineData("2022-10", "2023-01-31", false)]
    [InlineData("2022-10", "2023-02-01", true)]
    [InlineData("../2022-10-24", "2023-01-24", false)]
    [InlineData("../2022-10-24", "2023-01-25", true)]
    [InlineData("2022-10-24/..", "9999-12-31", false)]
    public void It_is_overdue_only_if_it_is_so_whatever_the_day_of_issue_was(string issued, string asOf, bool isOverdue)
    {
        var intervention = Interventions.Intervention(new NoticeIssued { On = Days(issued), ReviewMonths = 3 });
        (intervention.ReviewDue(Day(asOf))?.IsOverdue ?? false).Should().Be(isOverdue);
        Interventions.Said(intervention.Validate(Day(asOf))).Should().Equal(isOverdue ? ["review-overdue /events/0/on"] : []);
    }

    [Theory]
    [InlineData("2022-10-23")]
    [InlineData("0001-01-01")]
    public void Nothing_is_due_before_anything_is_issued(string asOf) => Interventions.Intervention(Notice).ReviewDue(Day(asOf)).Should().BeNull();

    [Fact]
    public void Nothing_is_due_where_nothing_is_certainly_open()
    {
        Interventions.Intervention().ReviewDue(Day("2030-01-01")).Should().BeNull();
        Interventions.Intervention(new NoticeIssued { On = Days("2022") }).ReviewDue(Day("2022-12-30")).Should().BeNull("it may not have been issued yet");
        Interventions.Intervention(new NoticeIssued { On = Days("2022") }).ReviewDue(Day("2022-12-31")).Should().NotBeNull();
        var lifted = Interventions.Intervention(Notice, new NoticeLifted { On = Days("2023") });
        lifted.ReviewDue(Day("2022-12-31")).Should().NotBeNull();
        lifted.ReviewDue(Day("2023-01-01")).Should().BeNull("it may have been lifted");
        lifted.ReviewDue(Day("2024-01-01")).Should().BeNull();
        var replaced = Interventions.Intervention(Notice, new NoticeReplaced { On = Days("2023") });
        replaced.ReviewDue(Day("2023-06-01")).Should().BeNull("which of the two is open is not certain");
        replaced.ReviewDue(Day("2023-12-31"))!.CountedFrom.Should().BeOfType<NoticeReplaced>();
        Interventions.Intervention(Notice, new NoticeLifted { On = Days("2023") }, new NoticeIssued { On = Days("2023") }).ReviewDue(Day("2023-06-01")).Should().BeNull("it may have been between the two");
    }

    [Fact]
    public void Of_what_was_open_from_the_opening_a_review_is_due_only_after_one_that_is_recorded()
    {
        var opened = Interventions.Opened(Interventions.Opening(InterventionState.NoticeOpen, "2020-01-01"), Interventions.Event(InterventionEventType.SupportArranged, "2020-02-01"));
        opened.ReviewDue(Day("2030-01-01")).Should().BeNull();
        opened.Validate(Day("2030-01-01")).Should().BeEmpty();
        var intervention = opened.Apply(Review("2021-01-01")).Intervention;
        intervention.ReviewDue(Day("2020-12-31")).Should().BeNull();
        intervention.ReviewDue(Day("2021-01-01"))!.By.Should().Be(Days("2021-07-01"));
        Interventions.Said(intervention.Validate(Day("2030-01-01"))).Should().Equal("review-beyond-usual /events/1/on");
        intervention.Apply(new NoticeSuperseded { On = Days("2022-01-01") }).Intervention.ReviewDue(Day("2022-01-01"))!.By.Should().Be(Days("2022-07-01"));
    }

    [Fact]
    public void Each_notice_or_direction_starts_the_count_anew()
    {
        foreach (var type in new[] { InterventionEventType.NoticeReplaced, InterventionEventType.NoticeSuperseded })
        {
            var intervention = Interventions.Intervention(Stated, Review("2023-01-10"), Interventions.Event(type, "2023-02-01"));
            var due = intervention.ReviewDue(Day("2023-02-01"))!;
            due.CountedFrom.Should().BeSameAs(intervention.InForce);
            due.By.Should().Be(Days("2023-08-01"), "the time of the earlier one does not go on");
            due.IsStated.Should().BeFalse();
        }

        var direction = Interventions.Intervention(Interventions.Event(InterventionEventType.DirectionIssued, "2022-10-24"), Review("2022-12-01"));
        foreach (var type in new[] { InterventionEventType.DirectionRevised, InterventionEventType.DirectionSteppedDown })
        {
            direction.Apply(Interventions.Event(type, "2023-02-01")).Intervention.ReviewDue(Day("2023-05-01"))!.By.Should().Be(Days("2023-08-01"));
        }
    }

    [Fact]
    public void A_refused_review_or_notice_does_not_count()
    {
        var intervention = Interventions.Intervention(Stated, Review("2022-10-23"), new NoticeIssued { On = Days("2023-05-01") }, new DirectionRevised { On = Days("2023-05-01") });
        intervention.ReviewDue(Day("2023-06-01"))!.CountedFrom.Should().BeSameAs(Stated);
        Interventions.Said(intervention.Validate(Day("2023-06-01"))).Should().BeEquivalentTo(
            "event-out-of-order /events/1/on", "event-does-not-follow /events/2/type", "event-does-not-follow /events/3/type", "review-overdue /events/0/on");
    }

    [Fact]
    public void What_is_said_of_a_notice_points_at_it_and_not_at_a_refused_event_that_is_the_same()
    {
        Interventions.Said(Interventions.Intervention(Stated, Stated).Validate(Day("2024-01-01"))).Should().BeEquivalentTo("event-does-not-follow /events/1/type", "review-overdue /events/0/on");
    }

    [Fact]
    public void A_count_that_goes_beyond_the_year_9999_ends_there()
    {
        var intervention = Interventions.Intervention(new DirectionIssued { On = Days("9990-01-01"), ReviewMonths = 1200 });
        intervention.ReviewDue(new LocalDate(9999, 12, 31))!.By.Should().Be(Days("9999-12-31"));
        intervention.Validate(new LocalDate(9999, 12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void A_notice_that_says_six_months_is_not_the_usual() =>
        Interventions.Said(Interventions.Intervention(new NoticeIssued { On = Days("2022-10-24"), ReviewMonths = 6 }).Validate(Day("2023-04-25"))).Should().Equal("review-overdue /events/0/on");

    [Fact]
    public void A_review_that_may_come_later_counts_as_held_by_the_day_at_the_latest()
    {
        var intervention = Interventions.Intervention(new DirectionIssued { On = Days("2019-10-07"), ReviewMonths = 6 }, Review("2020-03-16/2022-08-05"));
        intervention.ReviewDue(Day("2020-12-01"))!.By.Should().Be(Days("2020-09-16/2021-06-01"));
        intervention.ReviewDue(Day("2020-12-01"))!.IsOverdue.Should().BeFalse();
    }

    private static ReviewHeld Review(string on) => new() { On = Days(on) };
}
