namespace Ilacs.Model.Validation;

// Those about an intervention.
public static partial class IssueCodes
{
    /// <summary><c>event-does-not-follow</c>, an error.</summary>
    public static IssueCode EventDoesNotFollow { get; } = new(
        "event-does-not-follow",
        Severity.Error,
        "Each event can follow the state that the intervention is in.",
        InterventionEvidence.AllCasesFit);

    /// <summary><c>event-out-of-order</c>, an error.</summary>
    public static IssueCode EventOutOfOrder { get; } = new(
        "event-out-of-order", Severity.Error, "The events of an intervention are recorded in the order in which they happened.");

    /// <summary><c>review-overdue</c>, a warning.</summary>
    public static IssueCode ReviewOverdue { get; } = new(
        "review-overdue", Severity.Warning, "A review is held as often as the open notice or direction requires.");

    /// <summary><c>review-beyond-usual</c>, for information.</summary>
    public static IssueCode ReviewBeyondUsual { get; } = new(
        "review-beyond-usual",
        Severity.Information,
        $"If we do not know how often a notice or direction is to be reviewed, it is usually reviewed every {InterventionPeriods.ReviewMonths.Maximum} "
            + "months.",
        InterventionPeriods.ReviewMonths.Used.Evidence);

    /// <summary><c>history-of-another-authority</c>, a warning.</summary>
    public static IssueCode HistoryOfAnotherAuthority { get; } = new(
        "history-of-another-authority", Severity.Warning,
            "An intervention and the history that it is checked against belong to the same authority.");

    /// <summary><c>trigger-not-recorded</c>, for information.</summary>
    public static IssueCode TriggerNotRecorded { get; } = new(
        "trigger-not-recorded",
        Severity.Information,
        "The event that led to a notice or direction is in the authority's history, if the history claims to be complete.");

    /// <summary><c>trigger-contradicted</c>, a warning.</summary>
    public static IssueCode TriggerContradicted { get; } = new(
        "trigger-contradicted",
        Severity.Warning,
        "The event that led to a notice or direction was inadequate, or had an area for priority action, as the trigger says.");

    /// <summary><c>open-after-better-judgement</c>, for information.</summary>
    public static IssueCode OpenAfterBetterJudgement { get; } = new(
        "open-after-better-judgement",
        Severity.Information,
        "A notice or direction may be open after an inspection that found nothing inadequate. It does not end by itself.",
        InterventionEvidence.EndsByDecision);
}
