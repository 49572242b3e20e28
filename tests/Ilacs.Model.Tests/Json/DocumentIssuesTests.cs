namespace Ilacs.Model.Tests;

/// <summary>However much is found in a document, no error is hidden.</summary>
public class DocumentIssuesTests
{
    [Fact]
    public void An_error_is_listed_before_what_is_none()
    {
        var found = new DocumentIssues();
        for (var i = 0; i < IlacsJsonLimits.MostIssues + 5; i++)
        {
            found.Add(new ValidationIssue(IssueCodes.SourceOlder, "", "Message."), 0);
        }

        found.Add(new ValidationIssue(IssueCodes.WrongType, "", "Message."), 0);
        found.IsFull.Should().BeFalse("there is room for errors");
        var report = found.ToReport("{}"u8, 1);
        report.Count.Should().Be(IlacsJsonLimits.MostIssues + 1);
        report.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Code).Should().Equal(IssueCodes.WrongType, IssueCodes.IssuesNotAll);
        report[^1].Message.Should().Be("There are 6 more issues.");
    }

    [Fact]
    public void Of_errors_beyond_the_limit_only_the_number_is_listed()
    {
        var found = new DocumentIssues();
        for (var i = 0; i < IlacsJsonLimits.MostIssues + 5; i++)
        {
            found.Add(new ValidationIssue(IssueCodes.WrongType, "", "Message."), 0);
        }

        found.IsFull.Should().BeTrue();
        found.ToReport("{}"u8, 1)[^1].Message.Should().Be("There are 5 more issues.");
    }
}
