namespace Ilacs.Model.OfficialStatistics.Tests;

public class FileProblemTests
{
    [Fact]
    public void A_problem_names_its_place() =>
        new FileProblem("a.csv", null, 7, "overall", "x", "grade-not-understood", Severity.Error, "'x' is not a grade.").ToString()
            .Should().Be("error a.csv:7 overall: 'x' is not a grade.");
}
