using NodaTime;

namespace Ilacs.Model;

/// <summary>The sentences of a monitoring programme.</summary>
internal static class MonitoringSentences
{
    internal static string Of(Reason reason) => reason.Code switch
    {
        ReasonCodes.VisitsMayBeMissing =>
            $"The record may lack monitoring visits since {((LocalDate)reason["from"]).InWords()}, so we do not know how many remain.",
        ReasonCodes.CountedBack =>
            $"The visit {((MonitoringVisit)reason["visit"]).Began.When()} is number {reason["ordinal"]}. "
            + $"The record has every visit between {((LocalDate)reason["from"]).InWords()} and that visit.",
        ReasonCodes.NoJudgementYet => "The record has no judgement published by that day.",
        ReasonCodes.LastInspectionNotCertain => "We do not know which recorded inspection was the last by that day.",
        ReasonCodes.InspectionMayBeMissing =>
            $"The last inspection recorded is the {Inspection(reason)}. "
            + "No authority has gone so long without another, so a later one may be missing from the record.",
        ReasonCodes.OverallFound => $"Overall effectiveness was {((Judgement)reason["grade"]).InWords()} at the {Inspection(reason)}.",
        ReasonCodes.NoAreaInadequate =>
            $"No area was inadequate at the {Inspection(reason)}. Monitoring visits are only known to follow an inadequate judgement.",
        ReasonCodes.OverallNotRecorded => $"The record does not say what overall effectiveness was at the {Inspection(reason)}.",
        ReasonCodes.MonitoringTriggerNotKnown when reason["edition"] is Edition { MakesOverallEffectiveness: true } edition =>
            $"No source says what leads to monitoring visits under {edition.InWords()}, which the {Inspection(reason)} followed.",
        ReasonCodes.MonitoringTriggerNotKnown =>
            $"The {Inspection(reason)} gave no grade for overall effectiveness. "
            + $"We do not know what leads to monitoring visits under {((Edition)reason["edition"]).InWords()}.",
        ReasonCodes.MonitoringNotKnownToContinue => $"We do not know whether monitoring continued unchanged after {Since(reason)}.",
        ReasonCodes.EditionPresumed => EditionSentences.Of(reason),
        _ => throw new ArgumentException($"'{reason.Code}' is no reason of a monitoring programme.", nameof(reason)),
    };

    internal static string Of(MonitoringProgramme programme) => programme.Status == MonitoringStatus.Monitored
        ? $"Monitored after the {programme.Since!.Summary}. {Held(programme)} {Left(programme)}"
        : $"{Words.Sentence(programme.Status.Label())}. {string.Join(' ', programme.Reasons)}{programme.Refusal?.Reason}";

    /// <summary>Such as <c>At least six visits have been held.</c></summary>
    internal static string Held(MonitoringProgramme programme) => programme is { Held: 0, GapFrom: null }
        ? "No visit has been held yet."
        : $"At least {Words.CountInWords(programme.Held, "visit has", "visits have")} been held.".Replace("At least no ", "No ", StringComparison.Ordinal);

    /// <summary>Such as <c>The usual six have been held. One more is allowed.</c></summary>
    internal static string Left(MonitoringProgramme programme) => (programme.RemainingToUsual, programme.RemainingToMaximum) switch
    {
        (null, _) => "We do not know how many remain.",
        (0, null) => "The usual number has been held. We do not know whether another is allowed.",
        (0, 0) => "No source allows for another.",
        (0, { } most) => $"The usual number has been held. {Words.Sentence(Words.Number(most))} more {(most == 1 ? "is" : "are")} allowed.",
        ({ } usual, null) => $"At most {Words.Number(usual)} more to the usual number.",
        ({ } usual, { } most) => $"At most {Words.Number(usual)} more to the usual number, {Words.Number(most)} to the limit.",
    };

    private static string Since(Reason reason) => ((ImpreciseDate)reason["since"]).Day is { Day: 1 } first
        ? ImpreciseDate.InMonth(first.PlusDays(-1).Year, first.PlusDays(-1).Month).InWords()
        : ((ImpreciseDate)reason["since"]).InWords();

    private static string Inspection(Reason reason) => ((Inspection)reason["inspection"]).Summary;
}
