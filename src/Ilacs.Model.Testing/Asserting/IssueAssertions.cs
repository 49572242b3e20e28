namespace Ilacs.Model.Testing;

/// <summary>Assertions about the issues in a history, a record, an intervention or a document. A failed assertion throws an
/// <see cref="IssueAssertionException"/>, which fails a test in any framework.</summary>
public static class IssueAssertions
{
    /// <summary>Requires a report without issues.</summary>
    /// <param name="report">The issues.</param>
    /// <exception cref="IssueAssertionException">There is an issue.</exception>
    public static void ShouldBeClean(this ValidationReport report)
    {
        if (!report.IsClean)
        {
            throw Failed("Expected no issues", report);
        }
    }

    /// <summary>Requires a report without errors. Warnings and information are allowed.</summary>
    /// <param name="report">The issues.</param>
    /// <exception cref="IssueAssertionException">There is an error.</exception>
    public static void ShouldBeValid(this ValidationReport report)
    {
        if (!report.IsValid)
        {
            throw Failed("Expected no errors", report);
        }
    }

    /// <summary>Requires an issue with this code. Other issues are allowed.</summary>
    /// <param name="report">The issues.</param>
    /// <param name="code">Its code.</param>
    /// <param name="at">Its JSON Pointer; <c>null</c> for any place.</param>
    /// <returns>The first such issue.</returns>
    /// <exception cref="IssueAssertionException">There is no such issue.</exception>
    public static ValidationIssue ShouldHave(this ValidationReport report, IssueCode code, string? at = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return report.FirstOrDefault(issue => issue.Code == code && (at is null || issue.Pointer == at))
            ?? throw Failed(at is null ? $"Expected '{code}'" : $"Expected '{code}' at {at}", report);
    }

    /// <summary>Requires an issue with this code. Other issues are allowed.</summary>
    /// <param name="report">The issues.</param>
    /// <param name="code">Its code, such as <c>action-plan-late</c>.</param>
    /// <param name="at">Its JSON Pointer; <c>null</c> for any place.</param>
    /// <returns>The first such issue.</returns>
    /// <exception cref="ArgumentException">The code does not exist.</exception>
    /// <exception cref="IssueAssertionException">There is no such issue.</exception>
    public static ValidationIssue ShouldHave(this ValidationReport report, string code, string? at = null) =>
        report.ShouldHave(Code(code), at);

    /// <summary>Requires a report without this code. Other issues are allowed.</summary>
    /// <param name="report">The issues.</param>
    /// <param name="code">Its code.</param>
    /// <exception cref="IssueAssertionException">There is such an issue.</exception>
    public static void ShouldNotHave(this ValidationReport report, IssueCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (report.Any(issue => issue.Code == code))
        {
            throw Failed($"Did not expect '{code}'", report);
        }
    }

    /// <summary>Requires a report without this code. Other issues are allowed.</summary>
    /// <param name="report">The issues.</param>
    /// <param name="code">Its code, such as <c>action-plan-late</c>.</param>
    /// <exception cref="ArgumentException">The code does not exist.</exception>
    /// <exception cref="IssueAssertionException">There is such an issue.</exception>
    public static void ShouldNotHave(this ValidationReport report, string code) => report.ShouldNotHave(Code(code));

    /// <summary>Requires exactly these issues, in any order. Name a code twice to expect it twice.</summary>
    /// <param name="report">The issues.</param>
    /// <param name="code">A code.</param>
    /// <param name="more">More codes.</param>
    /// <exception cref="IssueAssertionException">An issue is missing, or there is another one.</exception>
    public static void ShouldHaveOnly(this ValidationReport report, IssueCode code, params IssueCode[] more)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(more);
        string[] expected = [.. more.Prepend(code).Select(one => one.Code).Order(StringComparer.Ordinal)];
        if (!expected.SequenceEqual(report.Select(issue => issue.Code.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw Failed($"Expected exactly {string.Join(", ", expected.Select(one => $"'{one}'"))}", report);
        }
    }

    /// <summary>Requires exactly these issues, in any order. Name a code twice to expect it twice.</summary>
    /// <param name="report">The issues.</param>
    /// <param name="code">A code, such as <c>action-plan-late</c>.</param>
    /// <param name="more">More codes.</param>
    /// <exception cref="ArgumentException">The code does not exist.</exception>
    /// <exception cref="IssueAssertionException">An issue is missing, or there is another one.</exception>
    public static void ShouldHaveOnly(this ValidationReport report, string code, params string[] more)
    {
        ArgumentNullException.ThrowIfNull(more);
        report.ShouldHaveOnly(Code(code), [.. more.Select(Code)]);
    }

    // With a misspelt code, a test would always fail or never.
    private static IssueCode Code(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return IssueCodes.All.FirstOrDefault(one =>
            one.Code == code) ?? throw new ArgumentException($"The issue code '{code}' does not exist.", nameof(code));
    }

    private static IssueAssertionException Failed(string expected, ValidationReport report) => new(
        report.IsClean
            ? $"{expected}, but found no issues."
            : $"{expected}, but found:{Environment.NewLine}{string.Join(Environment.NewLine, report)}");
}
