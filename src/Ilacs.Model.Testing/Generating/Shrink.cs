namespace Ilacs.Model.Testing;

/// <summary>Simpler values, for whoever looks for the simplest one that fails a test: with fewer parts, shorter texts, exact dates. The
/// simplest come first.</summary>
/// <remarks>What the rules find in them is not looked at; <see cref="IlacsArbitraries"/> keeps only what belongs to the kind that it
/// makes.</remarks>
public static class Shrink
{
    /// <summary>The better grades.</summary>
    /// <param name="grade">The grade.</param>
    public static IEnumerable<Grade> Grade(Grade grade) => Model.Grade.All.Where(other => other.IsBetterThan(grade));

    /// <summary>Judgements with one area better, or graded.</summary>
    /// <param name="judgements">The judgements.</param>
    public static IEnumerable<Judgements> Judgements(Judgements judgements) =>
        from judged in judgements
        where judged.Area.IsKey
        from simpler in judged.Judgement.TryGetGrade(out var grade) ? Grade(grade) : Model.Grade.All
        select judgements.With(judged.Area, simpler);

    /// <summary>One of the days.</summary>
    /// <param name="days">The days.</param>
    public static IEnumerable<ImpreciseDate> ImpreciseDate(ImpreciseDate days)
    {
        if (!days.IsExact && (days.Earliest ?? days.Latest) is { } day)
        {
            yield return day;
        }
    }

    /// <summary>An inspection with less in it.</summary>
    /// <param name="inspection">The inspection.</param>
    public static IEnumerable<Inspection> Inspection(Inspection inspection) => CycleEvent(inspection).OfType<Inspection>();

    /// <summary>An event with less in it.</summary>
    /// <param name="cycleEvent">The event.</param>
    public static IEnumerable<CycleEvent> CycleEvent(CycleEvent cycleEvent) =>
        DocumentShrinker.Simpler(IlacsJson.CycleEvent, IlacsJson.CycleEvent.Write(cycleEvent));

    /// <summary>A history with less in it.</summary>
    /// <param name="history">The history.</param>
    public static IEnumerable<InspectionHistory> History(InspectionHistory history) =>
        DocumentShrinker.Simpler(IlacsJson.InspectionHistory, IlacsJson.InspectionHistory.Write(history));

    /// <summary>An intervention with less in it.</summary>
    /// <param name="intervention">The intervention.</param>
    public static IEnumerable<InterventionHistory> Intervention(InterventionHistory intervention) =>
        DocumentShrinker.Simpler(IlacsJson.InterventionHistory, IlacsJson.InterventionHistory.Write(intervention));
}
