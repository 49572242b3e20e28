namespace Ilacs.Model;

/// <summary>What can be wrong with a record of an inspection, beside what <see cref="ActivityFindings"/>, <see cref="OutcomeFindings"/> and
/// <see cref="JudgementFindings"/> have.</summary>
public static class InspectionFindings
{
    /// <summary><c>activity-not-in-edition</c>, an error.</summary>
    public static FindingCode ActivityNotInEdition { get; } = new(
        "activity-not-in-edition", Severity.Error, "A standard or short inspection follows an ILACS edition, and a single inspection the single inspection framework.");

    /// <summary><c>judgement-revised</c>, a warning.</summary>
    public static FindingCode JudgementRevised { get; } = new(
        "judgement-revised", Severity.Warning, "What an earlier source states of a judgement was not corrected by a later one.");
}
