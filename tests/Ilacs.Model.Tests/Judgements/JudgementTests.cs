namespace Ilacs.Model.Tests;

public class JudgementTests
{
    [Fact]
    public void Default_is_not_known_and_never_a_grade()
    {
        default(NoGrade).Should().Be(NoGrade.NotKnown);
        default(Judgement).Should().Be(Judgement.Of(NoGrade.NotKnown));
        default(Judgement).IsGraded.Should().BeFalse();
    }

    [Fact]
    public void A_judgement_is_a_grade_or_the_reason_why_there_is_none()
    {
        foreach (var grade in Grade.All)
        {
            Judgement judgement = grade;
            judgement.Grade.Should().Be(grade);
            judgement.NoGrade.Should().BeNull();
            judgement.TryGetGrade(out var given).Should().BeTrue();
            given.Should().Be(grade);
        }

        foreach (var reason in NoGrade.All)
        {
            Judgement judgement = reason;
            judgement.Grade.Should().BeNull();
            judgement.NoGrade.Should().Be(reason);
            judgement.TryGetGrade(out var given).Should().BeFalse();
            given.IsDefault.Should().BeTrue();
        }
    }

    [Fact]
    public void The_reasons_have_these_codes() =>
        NoGrade.All.Select(reason => reason.Code).Should().Equal("not-judged", "not-in-edition", "not-known");

    [Fact]
    public void A_judgement_is_read_and_written_by_its_code()
    {
        string[] codes = ["outstanding", "good", "requires-improvement", "inadequate", "not-judged", "not-in-edition", "not-known"];
        codes.Select(code => Judgement.Parse(code)).Distinct().Should().HaveCount(7);
        foreach (var code in codes)
        {
            Judgement.Parse(code).Code.Should().Be(code);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Not-judged")]
    [InlineData("not judged")]
    [InlineData("Good")]
    [InlineData("0")]
    public void Nothing_but_a_code_is_read_as_a_judgement(string text)
    {
        Judgement.TryParse(text, null, out var judgement).Should().BeFalse();
        judgement.Should().Be(default(Judgement));
        NoGrade.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Judgement.Parse(text)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => NoGrade.Parse(text)).Should().Throw<FormatException>();
    }
}
