using FsCheck.Xunit;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>A failed assertion says in which members two records differ.</summary>
[Properties(Arbitrary = [typeof(IlacsArbitraries)])]
public class DifferenceTests
{
    private static readonly InspectionHistory Lived = History(Inspection("2022-07-11", Grade.Inadequate), Focused("2022-04-26"));

    [Fact]
    public void Each_member_that_differs_is_named_with_both_values()
    {
        var changed = Lived with { Events = [Lived.Events[1], Focused("2022-04-26", published: "2022-06-01"), Monitoring("2023-02-28")] };
        Differences.Between(Lived, changed).Should().Equal(
            "/events/0/publishedOn: not expected: \"2022-06-01\"",
            "/events/2: not expected: {\"type\":\"monitoring-visit\",\"onSite\":[{\"from\":\"2023-02-28\"}]}");
        Differences.Between(changed, Lived)[0].Should().Be("/events/0/publishedOn: missing: \"2022-06-01\"");
        Differences.Between(Focused("2022-04-26"), Focused("2022-04-27")).Should().Equal("/onSite/0/from: expected \"2022-04-26\", found \"2022-04-27\"");
        FluentActions.Invoking(() => changed.ShouldBe(Lived)).Should().Throw<IssueAssertionException>().WithMessage("Different from what was expected:\n/events/0/publishedOn: not expected*");
        FluentActions.Invoking(() => Focused("2022-04-27").ShouldBe(Focused("2022-04-26"))).Should().Throw<IssueAssertionException>().WithMessage("*expected \"2022-04-26\", found*");
        FluentActions.Invoking(() => new NoticeIssued(Days("2022")).ShouldBe(new NoticeIssued(Days("2023")))).Should().Throw<IssueAssertionException>();
    }

    [Fact]
    public void Another_order_is_a_difference_and_records_of_one_type_are_compared()
    {
        NoticeIssued issued = new(Days("2022"));
        NoticeLifted lifted = new(Days("2022"));
        var authority = Lived.Authority;
        Differences.Between(InterventionHistory.Replay(authority, ServiceArea.SocialCare, [issued, lifted]), InterventionHistory.Replay(authority, ServiceArea.SocialCare, [lifted, issued]))
            .Should().Equal("/events: expected the same items in another order");
        var earlier = Lived with { Events = [Meeting("2022-01-10"), Lived.Events[0], Inspection("2022-07-11", Grade.Good)] };
        Differences.Between(Lived, earlier).Should().HaveCount(5).And.OnlyContain(one => one.Contains("inadequate") || one.Contains("annual-engagement-meeting"));
    }

    [Property]
    public bool Two_histories_have_no_difference_if_and_only_if_they_are_equal(InspectionHistory one, InspectionHistory other)
    {
        one.ShouldBe(one);
        return Differences.Between(one, other).IsEmpty == (one == other) && Differences.Between(one, one).IsEmpty;
    }

    [Property]
    public bool Two_interventions_have_no_difference_if_and_only_if_they_are_equal(InterventionHistory one, InterventionHistory other)
    {
        one.ShouldBe(one);
        return Differences.Between(one, other).IsEmpty == (one == other);
    }
}
