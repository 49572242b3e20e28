namespace Ilacs.Model;

/// <summary>What can be wrong with a record of an inspection, beside what <see cref="CycleEventIssues"/>, <see cref="OutcomeIssues"/> and
/// <see cref="JudgementIssues"/> have.</summary>
public static class InspectionIssues
{
    /// <summary><c>event-not-in-edition</c>, an error.</summary>
    public static IssueCode EventNotInEdition { get; } = new(
        "event-not-in-edition", Severity.Error,
            "A standard or short inspection follows an ILACS edition, and a single inspection the single inspection framework.");

    /// <summary><c>judgement-revised</c>, a warning.</summary>
    public static IssueCode JudgementRevised { get; } = new(
        "judgement-revised", Severity.Warning, "What an earlier source states of a judgement was not corrected by a later one.");
}
