namespace Ilacs.Model.Validation;

// Those about what sources expect.
public static partial class IssueCodes
{
    /// <summary><c>expectation-after-the-deadline</c>, for information.</summary>
    public static IssueCode ExpectationAfterTheDeadline { get; } = new(
        "expectation-after-the-deadline",
        Severity.Information,
        "An action plan that a source expects is expected no later than it is due.",
        AuthorityPeriods.ActionPlan.Used.Evidence);
}
