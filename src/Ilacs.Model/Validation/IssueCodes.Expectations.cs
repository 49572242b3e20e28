namespace Ilacs.Model.Validation;

// Those about what sources expect.
public static partial class IssueCodes
{
    /// <summary><c>expectation-after-the-deadline</c>, for information.</summary>
    public static IssueCode ExpectationAfterTheDeadline { get; } = new(
        "expectation-after-the-deadline",
        Severity.Information,
        "A source does not expect an action plan after it is due.",
        AuthorityPeriods.ActionPlan.Used.Evidence);
}
