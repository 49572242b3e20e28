namespace Ilacs.Model.Testing;

/// <summary>Simpler values, to find the simplest that fails a test: with fewer parts, shorter strings and exact dates, simplest
/// first.</summary>
/// <remarks>These may break rules; <see cref="IlacsArbitraries"/> keeps only clean values clean and faulty values faulty.</remarks>
public static class Shrink
{
    /// <summary>The better grades.</summary>
    /// <param name="grade">The grade.</param>
    public static IEnumerable<Grade> Grade(Grade grade) => Model.Grade.All.Where(other => other.IsBetterThan(grade));

    /// <summary>Judgements with one area given a better grade or, if it has none, a grade.</summary>
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

    /// <summary>An inspection with fewer parts.</summary>
    /// <param name="inspection">The inspection.</param>
    public static IEnumerable<Inspection> Inspection(Inspection inspection) => CycleEvent(inspection).OfType<Inspection>();

    /// <summary>An event with fewer parts.</summary>
    /// <param name="cycleEvent">The event.</param>
    public static IEnumerable<CycleEvent> CycleEvent(CycleEvent cycleEvent) =>
        DocumentShrinker.Simpler(IlacsJson.CycleEvent, IlacsJson.CycleEvent.Write(cycleEvent));

    /// <summary>A history with fewer parts.</summary>
    /// <param name="history">The history.</param>
    public static IEnumerable<InspectionHistory> History(InspectionHistory history) =>
        DocumentShrinker.Simpler(IlacsJson.InspectionHistory, IlacsJson.InspectionHistory.Write(history));

    /// <summary>An intervention with fewer parts.</summary>
    /// <param name="intervention">The intervention.</param>
    public static IEnumerable<InterventionHistory> Intervention(InterventionHistory intervention) =>
        DocumentShrinker.Simpler(IlacsJson.InterventionHistory, IlacsJson.InterventionHistory.Write(intervention));
}
