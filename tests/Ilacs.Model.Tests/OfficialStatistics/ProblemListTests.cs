namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>However many problems there are, no error is hidden.</summary>
public class ProblemListTests
{
    [Fact]
    public void As_many_as_are_listed_keep_the_order_of_the_file()
    {
        var problems = Enumerable.Range(0, ProblemList.Most).Select(i => Problem(i, (Severity)(i % 3 + 1))).ToArray();
        Listed(problems).Should().Equal(problems);
    }

    [Fact]
    public void Of_more_the_errors_are_listed_first_and_the_rest_is_counted()
    {
        var listed = Listed([.. Enumerable.Range(0, 12_000).Select(i => Problem(i, Severity.Warning)), Problem(12_000, Severity.Error), Problem(12_001, Severity.Information)]);
        listed.Should().HaveCount(ProblemList.Most + 1);
        listed[0].Line.Should().Be(12_000);
        listed[^1].Severity.Should().Be(Severity.Warning);
        listed[^1].Message.Should().Be("Also found, but not listed: 2001 warnings, 1 for information.");
    }

    [Fact]
    public void What_stands_for_errors_is_an_error()
    {
        var rest = Listed([.. Enumerable.Range(0, 12_000).Select(i => Problem(i, Severity.Error)), Problem(0, Severity.Warning)])[^1];
        (rest.Code, rest.Severity, rest.Message).Should().Be((RowProblems.ProblemsNotAll, Severity.Error,
            "Also found, but not listed: 2000 errors, 1 warning."));
    }

    private static FileProblem[] Listed(IEnumerable<FileProblem> problems)
    {
        var list = new ProblemList("file.csv");
        foreach (var problem in problems)
        {
            list.Add(problem);
        }

        return [.. list.ToImmutable()];
    }

    private static FileProblem Problem(int line, Severity severity) => new("file.csv", null, line, "", null, "code", severity, "Message.");
}
