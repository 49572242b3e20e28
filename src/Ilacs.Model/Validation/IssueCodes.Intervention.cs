namespace Ilacs.Model.Validation;

// Those about an intervention.
public static partial class IssueCodes
{
    /// <summary><c>event-does-not-follow</c>, an error.</summary>
    public static IssueCode EventDoesNotFollow { get; } = new(
        "event-does-not-follow",
        Severity.Error,
        "What happens in an intervention is one of the rows of its lifecycle, from the state in which it stands.",
        InterventionEvidence.AllCasesFit);

    /// <summary><c>event-out-of-order</c>, an error.</summary>
    public static IssueCode EventOutOfOrder { get; } = new(
        "event-out-of-order", Severity.Error, "The events of an intervention are recorded in the order in which they happened.");

    /// <summary><c>review-overdue</c>, a warning.</summary>
    public static IssueCode ReviewOverdue { get; } = new(
        "review-overdue", Severity.Warning, "A review is held within the time that the open notice or direction itself leaves between two reviews.");

    /// <summary><c>review-beyond-usual</c>, for information.</summary>
    public static IssueCode ReviewBeyondUsual { get; } = new(
        "review-beyond-usual",
        Severity.Information,
        $"Where a notice or direction is not known to say how often it is reviewed, it is reviewed at least every "
            + $"{InterventionPeriods.ReviewMonths.Maximum} months.",
        InterventionPeriods.ReviewMonths.Used.Evidence);

    /// <summary><c>history-of-another-authority</c>, a warning.</summary>
    public static IssueCode HistoryOfAnotherAuthority { get; } = new(
        "history-of-another-authority", Severity.Warning,
            "An intervention and the history that it is checked against are certainly of one authority.");

    /// <summary><c>trigger-not-recorded</c>, for information.</summary>
    public static IssueCode TriggerNotRecorded { get; } = new(
        "trigger-not-recorded",
        Severity.Information,
        "What a notice or direction names as its trigger is recorded in the authority's history, if that claims to have it.");

    /// <summary><c>trigger-contradicted</c>, a warning.</summary>
    public static IssueCode TriggerContradicted { get; } = new(
        "trigger-contradicted",
        Severity.Warning,
        "What a notice or direction names as its trigger is recorded in the authority's history with what the trigger says: something inadequate, an area for priority action.");

    /// <summary><c>open-after-better-judgement</c>, for information.</summary>
    public static IssueCode OpenAfterBetterJudgement { get; } = new(
        "open-after-better-judgement",
        Severity.Information,
        "What is still open after an inspection that found nothing inadequate is worth knowing; it does not end by itself.",
        InterventionEvidence.EndsByDecision);
}
