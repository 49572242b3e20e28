using NodaTime;

namespace Ilacs.Model;

/// <summary>The last recorded inspection of a history on a day, and its judgements.</summary>
internal static class CurrentJudgements
{
    /// <summary>The last inspection that had begun by the day.</summary>
    internal static Answer<Inspection> LastBegun(InspectionHistory history, LocalDate asOf)
    {
        _ = DayNumber.Checked(asOf, nameof(asOf));
        return Last(history, LastInspection.Measure.BeganBy(asOf), asOf, None(asOf, $"The record has no inspection that began by {asOf.InWords()}."));
    }

    /// <summary>A judgement of the last inspection whose judgements were out by the day. Refused where no authority ever went so long
    /// without another inspection.</summary>
    internal static Answer<Judgement> Of(InspectionHistory history, LocalDate asOf, Func<Inspection, Judgement> judged)
    {
        _ = DayNumber.Checked(asOf, nameof(asOf));
        var measure = LastInspection.Measure.JudgedBy(history, asOf);
        var last = Last(history, measure, asOf, NoneJudgedBy(asOf));
        return !last.TryGetValue(out var inspection) ? new(last.Refusal!)
            : LastInspection.AnotherMayHaveComeBetween(inspection, asOf) ? new(AnotherMayBeMissing(inspection, asOf))
            : new(judged(inspection));
    }

    /// <summary>No inspection is recorded whose judgement was out by the day.</summary>
    internal static Refusal NoneJudgedBy(LocalDate asOf) => None(asOf, $"The record has no judgement published by {asOf.InWords()}.");

    /// <summary>The last inspection on record is so old that another may have come since.</summary>
    internal static Refusal AnotherMayBeMissing(Inspection last, LocalDate asOf) => new(
        RefusalCodes.LastInspectionNotCertain,
        new Reason(OutlookSentences.Of, ReasonCodes.InspectionMayBeMissing).Sentence,
        IlacsParameters.LongestIntervalObserved.Evidence)
    {
        Arguments = Reason.Named(("day", asOf), ("inspection", last)),
    };

    private static Refusal None(LocalDate asOf, string sentence) => new(RefusalCodes.NoInspection, sentence)
    {
        Arguments = Reason.Named(("day", asOf)),
    };

    private static Answer<Inspection> Last(
        InspectionHistory history, in LastInspection.Measure measure, LocalDate asOf, Refusal noneByThen) =>
        history.RefusedAsTooLong is { } tooLong ? new(tooLong) : LastInspection.Of(history, measure) switch
        {
            LastInspection.None => new(noneByThen),
            LastInspection.NotCertain => new(new Refusal(
                RefusalCodes.LastInspectionNotCertain,
                "We do not know which inspection was the last by that day: a date is missing or not exact.")
            {
                Arguments = Reason.Named(("day", asOf)),
            }),
            var number => new(history.Inspections[number]),
        };
}
