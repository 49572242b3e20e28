namespace Ilacs.Model.Testing;

/// <summary>Assertions about the issues in a history, a record, an intervention or a document. One that fails throws an
/// <see cref="IssueAssertionException"/>, which fails a test in any framework.</summary>
public static class IssueAssertions
{
    /// <summary>Nothing was found.</summary>
    /// <param name="report">What was found.</param>
    /// <exception cref="IssueAssertionException">Something was.</exception>
    public static void ShouldBeClean(this ValidationReport report)
    {
        if (!report.IsClean)
        {
            throw Failed("Nothing should be found", report);
        }
    }

    /// <summary>No error was found; there may be warnings and information.</summary>
    /// <param name="report">What was found.</param>
    /// <exception cref="IssueAssertionException">An error was.</exception>
    public static void ShouldBeValid(this ValidationReport report)
    {
        if (!report.IsValid)
        {
            throw Failed("No error should be found", report);
        }
    }

    /// <summary>An issue is there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code.</param>
    /// <param name="at">The JSON Pointer that it has; <c>null</c> for any.</param>
    /// <returns>The first such issue.</returns>
    /// <exception cref="IssueAssertionException">There is none.</exception>
    public static ValidationIssue ShouldHave(this ValidationReport report, IssueCode code, string? at = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return report.FirstOrDefault(issue => issue.Code == code && (at is null || issue.Pointer == at))
            ?? throw Failed(at is null ? $"'{code}' should be found" : $"'{code}' should be found at {at}", report);
    }

    /// <summary>An issue is there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code, such as <c>action-plan-late</c>.</param>
    /// <param name="at">The JSON Pointer that it has; <c>null</c> for any.</param>
    /// <returns>The first such issue.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="IssueAssertionException">There is no such issue.</exception>
    public static ValidationIssue ShouldHave(this ValidationReport report, string code, string? at = null) =>
        report.ShouldHave(Code(code), at);

    /// <summary>An issue is not there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code.</param>
    /// <exception cref="IssueAssertionException">It is.</exception>
    public static void ShouldNotHave(this ValidationReport report, IssueCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (report.Any(issue => issue.Code == code))
        {
            throw Failed($"'{code}' should not be found", report);
        }
    }

    /// <summary>An issue is not there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code, such as <c>action-plan-late</c>.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="IssueAssertionException">The issue is there.</exception>
    public static void ShouldNotHave(this ValidationReport report, string code) => report.ShouldNotHave(Code(code));

    /// <summary>Just these issues are there, each as often as its code is named, in any order.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">A code.</param>
    /// <param name="more">More codes.</param>
    /// <exception cref="IssueAssertionException">One is missing, or there is another.</exception>
    public static void ShouldHaveOnly(this ValidationReport report, IssueCode code, params IssueCode[] more)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(more);
        string[] expected = [.. more.Prepend(code).Select(one => one.Code).Order(StringComparer.Ordinal)];
        if (!expected.SequenceEqual(report.Select(issue => issue.Code.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw Failed($"Just {string.Join(", ", expected.Select(one => $"'{one}'"))} should be found", report);
        }
    }

    /// <summary>Just these issues are there, each as often as its code is named, in any order.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">A code, such as <c>action-plan-late</c>.</param>
    /// <param name="more">More codes.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="IssueAssertionException">One is missing, or there is another.</exception>
    public static void ShouldHaveOnly(this ValidationReport report, string code, params string[] more)
    {
        ArgumentNullException.ThrowIfNull(more);
        report.ShouldHaveOnly(Code(code), [.. more.Select(Code)]);
    }

    // A misspelt code would make a test that never fails, or always.
    private static IssueCode Code(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return IssueCodes.All.FirstOrDefault(one =>
            one.Code == code) ?? throw new ArgumentException($"There is no issue '{code}'.", nameof(code));
    }

    private static IssueAssertionException Failed(string expected, ValidationReport report) => new(
        report.IsClean
            ? $"{expected}, and nothing was."
            : $"{expected}, and this was:{Environment.NewLine}{string.Join(Environment.NewLine, report)}");
}
