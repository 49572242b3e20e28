namespace Ilacs.Model.Tests;

public class GradeTests
{
    public static TheoryData<string, string> CodesAndLabels => new()
    {
        { "outstanding", "Outstanding" },
        { "good", "Good" },
        { "requires-improvement", "Requires improvement to be good" },
        { "inadequate", "Inadequate" },
    };

    [Theory]
    [MemberData(nameof(CodesAndLabels))]
    public void A_grade_is_read_and_written_by_its_code(string code, string label)
    {
        var grade = Grade.Parse(code);
        grade.Code.Should().Be(code);
        grade.ToString().Should().Be(code);
        grade.Label.Should().Be(label);
        Grade.TryParse(code, out var again).Should().BeTrue();
        again.Should().Be(grade);
        Grade.ParseLabel(label).Should().Be(grade);
    }

    [Fact]
    public void The_four_grades_are_listed_best_first()
    {
        Grade.All.Should().Equal(Grade.Outstanding, Grade.Good, Grade.RequiresImprovement, Grade.Inadequate);
        Grade.All.Select(grade => grade.Code).Should().Equal(CodesAndLabels.Select(row => (string)row[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" good")]
    [InlineData("good ")]
    [InlineData("Good")]
    [InlineData("GOOD")]
    [InlineData("go\u043Ed")]
    [InlineData("good\0")]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("good,inadequate")]
    [InlineData("good, outstanding")]
    [InlineData("requires improvement")]
    [InlineData("requires_improvement")]
    [InlineData("requires-improvement-to-be-good")]
    [InlineData("not-judged")]
    public void Nothing_but_a_code_is_read_as_a_code(string text)
    {
        Grade.TryParse(text, out var grade).Should().BeFalse();
        grade.IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => Grade.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Null_is_no_code_and_no_label()
    {
        Grade.TryParse(null, out _).Should().BeFalse();
        Grade.TryParseLabel(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Grade.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Grade.ParseLabel(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("Outstanding", "outstanding")]
    [InlineData("outstanding", "outstanding")]
    [InlineData("Good", "good")]
    [InlineData("good", "good")]
    [InlineData(" Good ", "good")]
    [InlineData("Requires improvement to be good", "requires-improvement")]
    [InlineData("Requires Improvement to be good", "requires-improvement")]
    [InlineData("Requires improvement", "requires-improvement")]
    [InlineData("requires improvement", "requires-improvement")]
    [InlineData("require improvement", "requires-improvement")]
    [InlineData("require improvement to be good", "requires-improvement")]
    [InlineData("Requires improvement\r\nto be good", "requires-improvement")]
    [InlineData("Requires\u00A0improvement to be good", "requires-improvement")]
    [InlineData("REQUIRES IMPROVEMENT TO BE GOOD", "requires-improvement")]
    [InlineData("Inadequate", "inadequate")]
    [InlineData("inadequate", "inadequate")]
    public void Every_spelling_really_printed_is_read_as_a_label(string text, string code) =>
        Grade.ParseLabel(text).Code.Should().Be(code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("to requires improvement")]
    [InlineData("requires improvement to be")]
    [InlineData("to be good")]
    [InlineData("requires-improvement")]
    [InlineData("Good, Outstanding")]
    [InlineData("good outstanding")]
    [InlineData("goods")]
    [InlineData("goo")]
    [InlineData("not good")]
    [InlineData("1")]
    [InlineData("3")]
    [InlineData("nan")]
    [InlineData("None")]
    [InlineData("No data")]
    [InlineData("data_unreadable")]
    [InlineData("not_reported_post_reform")]
    [InlineData("Adequate")]
    [InlineData("Satisfactory")]
    [InlineData("Not judged")]
    [InlineData("İnadequate")]
    [InlineData("ınadequate")]
    [InlineData("Requires\0improvement to be good")]
    public void Garbage_is_not_read_as_a_label(string text)
    {
        Grade.TryParseLabel(text, out var grade).Should().BeFalse();
        grade.IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => Grade.ParseLabel(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Each_grade_is_better_than_those_after_it_and_worse_than_those_before_it()
    {
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < 4; j++)
            {
                var (one, other) = (Grade.All[i], Grade.All[j]);
                one.IsBetterThan(other).Should().Be(i < j);
                one.IsWorseThan(other).Should().Be(i > j);
                (one == other).Should().Be(i == j);
                (one != other).Should().Be(i != j);
                Grade.Best(one, other).Should().Be(i < j ? one : other);
                Grade.Worst(one, other).Should().Be(i < j ? other : one);
                Grade.Best([one, other, one]).Should().Be(Grade.Best(one, other));
                Grade.Worst([one, other, one]).Should().Be(Grade.Worst(one, other));
            }
        }
    }

    [Fact]
    public void Default_is_not_a_grade()
    {
        default(Grade).IsDefault.Should().BeTrue();
        Grade.All.Should().NotContain(default(Grade));
        default(Grade).ToString().Should().Be("(not a grade)");
        FluentActions.Invoking(() => default(Grade).Code).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(Grade).Label).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(Grade).IsBetterThan(Grade.Good)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Grade.Good.IsWorseThan(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Grade.Best(Grade.Good, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Judgement.Of(default(Grade))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void There_is_no_best_among_none() => FluentActions.Invoking(() => Grade.Best()).Should().Throw<ArgumentException>();

    [Fact]
    public void Grades_work_through_the_parsing_interfaces()
    {
        Read<Grade>("good").Should().Be(Grade.Good);
        ReadUtf8<Grade>("good"u8).Should().Be(Grade.Good);
        Read<NoGrade>("not-judged").Should().Be(NoGrade.NotJudged);
        ReadUtf8<Judgement>("not-known"u8).Should().Be(Judgement.Of(NoGrade.NotKnown));

        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);

        static T ReadUtf8<T>(ReadOnlySpan<byte> text)
            where T : IUtf8SpanParsable<T> => T.Parse(text, null);
    }
}
