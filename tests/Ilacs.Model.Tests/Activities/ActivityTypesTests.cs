namespace Ilacs.Model.Tests;

public class ActivityTypesTests
{
    [Fact]
    public void Activities_have_these_codes() => Enum.GetValues<ActivityType>().Select(type => $"{(int)type} {type.Code()}").Should().Equal(
        "1 standard-inspection", "2 short-inspection", "3 single-inspection", "4 single-inspection-reinspection", "5 focused-visit", "6 monitoring-visit",
        "7 assurance-visit", "8 joint-targeted-area-inspection", "9 annual-engagement-meeting", "10 self-evaluation", "11 action-plan");

    [Fact]
    public void Only_inspections_are_graded() => Enum.GetValues<ActivityType>().Where(type => type.IsGraded()).Should().Equal(
        ActivityType.StandardInspection, ActivityType.ShortInspection, ActivityType.SingleInspection, ActivityType.SingleInspectionReinspection);

    [Theory]
    [InlineData("ILACS Standard Inspection", ActivityType.StandardInspection)]
    [InlineData("ILACS Short Inspection", ActivityType.ShortInspection)]
    [InlineData("ILACS Focused Visit", ActivityType.FocusedVisit)]
    [InlineData("LA Monitoring visit", ActivityType.MonitoringVisit)]
    [InlineData("Annual conversation", ActivityType.AnnualEngagementMeeting)]
    [InlineData("annual  ENGAGEMENT meeting", ActivityType.AnnualEngagementMeeting)]
    [InlineData("JTAI", ActivityType.JointTargetedAreaInspection)]
    public void The_names_that_are_printed_are_read(string label, ActivityType expected)
    {
        ActivityTypes.TryParseLabel(label, out var type).Should().BeTrue();
        type.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Inspection")]
    [InlineData("focused-visit")]
    [InlineData(null)]
    public void Anything_else_is_no_activity(string? text)
    {
        ActivityTypes.TryParseLabel(text, out var type).Should().BeFalse();
        type.Should().Be(default(ActivityType));
        ActivityTypes.TryParse("Focused visit", out type).Should().BeFalse();
        FluentActions.Invoking(() => type.Code()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
