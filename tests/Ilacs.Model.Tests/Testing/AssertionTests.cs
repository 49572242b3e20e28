namespace Ilacs.Model.Testing.Tests;

public class AssertionTests
{
    private static readonly ValidationReport Late = Given.History()
        .With(Given.StandardInspection("2019-10-07", "2019-10-18").Published("2019-12-19"), Given.ActionPlan("2019-10-07").Submitted("2020-06-01"))
        .Build().Validate();

    [Fact]
    public void What_holds_throws_nothing()
    {
        default(ValidationReport).ShouldBeClean();
        Late.ShouldBeValid();
        Late.ShouldHaveOnly("action-plan-late");
        Late.ShouldHaveOnly(IssueCodes.ActionPlanLate);
        Late.ShouldHave("action-plan-late").Should().BeSameAs(Late[0]);
        Late.ShouldHave(IssueCodes.ActionPlanLate, "/events/1/submittedOn").Should().BeSameAs(Late[0]);
        Late.ShouldNotHave("draft-action-plan-late");
    }

    [Fact]
    public void What_does_not_hold_says_what_was_found()
    {
        Failing(() => Late.ShouldBeClean()).Should().Be($"Expected no issues, but found:{Environment.NewLine}{Late[0]}");
        Failing(() => Given.Intervention().Then(Given.NoticeLifted("2020")).Build().Validate().ShouldBeValid()).Should().StartWith("Expected no errors, but found:").And.Contain("event-does-not-follow");
        Failing(() => Late.ShouldHave("source-older")).Should().Be($"Expected 'source-older', but found:{Environment.NewLine}{Late[0]}");
        Failing(() => Late.ShouldHave("action-plan-late", "/events/0")).Should().StartWith("Expected 'action-plan-late' at /events/0, but found:");
        Failing(() => Late.ShouldNotHave("action-plan-late")).Should().StartWith("Did not expect 'action-plan-late', but found:");
        Failing(() => Late.ShouldHaveOnly("action-plan-late", "action-plan-late")).Should().StartWith("Expected exactly 'action-plan-late', 'action-plan-late', but found:");
        Failing(() => default(ValidationReport).ShouldHaveOnly("source-older")).Should().Be("Expected exactly 'source-older', but found no issues.");
    }

    [Fact]
    public void A_misspelt_code_is_no_assertion()
    {
        ((Action)(() => Late.ShouldNotHave("action-plan-to-late"))).Should().Throw<ArgumentException>().WithMessage("The issue code 'action-plan-to-late' does not exist.*");
        ((Action)(() => Late.ShouldHaveOnly("action-plan-late", "x"))).Should().Throw<ArgumentException>();
    }

    private static string Failing(Action assertion) => assertion.Should().Throw<IssueAssertionException>().Which.Message;
}
