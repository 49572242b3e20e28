using NodaTime;

namespace Ilacs.Model.Tests;

public class AnswerTests
{
    [Fact]
    public void An_answer_is_a_value()
    {
        Answer<int> answer = new(70);
        answer.IsRefused.Should().BeFalse();
        answer.Refusal.Should().BeNull();
        answer.Value.Should().Be(70);
        answer.TryGetValue(out var value).Should().BeTrue();
        value.Should().Be(70);
    }

    [Fact]
    public void Or_says_why_there_is_none()
    {
        Refusal refusal = new("some-code", "Nothing is known.");
        Answer<int> answer = new(refusal);
        answer.IsRefused.Should().BeTrue();
        answer.Refusal.Should().BeSameAs(refusal);
        answer.Invoking(one => one.Value).Should().Throw<InvalidOperationException>().WithMessage("Nothing is known.");
        answer.TryGetValue(out var value).Should().BeFalse();
        value.Should().Be(0);
    }

    [Fact]
    public void Default_is_neither()
    {
        Answer<string> answer = default;
        answer.IsRefused.Should().BeFalse();
        answer.Refusal.Should().BeNull();
        answer.TryGetValue(out _).Should().BeFalse();
        answer.Invoking(one => one.Value).Should().Throw<InvalidOperationException>();
        answer.ToString().Should().Be("(no answer)");
    }

    [Fact]
    public void An_answer_is_written_as_its_value_and_a_refusal_with_its_code_and_reason()
    {
        new Answer<bool>(false).ToString().Should().Be("False");
        new Answer<int>(-3).ToString().Should().Be("-3");
        new Answer<LocalDate>(new LocalDate(2023, 8, 16)).ToString().Should().Be("2023-08-16");
        new Answer<ImpreciseDate>(ImpreciseDate.InMonth(2023, 8)).ToString().Should().Be("2023-08");
        new Answer<int>(new Refusal("some-code", "Nothing is known.")).ToString().Should().Be("some-code: Nothing is known.");
    }
}
