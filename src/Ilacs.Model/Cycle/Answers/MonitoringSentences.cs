using System.Globalization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The sentences of a monitoring programme.</summary>
internal static class MonitoringSentences
{
    internal static string Of(Reason reason) => reason.Code switch
    {
        ReasonCodes.VisitsMayBeMissing =>
            $"The record does not claim to have every monitoring visit since {((LocalDate)reason["from"]).InWords()}, "
            + "so we do not know how many remain.",
        ReasonCodes.CountedBack =>
            $"The visit {((MonitoringVisit)reason["visit"]).Began.When()} is number {reason["ordinal"]}, "
            + $"and the record claims every visit from {((LocalDate)reason["from"]).InWords()} to then.",
        ReasonCodes.NoJudgementYet => "No inspection is recorded whose judgement was out by then.",
        ReasonCodes.LastInspectionNotCertain => "Which of the recorded inspections was the last by then is not certain.",
        ReasonCodes.InspectionMayBeMissing =>
            $"The last inspection recorded is the {Inspection(reason)}, and no authority went so long without another: "
            + "a later one may not be recorded.",
        ReasonCodes.OverallFound => $"The {Inspection(reason)} found overall effectiveness {reason["grade"]}.",
        ReasonCodes.NoAreaInadequate =>
            $"The {Inspection(reason)} found no area inadequate, and visits are only known to follow an inadequate judgement.",
        ReasonCodes.OverallNotRecorded => $"What the {Inspection(reason)} found of overall effectiveness is not recorded.",
        ReasonCodes.MonitoringTriggerNotKnown when reason["edition"] is Edition { MakesOverallEffectiveness: true } edition =>
            $"No source says what leads to monitoring visits under {edition.Name}, which the {Inspection(reason)} followed.",
        ReasonCodes.MonitoringTriggerNotKnown =>
            $"The {Inspection(reason)} made no overall effectiveness, "
            + $"and what leads to monitoring visits in {reason["edition"]} is not known.",
        ReasonCodes.MonitoringNotKnownToContinue => $"Whether visits go on as before since {reason["since"]} is not known.",
        ReasonCodes.EditionPresumed => EditionSentences.Of(reason),
        _ => throw new ArgumentException($"'{reason.Code}' is no reason of a monitoring programme.", nameof(reason)),
    };

    internal static string Of(MonitoringProgramme programme) => programme.Status == MonitoringStatus.Monitored
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"monitored after {programme.Since!.Began}: at least {programme.Held} visits held; "
            + $"to the usual number {Left(programme.RemainingToUsual)}, to the most {Left(programme.RemainingToMaximum)}")
        : $"{programme.Status.Code()}: {string.Join(' ', programme.Reasons)}{programme.Refusal?.Reason}";

    private static string Left(int? remaining) => remaining switch
    {
        null => "not known",
        0 => "none",
        _ => FormattableString.Invariant($"at most {remaining}"),
    };

    private static string Inspection(Reason reason) => ((Inspection)reason["inspection"]).Summary;
}
