using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>What nobody can mean is refused where it is given.</summary>
public class InterventionArgumentTests
{
    private static readonly ImpreciseDate Day = Days("2022-10-24");

    public static TheoryData<int> NotNamed => [0, -1, 99, int.MinValue, int.MaxValue];

    public static TheoryData<LocalDate> NoDays =>
    [
        new(1738, 2, 17, CalendarSystem.Coptic), new(2022, 10, 24, CalendarSystem.Julian), new(2022, 10, 24, CalendarSystem.Gregorian), new(0, 12, 31), new(-1, 1, 1),
    ];

    [Fact]
    public void Null_is_no_authority_no_event_and_no_intervention()
    {
        InterventionEvent none = null!;
        Refuses(() => new InterventionHistory(null!, ServiceArea.Send));
        Refuses(() => InterventionHistory.Replay(null!, ServiceArea.Send, []));
        Refuses(() => Interventions.Intervention().Apply(none));
        Refuses(() => Interventions.Intervention(Interventions.Event(InterventionEventType.NoticeIssued), none));
        Refuses(() => IlacsJson.InterventionEvent.Write(none));
        Refuses(() => IlacsJson.InterventionHistory.Write(null!));
    }

    [Theory]
    [MemberData(nameof(NotNamed))]
    public void What_is_not_named_is_refused_wherever_it_is_given(int number)
    {
        Refuses(() => new InterventionHistory(Nottingham, (ServiceArea)number));
        Refuses(() => InterventionHistory.Replay(Nottingham, (ServiceArea)number, []));
        Refuses(() => new InterventionOpening { State = (InterventionState)number, On = Day });
        Refuses(() => new NoticeLifted { On = Day, Reason = (EndReason)number });
        Refuses(() => new DirectionRevoked { On = Day, Reason = (EndReason)number });
        Refuses(() => new DirectionSteppedDown { On = Day, Reason = (EndReason)number });
        Refuses(() => new NoticeIssued { On = Day, Trigger = (InterventionTrigger)number });
        Refuses(() => new DirectionIssued { On = Day, Trigger = (InterventionTrigger)number });
        Refuses(() => new InterventionCondition((ConditionKind)number));
        Refuses(() => new SupportArranged { On = Day, Support = (ConditionKind)number });
    }

    [Fact]
    public void Default_is_no_date_and_no_condition()
    {
        Refuses(() => new NoticeIssued { On = default });
        Refuses(() => new ReviewHeld { On = default });
        Refuses(() => new NoticeIssued { On = Day, PublishedOn = default(ImpreciseDate) });
        Refuses(() => new DirectionIssued { On = Day, TriggeredBy = default(ImpreciseDate) });
        Refuses(() => new InterventionOpening { State = InterventionState.Closed, On = default });
        Refuses(() => new NoticeIssued { On = Day, Conditions = [ConditionKind.Trust, default(InterventionCondition)] });
        Refuses(() => new SupportArranged { On = Day, Support = default(InterventionCondition) });
    }

    [Fact]
    public void A_commissioner_is_no_support() => Refuses(() => new SupportArranged { On = Day, Support = new(ConditionKind.Commissioner, "A council") });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1201)]
    [InlineData(int.MinValue)]
    public void Reviews_are_a_month_to_a_hundred_years_apart(int months)
    {
        FluentActions.Invoking(() => new NoticeIssued { On = Day, ReviewMonths = months }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new DirectionRevised { On = Day, ReviewMonths = months }).Should().Throw<ArgumentOutOfRangeException>();
        new NoticeIssued { On = Day, ReviewMonths = 1 }.ReviewMonths.Should().Be(1);
        new NoticeIssued { On = Day, ReviewMonths = 1200 }.ReviewMonths.Should().Be(1200);
        new NoticeIssued { On = Day, ReviewMonths = null }.ReviewMonths.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    public void A_condition_has_no_empty_name(string name) => Refuses(() => new InterventionCondition(ConditionKind.Adviser, name));

    [Theory]
    [MemberData(nameof(NoDays))]
    public void A_day_of_another_calendar_or_of_no_year_from_1_to_9999_is_refused(LocalDate day)
    {
        foreach (var intervention in new[] { Interventions.Intervention(), Interventions.Intervention(new NoticeIssued { On = Day }), Interventions.Opened(Interventions.Opening(InterventionState.Closed, "2022")) })
        {
            Refuses(() => intervention.StateOn(day));
            Refuses(() => intervention.ReviewDue(day));
            Refuses(() => intervention.HappenedBy(day));
            Refuses(() => intervention.OpenedBy(day));
            Refuses(() => intervention.ToMermaid(day));
            Refuses(() => intervention.Validate(day));
        }
    }

    [Fact]
    public void What_is_left_out_is_empty_or_not_known()
    {
        NoticeIssued notice = new() { On = Day, Conditions = default, Sources = default };
        notice.Conditions.Should().BeEmpty();
        notice.Sources.Should().BeEmpty();
        notice.Should().BeEquivalentTo(new { On = Day, Began = Day, Type = InterventionEventType.NoticeIssued });
        new object?[] { notice.PublishedOn, notice.Trigger, notice.TriggeredBy, notice.ReviewMonths, new NoticeLifted { On = Day }.Reason }.Should().OnlyContain(one => one == null);
        InterventionHistory.Replay(Nottingham, ServiceArea.Send, []).Steps.Should().BeEmpty();
        (notice == new NoticeIssued { On = Day }).Should().BeTrue();
    }

    [Fact]
    public void Defaults_say_that_they_are_nothing()
    {
        default(InterventionCondition).IsDefault.Should().BeTrue();
        default(InterventionCondition).ToString().Should().BeEmpty();
        default(TransitionResult).IsAccepted.Should().BeFalse();
        default(TransitionResult).TryGetIntervention(out var intervention).Should().BeFalse();
        intervention.Should().BeNull();
        default(TransitionResult).ToString().Should().Be("(no result)");
        FluentActions.Invoking(() => default(TransitionResult).Intervention).Should().Throw<InvalidOperationException>();
        default(InterventionStep).ToString().Should().NotBeNull();
    }

    [Fact]
    public void A_condition_says_what_it_is()
    {
        new InterventionCondition(ConditionKind.ImprovementPartner, "Essex County Council").ToString().Should().Be("improvement partner: Essex County Council");
        InterventionCondition plain = ConditionKind.Trust;
        plain.ToString().Should().Be("trust or company of its own");
        plain.Name.Should().BeNull();
        plain.IsDefault.Should().BeFalse();
        (plain == new InterventionCondition(ConditionKind.Trust)).Should().BeTrue();
        (plain == new InterventionCondition(ConditionKind.Trust, "A")).Should().BeFalse();
    }

    private static void Refuses(Func<object?> act) => FluentActions.Invoking(act).Should().Throw<ArgumentException>();
}
