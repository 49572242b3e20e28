namespace Ilacs.Model.Tests;

public class CycleEventTypesTests
{
    [Fact]
    public void Events_have_these_codes() => Enum.GetValues<CycleEventType>().Select(type => $"{(int)type} {type.Code()}").Should().Equal(
        "1 standard-inspection", "2 short-inspection", "3 single-inspection", "4 single-inspection-reinspection", "5 focused-visit", "6 monitoring-visit",
        "7 assurance-visit", "8 joint-targeted-area-inspection", "9 annual-engagement-meeting", "10 self-evaluation", "11 action-plan",
        "12 stated-expectation");

    [Fact]
    public void Only_inspections_are_graded() => Enum.GetValues<CycleEventType>().Where(type => type.IsGraded()).Should().Equal(
        CycleEventType.StandardInspection, CycleEventType.ShortInspection, CycleEventType.SingleInspection, CycleEventType.SingleInspectionReinspection);

    [Theory]
    [InlineData("ILACS Standard Inspection", CycleEventType.StandardInspection)]
    [InlineData("ILACS Short Inspection", CycleEventType.ShortInspection)]
    [InlineData("ILACS Focused Visit", CycleEventType.FocusedVisit)]
    [InlineData("LA Monitoring visit", CycleEventType.MonitoringVisit)]
    [InlineData("Annual conversation", CycleEventType.AnnualEngagementMeeting)]
    [InlineData("annual  ENGAGEMENT meeting", CycleEventType.AnnualEngagementMeeting)]
    [InlineData("JTAI", CycleEventType.JointTargetedAreaInspection)]
    public void The_names_that_are_printed_are_read(string label, CycleEventType expected)
    {
        CycleEventType.TryParseLabel(label, out var type).Should().BeTrue();
        type.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Inspection")]
    [InlineData("focused-visit")]
    [InlineData(null)]
    public void Anything_else_is_no_event(string? text)
    {
        CycleEventType.TryParseLabel(text, out var type).Should().BeFalse();
        type.Should().Be(default(CycleEventType));
        CycleEventType.TryParseCode("Focused visit", out type).Should().BeFalse();
        FluentActions.Invoking(() => type.Code()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
