using NodaTime;

namespace Ilacs.Model;

/// <summary>The latest inspection of a history on a day, and its judgements.</summary>
internal static class CurrentJudgements
{
    /// <summary>The last inspection that had begun by the day.</summary>
    internal static Answer<Inspection> LastBegun(InspectionHistory history, LocalDate asOf) =>
        Last(history, LastInspection.Measure.BeganBy(asOf), $"No inspection is recorded that had begun by {asOf.InWords()}.");

    /// <summary>What the last inspection whose judgement was out by the day says of something.</summary>
    internal static Answer<Judgement> Of(InspectionHistory history, LocalDate asOf, Func<Inspection, Judgement> judged)
    {
        var measure = LastInspection.Measure.JudgedBy(history, asOf);
        var last = Last(history, measure, $"No inspection is recorded whose judgement was out by {asOf.InWords()}.");
        return last.TryGetValue(out var inspection) ? new(judged(inspection)) : new(last.Refusal!);
    }

    private static Answer<Inspection> Last(InspectionHistory history, in LastInspection.Measure measure, string noneByThen) =>
        history.RefusedAsTooLong is { } tooLong ? new(tooLong) : LastInspection.Of(history, measure) switch
        {
            LastInspection.None => new(new Refusal(RefusalCodes.NoInspection, noneByThen)),
            LastInspection.NotCertain => new(new Refusal(
                RefusalCodes.LastInspectionNotCertain, "The recorded dates do not say which of the inspections was the last by then.")),
            var number => new(history.Inspections[number]),
        };
}
