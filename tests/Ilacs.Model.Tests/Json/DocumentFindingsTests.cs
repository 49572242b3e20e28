namespace Ilacs.Model.Tests;

/// <summary>However much is found in a document, no error is hidden.</summary>
public class DocumentFindingsTests
{
    [Fact]
    public void An_error_is_listed_before_what_is_none()
    {
        var found = new DocumentFindings();
        for (var i = 0; i < IlacsJsonLimits.MostFindings + 5; i++)
        {
            found.Add(new Finding(ActivityFindings.SourceOlder, "", "Message."), 0);
        }

        found.Add(new Finding(JsonFindings.WrongType, "", "Message."), 0);
        found.IsFull.Should().BeFalse("there is room for errors");
        var report = found.ToReport("{}"u8, 1);
        report.Count.Should().Be(IlacsJsonLimits.MostFindings + 1);
        report.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code).Should().Equal(JsonFindings.WrongType, JsonFindings.FindingsNotAll);
        report[^1].Message.Should().Be("More findings than these: 6.");
    }

    [Fact]
    public void Of_errors_beyond_the_limit_only_the_number_is_listed()
    {
        var found = new DocumentFindings();
        for (var i = 0; i < IlacsJsonLimits.MostFindings + 5; i++)
        {
            found.Add(new Finding(JsonFindings.WrongType, "", "Message."), 0);
        }

        found.IsFull.Should().BeTrue();
        found.ToReport("{}"u8, 1)[^1].Message.Should().Be("More findings than these: 5.");
    }
}
