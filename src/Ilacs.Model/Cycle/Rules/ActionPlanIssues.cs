namespace Ilacs.Model;

/// <summary>What can be wrong with an action plan and what it answers.</summary>
public static class ActionPlanIssues
{
    /// <summary><c>action-plan-late</c>, a warning.</summary>
    public static IssueCode Late { get; } = new(
        "action-plan-late",
        Severity.Warning,
        $"The action plan is submitted within {AuthorityPeriods.ActionPlan.Used.Value} working days of receiving the report or letter.",
        AuthorityPeriods.ActionPlan.Used.Evidence);

    /// <summary><c>draft-action-plan-late</c>, a warning.</summary>
    public static IssueCode DraftLate { get; } = new(
        "draft-action-plan-late",
        Severity.Warning,
        $"After a focused visit with an area for priority action a draft of the action plan is shared within {AuthorityPeriods.DraftActionPlan.Used.Value} working days of receiving the letter.",
        AuthorityPeriods.DraftActionPlan.Used.Evidence);
}
