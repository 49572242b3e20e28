namespace Ilacs.Model.Testing;

/// <summary>What a test expects to be found in a history, a record, a thread or a document. Whatever does not hold throws a
/// <see cref="FindingAssertionException"/>, which fails a test in any framework.</summary>
public static class FindingAssertions
{
    /// <summary>Nothing was found.</summary>
    /// <param name="report">What was found.</param>
    /// <exception cref="FindingAssertionException">Something was.</exception>
    public static void ShouldBeClean(this FindingReport report)
    {
        if (!report.IsClean)
        {
            throw Failed("Nothing should be found", report);
        }
    }

    /// <summary>No error was found; there may be warnings and information.</summary>
    /// <param name="report">What was found.</param>
    /// <exception cref="FindingAssertionException">An error was.</exception>
    public static void ShouldBeValid(this FindingReport report)
    {
        if (!report.IsValid)
        {
            throw Failed("No error should be found", report);
        }
    }

    /// <summary>A finding is there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code.</param>
    /// <param name="at">The JSON Pointer that it has; <c>null</c> for any.</param>
    /// <returns>The first such finding.</returns>
    /// <exception cref="FindingAssertionException">There is none.</exception>
    public static Finding ShouldHave(this FindingReport report, FindingCode code, string? at = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return report.FirstOrDefault(finding => finding.Code == code && (at is null || finding.Pointer == at))
            ?? throw Failed(at is null ? $"'{code}' should be found" : $"'{code}' should be found at {at}", report);
    }

    /// <summary>A finding is there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code, such as <c>action-plan-late</c>.</param>
    /// <param name="at">The JSON Pointer that it has; <c>null</c> for any.</param>
    /// <returns>The first such finding.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="FindingAssertionException">There is no such finding.</exception>
    public static Finding ShouldHave(this FindingReport report, string code, string? at = null) => report.ShouldHave(Code(code), at);

    /// <summary>A finding is not there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code.</param>
    /// <exception cref="FindingAssertionException">It is.</exception>
    public static void ShouldNotHave(this FindingReport report, FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (report.Any(finding => finding.Code == code))
        {
            throw Failed($"'{code}' should not be found", report);
        }
    }

    /// <summary>A finding is not there, whatever else may be.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">Its code, such as <c>action-plan-late</c>.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="FindingAssertionException">The finding is there.</exception>
    public static void ShouldNotHave(this FindingReport report, string code) => report.ShouldNotHave(Code(code));

    /// <summary>Just these findings are there, each as often as its code is named, in any order.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">A code.</param>
    /// <param name="more">More codes.</param>
    /// <exception cref="FindingAssertionException">One is missing, or there is another.</exception>
    public static void ShouldHaveOnly(this FindingReport report, FindingCode code, params FindingCode[] more)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(more);
        string[] expected = [.. more.Prepend(code).Select(one => one.Code).Order(StringComparer.Ordinal)];
        if (!expected.SequenceEqual(report.Select(finding => finding.Code.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw Failed($"Just {string.Join(", ", expected.Select(one => $"'{one}'"))} should be found", report);
        }
    }

    /// <summary>Just these findings are there, each as often as its code is named, in any order.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="code">A code, such as <c>action-plan-late</c>.</param>
    /// <param name="more">More codes.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="FindingAssertionException">One is missing, or there is another.</exception>
    public static void ShouldHaveOnly(this FindingReport report, string code, params string[] more)
    {
        ArgumentNullException.ThrowIfNull(more);
        report.ShouldHaveOnly(Code(code), [.. more.Select(Code)]);
    }

    // A misspelt code would make a test that never fails, or always.
    private static FindingCode Code(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return FindingCatalogue.All.FirstOrDefault(one => one.Code == code) ?? throw new ArgumentException($"There is no finding '{code}'.", nameof(code));
    }

    private static FindingAssertionException Failed(string expected, FindingReport report) => new(
        report.IsClean ? $"{expected}, and nothing was." : $"{expected}, and this was:{Environment.NewLine}{string.Join(Environment.NewLine, report)}");
}
